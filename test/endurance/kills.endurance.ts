import { expect, test } from "vitest";
import { extensionDirs } from "../browser/harness/build-first.ts";
import { asText, type KillFigures } from "./kill-figures.ts";
import { type KillPlan, killBrowsers, killWorkers } from "./kills.ts";

// SEED=… walks the same way again; KILLS=… walks another distance.
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const kills = Number(process.env.KILLS ?? 200);

test(`the browser, killed ${kills} times in the middle of writing (seed ${seed})`, () =>
  endure("kills of the browser", killBrowsers));

test(`the worker, killed ${kills} times in the middle of writing (seed ${seed})`, () =>
  endure("kills of the worker", killWorkers));

async function endure(what: string, run: (plan: KillPlan) => Promise<KillFigures>): Promise<void> {
  const figures = await run({ extensionDir: extensionDirs.chromium, kills, seed, progress });
  console.log(asText(what, figures));
  expect(figures.lost).toEqual([]);
}

function progress({ kills: done, acknowledged, lost }: KillFigures): void {
  if (done % 20 === 0 || lost.length > 0)
    console.log(`${done} of ${kills}: ${acknowledged} writes acknowledged, ${lost.length} lost`);
}
