import { afterAll, beforeAll, expect, test } from "vitest";
import { passphrase } from "../journey.ts";
import { type CodePage, openCodePage } from "./code-page.ts";
import { keepAccounts } from "./kept-account.ts";
import { ada, enterPassword } from "./portal-steps.ts";
import type { World } from "./scene.ts";

/** A page whose boxes nothing tells from others. */
const deskPage = `<!doctype html>
<title>Desk</title>
<h1>Good morning</h1>
<form>
  <p><label>Reference <input name="reference"></label></p>
  <p><label>Entry <input id="entry" name="entry"></label></p>
  <button>Go on</button>
</form>`;

/** What an administrator sets in these stories, with the origin of the page above. */
const managedSettings = (origin: string) => ({
  lockAfterMinutesAtMost: 5,
  backupReminderDays: 7,
  blockedSites: ["blocked.example"],
  allowedSites: ["blocked.example", "https://portal.example/path", "desk.example"],
  plainExport: false,
  siteFields: [{ origin, codeField: "#entry" }],
});
/** Milliseconds. */
const day = 24 * 60 * 60_000;
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const patience = 120_000;

/** An administrator's file where the browser looks for it: what it says is shown, and in force. */
export function tellOfPolicy<W extends World>(
  openManaged: (settings: object) => Promise<W>,
  expectUntouched: (person: W["person"]) => Promise<void>,
): void {
  let world: W;
  let desk: CodePage;
  beforeAll(async () => {
    desk = await openCodePage("desk.example", deskPage);
    world = await openManaged(managedSettings(new URL(desk.url).origin));
  }, patience);
  afterAll(async () => {
    await world?.close();
    desk?.close();
  });

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
  test("fills the box that it names, which nothing else tells from others", async () => {
    const { person } = world;
    const { origin } = new URL(desk.url);
    await keepAccounts(world, [{ issuer: "Desk", label: "ada", secret, origins: [origin] }]);
    await person.page.open(desk.url);
    await person.countersign.says("is asking for your code");
    await person.countersign.press("Fill");
    await person.page.holds("#entry", /^\d{6}$/);
    await person.page.holds("[name=reference]", /^$/);
  });

  test("asks for a backup as often as it says, and can’t be sent away", async () => {
    const { person, ask, later } = world;
    await person.page.open(`${world.portal.url}/u/login`);
    await isReminded("Never backed up yet.");
    await ask("noteBackup", { accounts: 1 });
    await later(6 * day);
    await ask("unlock", { proof: { kind: "passphrase", passphrase } });
    expect(await ask("viewBackups", {})).toMatchObject({ due: false });
    await later(day);
    await ask("unlock", { proof: { kind: "passphrase", passphrase } });
    await isReminded("Your backup is old.");
  });

  async function isReminded(of: string): Promise<void> {
    const popup = await world.person.popup();
    await popup.says(of);
    expect(await popup.texts("[role=note].reminder button")).toEqual(["Back up"]);
    await popup.close();
  }
}
