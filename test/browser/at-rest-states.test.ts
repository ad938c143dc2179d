import type { Page } from "playwright-core";
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
  marks,
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

/** Nobody goes there, so no page, history or title of the browser's own names it. */
const known = { host: "nobody-goes-there-4qx.example", issuer: "Unvisited 4QX" } as const;

const needles: Record<string, string | Uint8Array> = {
  ...markedNeedles,
  "an account's site": known.host,
  "an account's name": known.issuer,
};
let profile: ExtensionProfile;
let browser: ChromiumBrowser;

beforeAll(async () => {
  profile = createProfile();
  await start();
  const { popup } = await makeMarkedVault(browser);
  await showRecoveryCodes(popup);
  needles["the recovery key"] = await addRecoveryKey(browser);
  await addBoundAccount(await questionDesk(browser));
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
    const accountId = rows.find(({ issuer }) => issuer === "Marked")?.id;
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

/** The browser's own menu over fields is made of accounts that are bound to sites. */
async function addBoundAccount(desk: Page): Promise<void> {
  const { secret } = marks;
  const parameters = { type: "totp", secret: `${secret}${secret}`, algorithm: "SHA1", digits: 6, period: 30 };
  const annotations = { note: "", tags: [], favourite: false, order: null, icon: null };
  const names = { issuer: known.issuer, label: "marked@example.com" };
  const form = { ...names, parameters, origins: [`https://${known.host}`], annotations };
  await asked(desk, "importAccounts", { accounts: [{ form, recoveryCodes: [], replaces: null }], notes: [] });
  await desk.close();
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
