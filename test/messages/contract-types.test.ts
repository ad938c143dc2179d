import * as v from "valibot";
import { expect, test } from "vitest";
import type { Handlers } from "../../src/messages/answer.ts";
import { ask } from "../../src/messages/ask.ts";
import type { Caller, Contract, WorkerContract } from "../../src/messages/contract.ts";
import { reply } from "../../src/messages/line.ts";

/** What does not compile: `tsc` fails where an error that is expected here does not come. */

const request = v.strictObject({});
const pace = { atOnce: 1, perMinute: 1 };

const contract = {
  good: { from: ["popup", "card"], request, reply: reply<null>() },
  goodForPages: { from: ["content"], request, reply: reply<null>(), pace },
  // @ts-expect-error a question without a list of those who may ask it
  nobodyNamed: { request, reply: reply<null>() },
  // @ts-expect-error a list that names nobody
  nobody: { from: [], request, reply: reply<null>() },
  // @ts-expect-error somebody whom we don't know
  somebody: { from: ["page"], request, reply: reply<null>() },
  // @ts-expect-error a question of pages without a pace
  asOftenAsPagesLike: { from: ["content"], request, reply: reply<null>() },
  // @ts-expect-error the same where others may ask it, too
  asOftenAsAnyoneLikes: { from: ["popup", "content"], request, reply: reply<null>() },
  // @ts-expect-error a question without a shape
  shapeless: { from: ["popup"], reply: reply<null>() },
} as const satisfies Contract;

type Answering = Handlers<WorkerContract, Caller>;
declare const rest: Omit<Answering, "lock">;

const handlers = {
  // @ts-expect-error a question that nobody answers
  missing: (): Answering => rest,
  // @ts-expect-error an answer to no question
  surplus: (): Answering => ({ ...rest, lock: async () => null, unknown: async () => null }),
  // @ts-expect-error an answer of another kind
  wrong: (): Answering => ({ ...rest, lock: async () => "locked" }),
  right: (): Answering => ({ ...rest, lock: async () => null }),
};

const questions = {
  // @ts-expect-error a question that there is none of
  unknown: () => ask("giveMeAllSecrets", {}),
  // @ts-expect-error a request that lacks something
  short: () => ask("unlock", {}),
};

test("these are looked at by the compiler alone", () => {
  expect([contract, handlers, questions].every((each) => Object.keys(each).length > 0)).toBe(true);
});
