import { askSurely } from "../messages/ask.ts";
import type { Question, ReplyOf, RequestOf, WorkerContract } from "../messages/contract.ts";
import { onRevision } from "./revision.ts";

const asked = new Map<string, Promise<unknown>>();

/**
 * Puts a question before anything is drawn that wants its answer, which is then there sooner. What the worker answered before
 * something changed is not given to anybody.
 */
export function askAhead<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): void {
  const key = keyOf(question, request);
  const answer = askSurely(question, request);
  asked.set(key, answer);
  // A refusal is of this moment: who wants the answer later asks for themselves.
  answer.catch(() => asked.delete(key));
  const stop = onRevision(() => {
    asked.delete(key);
    stop();
  });
}

/** The worker's answer: the one that was asked for ahead, to the first who wants it; else it is asked now. */
export function askOnce<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): Promise<ReplyOf<WorkerContract, Q>> {
  const key = keyOf(question, request);
  const answer = asked.get(key);
  asked.delete(key);
  return (answer as Promise<ReplyOf<WorkerContract, Q>> | undefined) ?? askSurely(question, request);
}

function keyOf(question: string, request: unknown): string {
  return `${question} ${JSON.stringify(request)}`;
}
