import { afterAll, beforeAll, expect, test } from "vitest";
import { passphrase } from "../journey.ts";
import { ada, enterPassword } from "./portal-steps.ts";
import type { World } from "./scene.ts";

/** What an administrator sets in these stories. */
export const managedSettings = {
  lockAfterMinutesAtMost: 5,
  backupReminderDays: 7,
  blockedSites: ["blocked.example"],
  allowedSites: ["blocked.example", "https://portal.example/path"],
  plainExport: false,
  siteFields: [{ origin: "https://desk.example", codeField: "#entry" }],
};
const patience = 120_000;

/** An administrator's file where the browser looks for it: what it says is shown, and in force. */
export function tellOfPolicy<W extends World>(
  openManaged: () => Promise<W>,
  expectUntouched: (person: W["person"]) => Promise<void>,
): void {
  let world: W;
  beforeAll(async () => {
    world = await openManaged();
  }, patience);
  afterAll(() => world?.close());

  test("is named in the options, and what can't be read of it, too", async () => {
    const options = await world.person.openOurPage("options/options.html#organisation");
    await options.says("After 5 minutes without you, at the latest.");
    await options.says("When the last one is older than 7 days.");
    await options.says("blocked.example");
    await options.says("Left aside: allowedSites[1].");
    await options.says("desk.example");
    await options.close();
  });

  test("is in force in the worker: the lock, exports, and sites", async () => {
    const { person, portal, ask } = world;
    const options = await person.openOurPage("options/options.html#security");
    await options.says("Set by your organisation");
    expect(await options.choices("Lock when I’m away")).toEqual(["After 1 minute", "After 5 minutes"]);
    await options.close();
    expect(await ask("viewSecurity", {})).toMatchObject({ lockAfterMinutes: 5 });
    const proof = { kind: "passphrase", passphrase };
    const exported = ask("exportAccounts", { proof, accountIds: ["any"] });
    await expect(exported).rejects.toThrow("exportAccounts: set-by-organisation");

    const url = world.at("blocked.example");
    portal.enrol(ada.email);
    await enterPassword(person, url, ada);
    await person.page.sees("Enter your one-time code");
    const popup = await person.popup();
    await popup.says("Your organisation doesn’t want Countersign on blocked.example");
    await expectUntouched(person);
    await popup.close();
  });
}
