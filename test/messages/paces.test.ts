import { beforeEach, describe, expect, test } from "vitest";
import { type Caller, workerContract } from "../../src/messages/contract.ts";
import type { Line, Pace } from "../../src/messages/line.ts";
import { createPaces, type Paces } from "../../src/messages/paces.ts";
import { codeField, createWorld, passphrase } from "../background/fake-world.ts";

describe("the pace of a question", () => {
  const pace = { atOnce: 3, perMinute: 60 };
  const page = { tabId: 1, frameId: 0 };
  let now: number;
  let paces: Paces;
  beforeEach(() => {
    now = 1000;
    paces = createPaces(() => now);
  });

  const times = (count: number, asker: Pick<Caller, "tabId" | "frameId"> = page) =>
    Array.from({ length: count }, () => !paces.isTooOften("ask", pace, asker)).filter(Boolean).length;

  test("lets so many through at once, and one more each time its share of a minute has passed", () => {
    expect(times(10)).toBe(3);
    now += 1000;
    expect(times(10)).toBe(1);
    now += 2500;
    expect(times(10)).toBe(2);
  });

  test("is not made up by resting for long, and not by a clock that goes back", () => {
    times(10);
    now += 3_600_000;
    expect(times(10)).toBe(3);
    now -= 3_600_000;
    expect(times(10)).toBe(0);
  });

  test("is each tab's and each question's own", () => {
    times(10);
    expect(times(10, { tabId: 2, frameId: 0 })).toBe(3);
    expect(paces.isTooOften("another", pace, page)).toBe(false);
  });

  test("is one for all frames of a tab, and they take nothing from the page that it shows", () => {
    expect(times(2, { tabId: 1, frameId: 5 }) + times(2, { tabId: 1, frameId: 6 })).toBe(3);
    expect(times(10)).toBe(3);
  });

  test("is not counted where nobody is in a tab: that is our popup", () => {
    expect(times(100, { tabId: null, frameId: null })).toBe(100);
  });

  test("is remembered for a bounded number of tabs", () => {
    times(10);
    for (let tabId = 2; tabId < 2000; tabId++) times(1, { tabId, frameId: 0 });
    expect(times(10)).toBe(3);
  });
});

describe("a page that floods the worker", () => {
  const floods = Object.entries<Line>(workerContract).flatMap(([question, { from, pace }]) =>
    from.some((each) => each === "content") ? [[question, pace as Pace] as const] : [],
  );

  test.each(floods)("with %s is heard %o, and is told why then", async (question, { atOnce }) => {
    const world = createWorld();
    const codes = new Map<string, number>();
    for (let count = 0; count < 1000; count++) {
      const asked = world.ask("content", question as "resumeFill", {});
      const code = await asked.then(
        () => "heard",
        (error) => String(error.code),
      );
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.get("asked-too-often")).toBe(1000 - atOnce);
  });

  test("opens our window a few times, reloaded or not, and leaves another tab what is its own", async () => {
    const world = createWorld();
    await world.ask("window", "createVault", { passphrase });
    await world.ask("popup", "lock", {});
    for (let count = 0; count < 40; count++) {
      world.page.documentId = `d${count}`;
      world.seen.windows.length = 0;
      await world.report({ codeField });
      await world.ask("content", "openForPage", {}).catch(() => undefined);
      if (count === 4) expect(world.seen.windows).toHaveLength(1);
      if (count === 39) expect(world.seen.windows).toHaveLength(0);
    }
    Object.assign(world.page, { tabId: 2, documentId: "other" });
    await world.report({ codeField });
    await world.ask("content", "openForPage", {});
    expect(world.seen.windows).toHaveLength(1);
  });
});
