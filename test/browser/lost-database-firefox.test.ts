import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { VaultHealth } from "../../src/messages/vault-views.ts";
import type { AccountList } from "../../src/messages/views.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { everyCase } from "./harness/every-case.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";
import type { ExtensionProfile } from "./harness/profile.ts";
import { firefoxDatabase, garble, truncate } from "./harness/stored-files.ts";
import { firefoxPerson } from "./story/firefox-person.ts";
import { accountForm, passphrase } from "./story/lasting-vault.ts";
import { storedCopies } from "./story/stored-copies.ts";

/** The same in Firefox, where the second copy is a second database: whatever becomes of one file, all accounts are back. */

const labels = Array.from({ length: 12 }, (_, i) => `user ${String(i + 1).padStart(2, "0")}`);
const patienceMs = 180_000;
let kept: ExtensionProfile;

beforeAll(async () => {
  kept = await oneRun(undefined, async (browser) => {
    const desk = await browser.openExtensionPage("options/options.html");
    await asked(desk, "createVault", { passphrase });
    for (const label of labels) await asked(desk, "addAccount", accountForm(label));
    return browser.profile;
  });
}, patienceMs);
afterAll(() => kept?.remove());

const harms: readonly (readonly [string, (file: string) => void])[] = [
  ["is garbled from end to end", garble],
  // It opens then, but can't be read.
  ["is garbled in its middle", (file) => garble(file, 0.4, 40_000)],
  ["is cut short", (file) => truncate(file, 0.5)],
  ["is gone", (file) => rmSync(file)],
];

test.each(harms.filter(([what]) => everyCase || /gone/.test(what)))(
  "the database's file %s: all accounts are back",
  async (_what, harm) => {
    const health = await afterHarm("countersign", harm);
    expect(health.repaired).not.toEqual([]);
  },
  patienceMs,
);

test.each(harms.filter(([what]) => everyCase && /middle|gone/.test(what)))(
  "the second copy's file %s: nothing is asked, and it is made again",
  async (_what, harm) => {
    await afterHarm("countersign-mirror", harm);
  },
  patienceMs,
);

async function afterHarm(database: string, harm: (file: string) => void): Promise<VaultHealth> {
  const profile = kept.copy();
  try {
    harm(firefoxDatabase(profile, database));
    return await oneRun(profile, comesBack);
  } finally {
    profile.remove();
  }
}

async function comesBack(browser: FirefoxBrowser): Promise<VaultHealth> {
  const person = await firefoxPerson(browser);
  const popup = await person.openOurPage("popup/popup.html");
  await popup.says("Sealed");
  await popup.type("Passphrase", passphrase);
  await popup.press("Unlock");
  await popup.says(labels[0] ?? "");
  const desk = await browser.openExtensionPage("options/options.html");
  const list = await asked<AccountList>(desk, "listAccounts");
  expect(list.rows.map(({ label }) => label).sort()).toEqual(labels);
  expect(list.damaged).toBe(0);
  const copies = { name: "countersign", second: "database" } as const;
  const health = await eventually("both copies to be the same", async () => {
    const { database, mirror } = await browser.evaluateInBackground(storedCopies, copies);
    return database === mirror && database !== "" ? asked<VaultHealth>(desk, "viewHealth") : undefined;
  });
  expect(health).toMatchObject({ damaged: [], readOnly: null });
  return health;
}

function asked<Reply>(page: Page, question: string, request: object = {}): Promise<Reply> {
  return page.evaluate(
    async (what, matter) => {
      const answer = await chrome.runtime.sendMessage({ to: "worker", question: what, request: matter });
      if (!answer.ok) throw new Error(`${answer.code} ${answer.detail ?? ""}`);
      return answer.value;
    },
    question,
    request,
  );
}

async function oneRun<T>(
  profile: ExtensionProfile | undefined,
  task: (browser: FirefoxBrowser) => Promise<T>,
): Promise<T> {
  const given = profile === undefined ? {} : { profile };
  const browser = await launchFirefox({ extensionDir: extensionDirs.firefox, ...given });
  try {
    return await task(browser);
  } finally {
    await browser.quit();
  }
}
