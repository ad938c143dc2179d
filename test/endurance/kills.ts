import { type ChromiumBrowser, launchChromium } from "../browser/harness/chromium.ts";
import { watchWorkers } from "../browser/harness/chromium-death.ts";
import { eventually } from "../browser/harness/eventually.ts";
import { createProfile } from "../browser/harness/profile.ts";
import { asked, questionDesk } from "../browser/story/lasting-vault.ts";
import { storedCopies } from "../browser/story/stored-copies.ts";
import { type KillFigures, noKills, withKill } from "./kill-figures.ts";
import { type Chance, seeded } from "./seeded.ts";
import { type Survival, surviveOpening, surviveUnlocked } from "./survival.ts";
import { type Ledger, type Stretch, writeUntilKilled } from "./writer.ts";
import { writeStream } from "./writes.ts";

export interface KillPlan {
  /** The built extension's folder. */
  readonly extensionDir: string;
  readonly kills: number;
  /** Names, writes and moments come from it. */
  readonly seed: number;
  /** Told after each kill. */
  progress?(figures: KillFigures): void;
}

/** Every fourth kill comes while the passphrase is being changed. */
const rotationEvery = 4;

/**
 * Ends the whole browser by SIGKILL in the middle of writing, again and again on the same profile, and looks at the vault
 * each time it has started anew. Throws Error when the vault doesn't open any more.
 */
export async function killBrowsers({ extensionDir, kills, seed, progress }: KillPlan): Promise<KillFigures> {
  const chance = seeded(seed);
  const writes = writeStream(chance);
  const profile = createProfile();
  const launch = () => launchChromium({ extensionDir, profile });
  let figures = noKills;
  try {
    let browser = await launch();
    try {
      let page = await questionDesk(browser);
      let ledger = await newVault(page);
      for (let nth = 1; nth <= kills; nth += 1) {
        const stretch = { page, writes, newPassphrase: nextPassphrase(nth) };
        const flight = writeUntilKilled(ledger, stretch);
        await Promise.race([flight, pause(momentOf(stretch, chance, { least: 200, most: 1500 }))]);
        await browser.kill();
        const after = await flight;
        browser = await launch();
        page = await questionDesk(browser);
        const survival = await surviveOpening(page, after);
        ledger = survival.ledger;
        figures = withKill(figures, hitOf(after), survival);
        progress?.(figures);
      }
      await bothCopiesAgree(browser);
    } finally {
      await browser.quit();
    }
  } finally {
    profile.remove();
  }
  return figures;
}

/** The same with the service worker, which the browser may end at any moment: the vault stays unlocked. */
export async function killWorkers({ extensionDir, kills, seed, progress }: KillPlan): Promise<KillFigures> {
  const chance = seeded(seed);
  const writes = writeStream(chance);
  const browser = await launchChromium({ extensionDir });
  let figures = noKills;
  try {
    const page = await questionDesk(browser);
    let ledger = await newVault(page);
    const workers = await watchWorkers(browser.context, page);
    for (let nth = 1; nth <= kills; nth += 1) {
      const stretch = { page, writes, newPassphrase: nextPassphrase(nth) };
      const flight = writeUntilKilled(ledger, stretch);
      await Promise.race([flight, pause(momentOf(stretch, chance, { least: 20, most: 400 }))]);
      // A kill between two questions breaks none: then the next one follows at once.
      await killUntil(workers.kill, flight);
      const after = await flight;
      const survival = await look(page, after);
      ledger = survival.ledger;
      figures = withKill(figures, hitOf(after), survival);
      progress?.(figures);
    }
    // A worker that ended between the two leaves the second copy behind until the next write or unlocking.
    await asked(page, "lock", {});
    await asked(page, "unlock", { proof: { kind: "passphrase", passphrase: ledger.passphrase } });
    await bothCopiesAgree(browser);
  } finally {
    await browser.close();
  }
  return figures;
}

async function newVault(page: Stretch["page"]): Promise<Ledger> {
  const passphrase = passphraseOf(0);
  await asked(page, "createVault", { passphrase });
  return { kept: [], passphrase, acknowledged: 0, open: null };
}

function passphraseOf(nth: number): string {
  return `brass otter quilt lantern ${nth}`;
}

function nextPassphrase(nth: number): string | null {
  return nth % rotationEvery === 0 ? passphraseOf(nth) : null;
}

/** How long to write before the kill, in milliseconds. A change of the passphrase takes longer: it runs Argon2id. */
function momentOf({ newPassphrase }: Stretch, chance: Chance, span: { least: number; most: number }): number {
  const most = newPassphrase === null ? span.most : rotationMs;
  return span.least + chance.next() * (most - span.least);
}

const rotationMs = 2500;

function hitOf({ open }: Ledger): "rotations" | "writes" {
  return open?.passphrase === undefined ? "writes" : "rotations";
}

function look(page: Stretch["page"], after: Ledger): Promise<Survival> {
  return hitOf(after) === "rotations" ? surviveOpening(page, after) : surviveUnlocked(page, after);
}

/** Each rest is twice as long as the one before: a worker that is killed while it starts never answers nor refuses. */
async function killUntil(kill: () => Promise<void>, flight: Promise<unknown>): Promise<void> {
  let landed = false;
  const landing = flight.then(() => {
    landed = true;
  });
  for (let rest = 50; !landed; rest *= 2) {
    await kill();
    await Promise.race([landing, pause(rest)]);
  }
}

const copies = { name: "countersign", second: "storage" } as const;

async function bothCopiesAgree(browser: ChromiumBrowser): Promise<void> {
  await eventually("both copies to be the same", async () => {
    const { database, mirror } = await browser.evaluateInBackground(storedCopies, copies);
    return database === mirror && database !== "" ? true : undefined;
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
