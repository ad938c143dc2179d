import type { Answer, Question, ReplyOf, RequestOf, WorkerContract } from "./contract.ts";
import { untilAnswered } from "./until-answered.ts";
import { unwrap } from "./unwrap.ts";

/**
 * Puts a question to the service worker and gives its reply.
 * Throws Failure with the answer's code when it is refused, "worker-silent" when the worker ended before it answered.
 */
export async function ask<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): Promise<ReplyOf<WorkerContract, Q>> {
  return unwrap(await put(question, request).catch(() => undefined), "worker-silent");
}

/** The same for a question that may be put twice: it is put again when the worker ends before it answers. */
export async function askSurely<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): Promise<ReplyOf<WorkerContract, Q>> {
  return unwrap(await untilAnswered(() => put(question, request)), "worker-silent");
}

function put<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): Promise<Answer<ReplyOf<WorkerContract, Q>> | undefined> {
  // Without the polyfill, which every page would have to read: both browsers promise an answer here.
  return chrome.runtime.sendMessage({ to: "worker", question, request });
}
