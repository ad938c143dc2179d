import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase, proof } from "./fake-world.ts";

/** Whether codes are to be shown, as the popup and the card are told. */

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});
const hidesCodes = async () => (await world.ask("card", "viewShowing", {})).hidesCodes;

test("codes are shown until their user hides them, and that is kept", async () => {
  expect(await hidesCodes()).toBe(false);
  await world.ask("popup", "hideCodes", { hidden: true });
  expect(await hidesCodes()).toBe(true);
  world.restartBrowser();
  await world.ask("popup", "unlock", { proof });
  expect(await hidesCodes()).toBe(true);
  expect(await world.ask("options", "viewSecurity", {})).toMatchObject({ hidesCodes: true });
});

test("nothing is to be shown while nobody can tell whether it may be", async () => {
  await world.ask("popup", "lock", {});
  expect(await hidesCodes()).toBe(true);
});

test("every surface hears of a change", async () => {
  const before = world.seen.changes;
  await world.ask("options", "hideCodes", { hidden: true });
  expect(world.seen.changes).toBeGreaterThan(before);
});
