import * as v from "valibot";
import { Failure } from "../domain/failure.ts";
import type { Answer, Contract, Question, ReplyOf, RequestOf } from "./contract.ts";
import type { Surface } from "./line.ts";

/** One function per question of a contract; a missing or surplus one does not compile. */
export type Handlers<C extends Contract, Who> = {
  readonly [Q in Question<C>]: (request: RequestOf<C, Q>, caller: Who) => Promise<ReplyOf<C, Q>>;
};

/**
 * Answers one question: is the question known, may this surface ask it, has the request its shape, and what does the
 * handler say. Never throws: a refusal is an answer. An error that nobody foresaw becomes "internal"; `report` gets it.
 */
export async function answer<C extends Contract, Who extends { readonly surface: Surface }>(
  contract: C,
  handlers: Handlers<C, Who>,
  asked: { readonly question: unknown; readonly request: unknown; readonly caller: Who },
  report: (error: unknown) => void,
): Promise<Answer<unknown>> {
  const { question, request, caller } = asked;
  if (!isQuestion(contract, question)) return refuse("bad-request");
  const line = contract[question] as C[typeof question];
  if (!line.from.includes(caller.surface)) return refuse("not-allowed");
  const decoded = v.safeParse(line.request, request);
  if (!decoded.success) return refuse("bad-request");
  try {
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

function refuse(code: "bad-request" | "not-allowed" | "internal"): Answer<never> {
  return { ok: false, code, detail: null };
}
