import { expect, test } from "vitest";
import { killBrowsers, killWorkers } from "../endurance/kills.ts";
import { extensionDirs } from "./harness/build-first.ts";

/** The short form of `npm run test:endurance`. */
const plan = { extensionDir: extensionDirs.chromium, seed: 20_261_124 };

test("the browser is killed in the middle of writing: what was acknowledged is there, and nothing is torn", async () => {
  const figures = await killBrowsers({ ...plan, kills: 1 });
  expect(figures.lost).toEqual([]);
  expect(figures.acknowledged).toBeGreaterThan(0);
}, 300_000);

test("the worker is killed in the middle of writing: what was acknowledged is there, and nothing is torn", async () => {
  const figures = await killWorkers({ ...plan, kills: 3 });
  expect(figures.lost).toEqual([]);
  expect(figures.acknowledged).toBeGreaterThan(0);
}, 300_000);
