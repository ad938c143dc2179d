import { afterAll, beforeAll, expect, test } from "vitest";
import type { BinRow } from "../../src/messages/vault-views.ts";
import type { AccountList } from "../../src/messages/views.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";
import { createProfile, type ExtensionProfile } from "./harness/profile.ts";
import { asked, questionDesk } from "./story/lasting-vault.ts";
import {
  addRecoveryKey,
  makeMarkedVault,
  markedNeedles,
  sessionKeys,
  showRecoveryCodes,
  unlockMarkedVault,
} from "./story/marked-vault.ts";

/**
 * The whole profile, searched for everything secret in the four states in which somebody may come upon it, told in order.
 * Everything was typed in our own pages, and everything was on view.
 */

const patience = 300_000;
/** Put into local storage in clear: what a search must find. */
const control = "control-9Q2ZK7";

const needles: Record<string, string | Uint8Array> = { ...markedNeedles };
let profile: ExtensionProfile;
let browser: ChromiumBrowser;

beforeAll(async () => {
  profile = createProfile();
  await start();
  const { popup } = await makeMarkedVault(browser);
  await showRecoveryCodes(popup);
  needles["the recovery key"] = await addRecoveryKey(browser);
  await noteSessionKeys("first");
  await browser.evaluateInBackground((text) => chrome.storage.local.set({ control: text }), control);
}, patience);
afterAll(async () => {
  await browser?.quit();
  profile?.remove();
});

test("what lies there in clear is found", () => {
  expect(profile.search({ control })).not.toEqual([]);
});

test("unlocked: nothing secret is on the disk", () => expectNothing(), patience);

test(
  "killed while it was unlocked: nothing",
  async () => {
    await browser.kill();
    expectNothing();
    await start();
  },
  patience,
);

test(
  "locked: nothing",
  async () => {
    const popup = await unlock();
    await popup.getByRole("button", { name: "Lock" }).click();
    await popup.getByText("Sealed").first().waitFor();
    expectNothing();
  },
  patience,
);

test(
  "after the account was deleted for good, and the browser ended: nothing",
  async () => {
    await unlock();
    const desk = await questionDesk(browser);
    const { rows } = await asked<AccountList>(desk, "listAccounts");
    const accountId = rows[0]?.id;
    await asked(desk, "removeAccount", { accountId });
    expect(await asked<readonly BinRow[]>(desk, "viewBin")).toHaveLength(1);
    await asked(desk, "deleteForGood", { accountId });
    expect(await asked<readonly BinRow[]>(desk, "viewBin")).toHaveLength(0);
    await browser.quit();
    expectNothing();
    await start();
  },
  patience,
);

async function start(): Promise<void> {
  browser = await launchChromium({ extensionDir: extensionDirs.chromium, profile });
}

async function unlock() {
  const popup = await browser.popup();
  await unlockMarkedVault(popup);
  await noteSessionKeys("latest");
  return popup;
}

/** The keys change only with the passphrase and the like; what they are is asked for all the same. */
async function noteSessionKeys(when: string): Promise<void> {
  const { useKey, headKey } = await sessionKeys(browser);
  needles[`K_use (${when})`] = Buffer.from(useKey, "base64");
  needles[`K_head (${when})`] = Buffer.from(headKey, "base64");
}

function expectNothing(): void {
  expect(profile.search(needles)).toEqual([]);
}
