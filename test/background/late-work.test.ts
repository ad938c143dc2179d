import { describe, expect, test } from "vitest";
import { lastTouch } from "../../src/background/last-touch.ts";
import { lateWork } from "../../src/background/late-work.ts";
import { createTurns } from "../../src/background/turns.ts";
import { Failure } from "../../src/domain/failure.ts";

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("turns", () => {
  test("begin each piece of work when the one before it has ended, well or badly", async () => {
    const turns = createTurns();
    const order: string[] = [];
    const first = turns.inTurn(async () => {
      order.push("first begins");
      await soon();
      order.push("first ends");
      throw new Error("no matter");
    });
    const second = turns.inTurn(async () => void order.push("second"));
    expect(turns.busy()).toBe(true);
    await expect(first).rejects.toThrow("no matter");
    await second;
    expect(order).toEqual(["first begins", "first ends", "second"]);
    expect(turns.busy()).toBe(false);
  });
});

describe("work that nobody waits for", () => {
  test("goes on after a failure, and reports what nobody foresaw", async () => {
    const reported: unknown[] = [];
    const done: string[] = [];
    const bug = new Error("a bug");
    const afterwards = lateWork(
      (error) => reported.push(error),
      (start) => start(),
    );
    afterwards(async () => {
      throw new Failure("vault-locked");
    });
    afterwards(async () => {
      throw bug;
    });
    afterwards(async () => void done.push("third"));
    for (let i = 0; i < 5; i += 1) await soon();
    expect(reported).toEqual([bug]);
    expect(done).toEqual(["third"]);
  });
});

describe("when somebody was last there", () => {
  test.each([
    [60, 0, 0],
    [60, 14.9, 0],
    [60, 16, 16],
    [60, 59.5, 59],
    [900, 15, 15],
    [900, 437.2, 437],
    [43_200, 40_000, 40_000],
  ])("within %d s, %d s ago: %d", async (longest, ago, found) => {
    let asked = 0;
    const during = async (seconds: number) => {
      asked += 1;
      if (seconds < 15 || !Number.isInteger(seconds))
        throw new Error("the browser takes whole seconds from 15 up");
      return ago < seconds ? "active" : "idle";
    };
    expect(await lastTouch(longest, { during, watch: () => undefined, onChange: () => undefined })).toBe(
      found,
    );
    expect(asked).toBeLessThanOrEqual(18);
  });

  test.each(["idle", "locked"] as const)("is not known when the browser says %s", async (state) => {
    const presence = { during: async () => state, watch: () => undefined, onChange: () => undefined };
    expect(await lastTouch(60, presence)).toBeNull();
  });
});
