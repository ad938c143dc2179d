import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase } from "./fake-world.ts";

/** Pages that the browser shows us only because the popup was opened on them. */

const keyUri = "otpauth://totp/Portal:ada?secret=JBSWY3DPEHPK3PXP&issuer=Portal";
const site = { origin: "https://portal.example", paused: true, submitForMe: false, codeField: null };

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  world.page.onLook = () => world.report({ keyUris: [keyUri] });
});

test("are looked at, and what they show is offered in the popup", async () => {
  expect((await world.ask("popup", "activePage", {})).encounterId).toBeNull();
  await world.ask("popup", "lookHere", {});
  const { encounterId } = await world.ask("popup", "activePage", {});
  expect(encounterId).not.toBeNull();
  const view = await world.ask("popup", "viewPage", { encounterId: encounterId ?? "" });
  expect(view).toMatchObject({ kind: "offer", offer: { issuer: "Portal", label: "ada" } });
});

test("are left alone where their user wants that", async () => {
  await world.ask("popup", "setSiteSettings", site);
  await world.ask("popup", "lookHere", {});
  expect(world.seen.looks).toBe(0);
  expect(world.seen.injected).toBe(0);
});

test("are looked at for nobody but the popup", async () => {
  for (const surface of ["content", "card", "window", "options", "clipboard"] as const)
    await expect(world.ask(surface, "lookHere", {})).rejects.toThrow("not-allowed");
  expect(world.seen.looks).toBe(0);
});
