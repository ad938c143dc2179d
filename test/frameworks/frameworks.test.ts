import { afterAll, beforeAll, expect, test } from "vitest";
import { bundlePages, pageNames } from "./bundle.ts";
import { type Filler, openFiller } from "./filler.ts";
import { servePages } from "./pages-server.ts";

/**
 * Every framework and library as its makers publish it: what it holds itself after a fill is the whole code, and nothing
 * after that was taken back.
 */

// The first time on a computer the frameworks are installed.
const installingTime = 15 * 60_000;

let filler: Filler;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  server = await servePages(await bundlePages());
  filler = await openFiller();
}, installingTime);
afterAll(async () => {
  await filler?.close();
  server?.close();
});

test.each(pageNames())("%s holds the whole code, and lets it be taken back", async (name) => {
  await filler.open(`${server.origin}/${name}`);
  const state = filler.page.locator("[data-state]");
  await state.waitFor();
  const held = async () => JSON.parse((await state.getAttribute("data-state")) ?? "{}").code ?? "";
  expect(await held()).toBe("");
  expect(await filler.fill("012345")).toBe("filled");
  expect(await held()).toBe("012345");
  expect(await filler.undo()).toBe("undone");
  expect(await held()).toBe("");
});
