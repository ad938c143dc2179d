import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("a recovery code whose boxes take a part each", () => {
  const half = (number: number, facts = "") =>
    `<input aria-label="Recovery code, part ${number}" style="width:80px" ${facts}>`;
  const both = (facts: string) => `${half(1, facts)} <span>–</span> ${half(2, facts)}`;
  const four = [1, 2, 3, 4].map((number) => half(number, "maxlength=4")).join(" - ");
  const single = (_: unknown, at: number) =>
    `<input aria-label="Character ${at + 1}" maxlength=1 style="width:24px">`;
  const eight = Array.from({ length: 8 }, single).join("");
  const moving = `${both("maxlength=5")}<script>
    const boxes = [...document.querySelectorAll("input")];
    boxes[0].oninput = () => { boxes[0].value = boxes[0].value.toUpperCase(); if (boxes[0].value.length === 5) boxes[1].focus(); };
    boxes[1].onkeydown = (event) => { if (event.key === "Backspace" && boxes[1].value === "") boxes[0].focus(); };
  </script>`;
  const emptied = `${both("maxlength=5")}<script>
    const boxes = [...document.querySelectorAll("input")];
    boxes[1].oninput = () => { boxes[0].value = ""; };
  </script>`;

  async function open(boxes: string): Promise<void> {
    const body = `<!doctype html><title>Log in</title><h1>Use a recovery code</h1><form>${boxes}<button>Log in</button></form>`;
    await filler.page.route("**/parted", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body }),
    );
    await filler.open(`${server.origin}/parted`);
    await filler.page.unroute("**/parted");
  }
  const held = () =>
    filler.page.locator("input").evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));

  test.each([
    ["by its own dash", both("maxlength=5"), "abcde-12345", ["abcde", "12345"]],
    ["by how much each takes", both("maxlength=5"), "abcde12345", ["abcde", "12345"]],
    ["by its own space where each takes anything", both(""), "abc 12345", ["abc", "12345"]],
    ["into boxes that move on by themselves", moving, "abcde-12345", ["ABCDE", "12345"]],
    ["into four", four, "ABCD-EFGH-JKLM-NPQR", ["ABCD", "EFGH", "JKLM", "NPQR"]],
    ["into as many as it has characters", eight, "ABCD-1234", [..."ABCD1234"]],
  ])("goes in %s, and lets itself be taken back", async (_how, boxes, value, pieces) => {
    await open(boxes);
    expect(await filler.fill(value)).toBe("filled");
    expect(await held()).toEqual(pieces);
    expect(await filler.undo()).toBe("undone");
    expect(await held()).toEqual(pieces.map(() => ""));
  });

  test.each([
    ["is in three", both("maxlength=5"), "abc-de-12345678"],
    ["is longer than they are", both("maxlength=4"), "abcde-12345"],
    ["is in one and they take anything", both(""), "abcde12345"],
    ["does not stay in them", emptied, "abcde-12345"],
  ])("is in none of them where it %s", async (_why, boxes, value) => {
    await open(boxes);
    expect(await filler.fill(value)).toBe("refused");
    expect(await held()).toEqual(["", ""]);
  });
});
