import * as v from "valibot";
import { Failure } from "../domain/failure.ts";
import type { Answer, Contract, Question, ReplyOf, RequestOf } from "./contract.ts";
import { type Line, largestRequest, mayAsk, type Surface } from "./line.ts";
import type { Paces } from "./paces.ts";
import { isLongerThan } from "./size.ts";

/** One function per question of a contract; a missing or surplus one does not compile. */
export type Handlers<C extends Contract, Who> = {
  readonly [Q in Question<C>]: (request: RequestOf<C, Q>, caller: Who) => Promise<ReplyOf<C, Q>>;
};

/** Where questions are answered. */
export interface Desk<C extends Contract, Who> {
  readonly handlers: Handlers<C, Who>;
  readonly paces: Paces;
  /** Must be over before a handler begins. */
  before(): Promise<unknown>;
  /** Gets an error that nobody foresaw. */
  report(error: unknown): void;
}

/** A question as it came: nothing in it is believed but who asks. */
interface Asked<Who> {
  readonly question: unknown;
  readonly request: unknown;
  readonly caller: Who;
}

interface Asker {
  readonly surface: Surface;
  readonly tabId: number | null;
  readonly frameId: number | null;
}

/**
 * Answers one question: is the question known, may this surface ask it, and now, has the request its size and shape, and
 * what does the handler say. Never throws: a refusal is an answer, and costs little. An error that nobody foresaw becomes
 * "internal".
 */
export async function answer<C extends Contract, Who extends Asker>(
  contract: C,
  { handlers, paces, before, report }: Desk<C, Who>,
  { question, request, caller }: Asked<Who>,
): Promise<Answer<unknown>> {
  if (!isQuestion(contract, question)) return refuse("bad-request");
  const line: Line = contract[question] as C[typeof question];
  if (!mayAsk(line, caller.surface)) return refuse("not-allowed");
  if (line.pace !== undefined && paces.isTooOften(question, line.pace, caller))
    return refuse("asked-too-often");
  // A list without anything in it passes for an object without keys.
  if (Array.isArray(request) || isLongerThan(request, line.largest ?? largestRequest))
    return refuse("bad-request");
  const decoded = v.safeParse(line.request, request);
  if (!decoded.success) return refuse("bad-request");
  try {
    await before();
    const handler = handlers[question];
    const value = await handler(decoded.output as RequestOf<C, typeof question>, caller);
    return { ok: true, value: value ?? null };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail };
    report(error);
    return refuse("internal");
  }
}

function isQuestion<C extends Contract>(contract: C, question: unknown): question is Question<C> {
  return typeof question === "string" && Object.hasOwn(contract, question);
}

function refuse(code: "bad-request" | "not-allowed" | "asked-too-often" | "internal"): Answer<never> {
  return { ok: false, code, detail: null };
}
