import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ManagedExtension, manageExtension, mayManage } from "./harness/managed-extension.ts";
import { passphrase } from "./journey.ts";
import { askWorker } from "./story/ask-worker.ts";
import { ada, enterPassword } from "./story/portal-steps.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** An administrator's file where the browser looks for it: what it says is shown, and in force. Only who may write there can tell it. */

const settings = {
  lockAfterMinutesAtMost: 5,
  backupReminderDays: 7,
  blockedSites: ["blocked.example"],
  allowedSites: ["https://portal.example/path"],
  plainExport: false,
  siteFields: [{ origin: "https://desk.example", codeField: "#entry" }],
};

describe.skipIf(!mayManage())("an organisation's settings", () => {
  let extension: ManagedExtension;
  let scene: Scene;
  beforeAll(async () => {
    extension = manageExtension(extensionDirs.chromium, settings);
    scene = await openScene({ extensionDir: extension.folder });
  });
  afterAll(async () => {
    await scene?.close();
    extension?.remove();
  });

  test("are named in the options, and what can't be read of them, too", async () => {
    const options = await scene.person.openOurPage("options/options.html#organisation");
    await options.says("After 5 minutes without you, at the latest.");
    await options.says("When the last one is older than 7 days.");
    await options.says("blocked.example");
    await options.says("Left aside: allowedSites[0].");
    await options.says("desk.example");
    await options.close();
  });

  test("are in force in the worker: the lock, exports, and sites", async () => {
    const { browser, person, portal } = scene;
    const options = await browser.openExtensionPage("options/options.html#security");
    await options.getByRole("combobox", { name: "Lock when I’m away" }).waitFor();
    const choices = options.getByRole("combobox", { name: "Lock when I’m away" }).getByRole("option");
    expect(await choices.allInnerTexts()).toHaveLength(2);
    await options.getByText("Set by your organisation").waitFor();
    expect(await askWorker(options, "viewSecurity", {})).toMatchObject({ lockAfterMinutes: 5 });
    const proof = { kind: "passphrase", passphrase };
    const exported = await askWorker(options, "exportAccounts", { proof, accountIds: ["any"] });
    expect(exported).toMatchObject({ ok: false, code: "set-by-organisation" });
    await options.close();

    const url = scene.at("blocked.example");
    portal.enrol(ada.email);
    await enterPassword(person, url, ada);
    await person.page.sees("Enter your one-time code");
    const popup = await browser.realPopup(person.tab);
    await popup.getByText("Your organisation doesn’t want Countersign on blocked.example").waitFor();
    expect(person.tab.frames()).toHaveLength(1);
    await popup.close();
  });
});
