import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../domain/failure.ts";
import type { Question, ReplyOf, RequestOf, WorkerContract } from "../messages/contract.ts";
import { askOnce } from "./ask-ahead.ts";
import { onRevision } from "./revision.ts";

/** Where an answer stands. While a question is asked again, the last answer stays. */
export type AnswerState<T> =
  | { readonly state: "asking" }
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "refused"; readonly failure: Failure };

/**
 * The worker's answer to a question, asked again whenever the worker's revision rises or the request changes.
 * A null request asks nothing. `askAgain` asks at once and settles when the answer is in.
 */
export function useAnswer<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q> | null,
): AnswerState<ReplyOf<WorkerContract, Q>> & { readonly askAgain: () => Promise<void> } {
  const [answer, setAnswer] = useState<AnswerState<ReplyOf<WorkerContract, Q>>>({ state: "asking" });
  const asked = useRef(0);
  const key = JSON.stringify(request);
  const askAgain = useCallback(async () => {
    if (request === null) return;
    const number = ++asked.current;
    const next = await answerTo(question, request);
    if (number === asked.current) setAnswer(next);
  }, [question, key]);
  // Before the browser draws: nothing waits for a frame that has nothing to show yet.
  useLayoutEffect(() => {
    setAnswer((before) => (before.state === "asking" ? before : { state: "asking" }));
    void askAgain();
    const stop = onRevision(() => void askAgain());
    return () => {
      // An answer that is still on its way belongs to another question now.
      asked.current++;
      stop();
    };
  }, [askAgain]);
  return { ...answer, askAgain };
}

async function answerTo<Q extends Question<WorkerContract>>(
  question: Q,
  request: RequestOf<WorkerContract, Q>,
): Promise<AnswerState<ReplyOf<WorkerContract, Q>>> {
  try {
    return { state: "answered", value: await askOnce(question, request) };
  } catch (error) {
    return { state: "refused", failure: error instanceof Failure ? error : new Failure("internal") };
  }
}
