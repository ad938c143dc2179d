import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../domain/failure.ts";
import { askSurely } from "../messages/ask.ts";
import type { Question, ReplyOf, RequestOf, WorkerContract } from "../messages/contract.ts";
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
  useEffect(() => {
    setAnswer({ state: "asking" });
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
    return { state: "answered", value: await askSurely(question, request) };
  } catch (error) {
    return { state: "refused", failure: error instanceof Failure ? error : new Failure("internal") };
  }
}
