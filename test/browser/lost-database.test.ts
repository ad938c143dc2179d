import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyCase } from "./harness/every-case.ts";
import type { ExtensionProfile } from "./harness/profile.ts";
import { chromiumStores, filesIn, garble, type StoredFolders, truncate } from "./harness/stored-files.ts";
import { addAccounts, asked, comesBack, oneRun, passphrase, questionDesk } from "./story/lasting-vault.ts";
import { storedCopies } from "./story/stored-copies.ts";

/**
 * What happens to the files of a profile between two runs of the browser. Whatever it is, the vault is never taken for a
 * new one, nobody is asked anything, and every account is there after unlocking.
 */

const labels = Array.from({ length: 12 }, (_, i) => `user ${String(i + 1).padStart(2, "0")}`);
const newPassphrase = "marble window seven cactus";

/** What a first run left, and what a run left that changed the passphrase of that. */
let kept: ExtensionProfile;
let changed: ExtensionProfile;
let extensionId: string;

beforeAll(async () => {
  kept = await oneRun(undefined, async (browser) => {
    extensionId = new URL(browser.extensionOrigin).host;
    const desk = await questionDesk(browser);
    await asked(desk, "createVault", { passphrase });
    await addAccounts(desk, labels);
    return browser.profile;
  });
  changed = await oneRun(kept.copy(), async (browser) => {
    const desk = await questionDesk(browser);
    const proof = { kind: "passphrase", passphrase };
    expect(await asked(desk, "unlock", { proof })).toBe("unlocked");
    const change = { proof, passphrase: newPassphrase };
    expect(await asked(desk, "changePassphrase", change)).toBe("changed");
    return browser.profile;
  });
}, 180_000);
afterAll(() => {
  kept?.remove();
  changed?.remove();
});

type Harm = (stores: StoredFolders) => void;

/** Under load each run takes most of a minute. */
const patienceMs = 180_000;

const emptied = "database-rebuilt";
const copies = { name: "countersign", second: "storage" } as const;

/** What happens, and the word for what is put right after it, where that is told. */
type HarmCase = readonly [what: string, harm: Harm, repair: string | null];

const harms: readonly HarmCase[] = [
  ["nothing happened", () => undefined, null],
  ["IndexedDB's CURRENT is garbled", ({ indexedDb }) => each(indexedDb, /^CURRENT$/, garble), emptied],
  [
    "IndexedDB's manifest is cut short",
    ({ indexedDb }) => each(indexedDb, /^MANIFEST/, (file) => truncate(file, 0.5)),
    emptied,
  ],
  [
    "IndexedDB's log is garbled in its middle",
    ({ indexedDb }) => each(indexedDb, /\.log$/, (file) => garble(file, 0.5, 200)),
    emptied,
  ],
  [
    "IndexedDB's log is empty",
    ({ indexedDb }) => each(indexedDb, /\.log$/, (file) => truncate(file, 0)),
    emptied,
  ],
  ["IndexedDB's folder is gone", ({ indexedDb }) => rmSync(indexedDb, { recursive: true }), emptied],
  [
    "IndexedDB can't be opened at all",
    ({ indexedDb }) => each(indexedDb, /^MANIFEST/, (file) => rmSync(file)),
    emptied,
  ],
  [
    "IndexedDB's log is cut short, which leaves an older state",
    ({ indexedDb }) => each(indexedDb, /\.log$/, (file) => truncate(file, 0.7)),
    "database-older",
  ],
  ["the second copy's log is garbled", ({ localStorage }) => each(localStorage, /\.log$/, garble), null],
  [
    "the second copy's log is cut short",
    ({ localStorage }) => each(localStorage, /\.log$/, (file) => truncate(file, 0.6)),
    null,
  ],
  ["the second copy's folder is gone", ({ localStorage }) => rmSync(localStorage, { recursive: true }), null],
];

/** One of each kind; `npm run test:endurance` goes through all. */
const someHarms = /CURRENT|IndexedDB's folder is gone|log is cut short/;
const walked = harms.filter(([what]) => everyCase || someHarms.test(what));

test.each(walked)(
  "%s: all accounts are back",
  async (...harm) => {
    const health = await afterHarm(kept, harm, passphrase);
    const [, , repair] = harm;
    if (repair !== null) expect(health.repaired.map(({ word }) => word)).toContain(repair);
  },
  patienceMs,
);

/** Each kind of harm once: emptied, older, no second copy. */
const oneOfEach = walked.filter(
  ([what]) => everyCase && /CURRENT|log is cut short|folder is gone/.test(what),
);

test.each(oneOfEach)(
  "%s, after the passphrase was changed: all accounts are back under the new one",
  async (...harm) => {
    await afterHarm(changed, harm, newPassphrase);
  },
  patienceMs,
);

test.runIf(everyCase)(
  "what was written after a log was cut short is there, though the browser loses the whole database later",
  async () => {
    const profile = kept.copy();
    const stores = chromiumStores(profile, extensionId);
    each(stores.indexedDb, /\.log$/, (file) => truncate(file, 0.7));
    await oneRun(profile, async (browser) => {
      await comesBack(browser, labels);
      await addAccounts(await questionDesk(browser), ["user 13"]);
    });
    const health = await oneRun(profile, (browser) => comesBack(browser, [...labels, "user 13"]));
    expect(health.repaired.map(({ word }) => word)).toEqual([emptied]);
    profile.remove();
  },
  patienceMs,
);

test.runIf(everyCase)(
  "a damaged table of local storage, which the browser never mends: the second copy moves, and brings the vault back from there",
  async () => {
    const profile = kept.copy();
    const stores = chromiumStores(profile, extensionId);
    await oneRun(profile, (browser) => browser.evaluateInBackground(fillTables, 6_000_000));
    each(stores.localStorage, /\.ldb$/, (file) => truncate(file, 0.5));
    await oneRun(profile, (browser) => comesBack(browser, labels));
    rmSync(stores.indexedDb, { recursive: true });
    const health = await oneRun(profile, (browser) => comesBack(browser, labels));
    expect(health.repaired.map(({ word }) => word)).toEqual([emptied]);
    profile.remove();
  },
  patienceMs,
);

test(
  "both gone: only then it is a new vault",
  async () => {
    const profile = kept.copy();
    const stores = chromiumStores(profile, extensionId);
    rmSync(stores.indexedDb, { recursive: true });
    rmSync(stores.localStorage, { recursive: true });
    await oneRun(profile, async (browser) => {
      await (await browser.popup()).getByRole("button", { name: "Create my vault" }).waitFor();
    });
    profile.remove();
  },
  patienceMs,
);

/** Runs in the worker: LevelDB puts what lies in local storage into a table once so many bytes more were written. */
async function fillTables(bytes: number): Promise<void> {
  await chrome.storage.local.set({ filler: "x".repeat(bytes) });
  await chrome.storage.local.set({ filler: "" });
}

async function afterHarm(from: ExtensionProfile, [what, harm]: HarmCase, typed: string) {
  const profile = from.copy();
  try {
    harm(chromiumStores(profile, extensionId));
    return await oneRun(profile, async (browser) => {
      // Of a harm to the second copy nothing is told: that it hit is seen before the vault is unlocked.
      if (what.startsWith("the second copy")) {
        const { database, mirror } = await browser.evaluateInBackground(storedCopies, copies);
        expect(mirror).not.toBe(database);
      }
      return comesBack(browser, labels, typed);
    });
  } finally {
    profile.remove();
  }
}

function each(folder: string, pattern: RegExp, harm: (file: string) => void): void {
  for (const file of filesIn(folder, pattern)) harm(file);
}
