import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { untilAnswered } from "../../src/messages/until-answered.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that gives these answers in turn, and after them none. */
function worker(...answers: readonly (() => Promise<string | undefined>)[]) {
  const left = [...answers];
  return vi.fn(() => left.shift()?.() ?? never());
}
const never = () => new Promise<undefined>(() => {});
const ended = () => Promise.reject(new Error("The message port closed before a response was received."));
const nothing = async () => undefined;
const answer = async () => "answer";

async function outcome<T>(answered: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return answered;
}

it("gives the first answer and asks no more", async () => {
  const put = worker(answer, answer);
  expect(await outcome(untilAnswered(put))).toBe("answer");
  expect(put).toHaveBeenCalledTimes(1);
});

it.each([
  ["ends before it answers", ended],
  ["answers nothing", nothing],
  ["never answers", never],
])("asks again a worker that %s", async (_, first) => {
  const put = worker(first, answer);
  expect(await outcome(untilAnswered(put))).toBe("answer");
  expect(put).toHaveBeenCalledTimes(2);
});

it("gives up in the end", async () => {
  const put = worker();
  expect(await outcome(untilAnswered(put))).toBeUndefined();
  expect(put).toHaveBeenCalledTimes(4);
});
