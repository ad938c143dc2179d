import { type BrowserContext, chromium } from "playwright-core";
import { ensureBrowser, requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { extensionDirs, setup } from "../browser/harness/build-first.ts";
import { launchChromium } from "../browser/harness/chromium.ts";
import { type BenchPath, type BenchSite, benchPaths, openBenchSite } from "./bench-site.ts";
import { type Bounded, bounded, quantile } from "./bounded.ts";
import { median } from "./figures.ts";
import { longTask } from "./long-tasks.ts";
import { ourSlices } from "./our-slices.ts";
import { type ThreadCost, threadCost } from "./thread-cost.ts";

/**
 * Measures what we cost pages in real Chromium, with the extension and without it, one after the other, and tells each
 * figure as soon as it is known.
 */
export async function measurePages(tell: (figure: Bounded) => void): Promise<readonly Bounded[]> {
  ensureBrowser("chromium");
  await setup();
  const site = await openBenchSite();
  const figures: Bounded[] = [];
  const found = (...each: [name: string, value: number, bound: number]) => {
    figures.push(bounded(...each));
    tell(bounded(...each));
  };
  try {
    await measureCosts(site, found);
    const ours = await launchChromium({ extensionDir: extensionDirs.chromium });
    try {
      await measureSlices(site, ours.context, found);
      await measureCard(site, ours.context, found);
    } finally {
      await ours.close();
    }
    return figures;
  } finally {
    site.close();
  }
}

const bareFlags = [
  ...chromiumFlags(),
  "--host-resolver-rules=MAP *.example 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
];

type Found = (name: string, value: number, bound: number) => void;

interface Cost {
  readonly name: string;
  readonly path: BenchPath;
  readonly act?: string;
  readonly rest: number;
  /** In each pair of browsers. */
  readonly runs: number;
  readonly of: keyof ThreadCost;
  readonly bound: number;
}

const costs: readonly Cost[] = [
  {
    name: "a login page: main thread, ms",
    path: benchPaths.login,
    rest: 700,
    runs: 7,
    of: "tasks",
    bound: 3,
  },
  {
    name: "20,000 elements: main thread, ms",
    path: benchPaths.large,
    rest: 2500,
    runs: 3,
    of: "tasks",
    bound: 50,
  },
  {
    name: "20,000 elements and a code field: main thread, ms",
    path: benchPaths.largeWithCode,
    rest: 3000,
    runs: 3,
    of: "tasks",
    bound: 50,
  },
  {
    name: "200 nodes every 50 ms for 5 s: script, ms",
    path: benchPaths.chatty,
    act: "chat()",
    rest: 500,
    runs: 1,
    of: "scripts",
    bound: 25,
  },
];

/** So many pairs of browsers, one with us and one without: two browsers of one kind differ by half a millisecond a page. */
const pairs = 5;

/** The extension's share: the median over pairs of runs, so that a slow moment of the computer counts on both sides. */
async function measureCosts(site: BenchSite, found: Found): Promise<void> {
  const added = costs.map((): number[] => []);
  for (let pair = 0; pair < pairs; pair += 1) {
    const ours = await launchChromium({ extensionDir: extensionDirs.chromium });
    const bare = await chromium.launch({ executablePath: requireBrowser("chromium").path, args: bareFlags });
    try {
      const without = await bare.newContext({ viewport: { width: 1280, height: 800 } });
      for (const [at, cost] of costs.entries())
        added[at]?.push(...(await shares(cost, site, without, ours.context)));
    } finally {
      await bare.close();
      await ours.close();
    }
  }
  for (const [at, { name, bound }] of costs.entries()) found(name, median(added[at] ?? []), bound);
}

async function shares(
  { path, runs, of, act, rest }: Cost,
  site: BenchSite,
  without: BrowserContext,
  within: BrowserContext,
): Promise<readonly number[]> {
  const visit = { url: site.at(path), rest, ...(act === undefined ? {} : { act }) };
  const added: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const bare = await threadCost(without, visit);
    const ours = await threadCost(within, visit);
    added.push(ours[of] - bare[of]);
  }
  return added;
}

async function measureSlices(site: BenchSite, context: BrowserContext, found: Found): Promise<void> {
  const visits = [
    ...costs.map(({ path, rest, act }) => ({
      url: site.at(path),
      rest,
      ...(act === undefined ? {} : { act }),
    })),
    { url: site.at(benchPaths.code), act: "showCode()", rest: 1500 },
  ];
  const slices: number[] = [];
  for (const visit of visits) slices.push(...(await ourSlices(context, visit)));
  found("our longest slice, ms", Math.max(...slices), 5);
  found("long tasks of ours", slices.filter((slice) => slice > longTask).length, 0);
}

async function measureCard(site: BenchSite, context: BrowserContext, found: Found): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const page = await context.newPage();
    await page.goto(site.at(benchPaths.code));
    await page.waitForTimeout(500);
    times.push(await page.evaluate("showCode()"));
    await page.close();
  }
  found("from a QR code's paint to the card, ms: the 95th of a hundred", quantile(times, 0.95), 300);
}
