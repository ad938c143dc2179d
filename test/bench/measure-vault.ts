import type { Page } from "playwright-core";
import { ensureBrowser } from "../../scripts/browsers.ts";
import { launchChromium } from "../browser/harness/chromium.ts";
import { benchPage, buildBenchExtension } from "./bench-extension.ts";
import { type Figure, figureOf, type Measured, type Sample } from "./figures.ts";
import type { Bench } from "./in-page.ts";

/** Measures the vault in real Chromium, beside the KDF alone, and tells each figure as soon as it is known. */
export async function measureVault(tell: (figure: Figure) => void): Promise<readonly Figure[]> {
  ensureBrowser("chromium");
  const extension = await buildBenchExtension();
  const browser = await launchChromium({ extensionDir: extension.folder });
  try {
    const page = await browser.openExtensionPage(benchPage);
    return await measureIn(page, tell);
  } finally {
    await browser.close();
    extension.remove();
  }
}

async function measureIn(page: Page, tell: (figure: Figure) => void): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const found = (measured: Measured) => {
    const figure = figureOf(measured);
    figures.push(figure);
    tell(figure);
  };
  // The first run compiles the WASM.
  await call(page, "kdf");
  const kdf = await sampled(7, async () => {
    const time = await call(page, "kdf");
    return { time, kdf: time };
  });
  found({ name: "the KDF alone", samples: kdf, bound: null });
  for (const size of sizes) await measureSize(page, size, found);
  return figures;
}

interface Size {
  readonly accounts: number;
  readonly runs: number;
  /** How many times the KDF alone unlocking to the first code may take. */
  readonly bound: number | null;
  /** What else is measured there. */
  readonly besides: readonly Besides[];
}

interface Besides {
  readonly name: string;
  readonly what: Untimed;
  /** How many runs of the KDF are part of it, and left out of its time. */
  readonly kdfs: number;
}

const saving: readonly Besides[] = [
  { name: "add one", what: "add", kdfs: 0 },
  { name: "change one", what: "change", kdfs: 0 },
  { name: "change the passphrase, KDFs aside", what: "rotate", kdfs: 2 },
];

// In this order: what is restored is the backup.
const backups: readonly Besides[] = [
  { name: "back up, opened again, KDF aside", what: "backUp", kdfs: 1 },
  { name: "restore into nothing, KDF aside", what: "restore", kdfs: 1 },
];

const sizes: readonly Size[] = [
  { accounts: 1, runs: 7, bound: null, besides: [] },
  { accounts: 1000, runs: 7, bound: 1.5, besides: [...saving, ...backups] },
  { accounts: 10_000, runs: 5, bound: 3, besides: saving },
];

async function measureSize(
  page: Page,
  { accounts, runs, bound, besides }: Size,
  found: (measured: Measured) => void,
): Promise<void> {
  const size = accounts.toLocaleString("en");
  await page.evaluate(`bench.fill(${accounts})`);
  // Who unlocks has not filled the vault just before: what that left in memory would be cleared away at the unlocking's cost.
  await page.reload();
  await call(page, "unlock");
  const opened: Sample[] = [];
  const listed: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    const kdf = await call(page, "kdf");
    const { firstCode, list } = await call(page, "unlock");
    opened.push({ time: firstCode, kdf });
    listed.push({ time: list, kdf });
  }
  found({ name: `${size}: unlock to the first code`, samples: opened, bound });
  found({ name: `${size}: unlock to the popup's whole list`, samples: listed, bound: null });
  for (const { name, what, kdfs } of besides) {
    const samples = await sampled(3, () => withoutKdf(page, what, kdfs));
    found({ name: `${size}: ${name}`, samples, bound: null });
  }
}

type Untimed = Exclude<keyof Bench, "fill" | "unlock">;

/** A measurement less the runs of the KDF that are part of it. */
async function withoutKdf(page: Page, what: Untimed, kdfs: number): Promise<Sample> {
  const kdf = await call(page, "kdf");
  return { time: (await call(page, what)) - kdfs * kdf, kdf };
}

async function sampled(runs: number, measure: () => Promise<Sample>): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await measure());
  return samples;
}

function call<What extends Exclude<keyof Bench, "fill">>(
  page: Page,
  what: What,
): Promise<Awaited<ReturnType<Bench[What]>>> {
  return page.evaluate(`bench.${what}()`);
}
