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
  const key = JSON.stringify(request);
  const [known, setKnown] = useState<Known<Q>>({ key, answer: asking });
  const asked = useRef(0);
  const wanted = useRef({ question, request, key });
  wanted.current = { question, request, key };
  // Always for what is wanted now: who still holds it from before would take the place of the answer that is on its way.
  const askAgain = useCallback(async () => {
    const { question, request, key } = wanted.current;
    if (request === null) return;
    const number = ++asked.current;
    const next = await answerTo(question, request);
    if (number === asked.current) setKnown({ key, answer: next });
  }, []);
  // Before the browser draws: nothing waits for a frame that has nothing to show yet.
  useLayoutEffect(() => {
    void askAgain();
    const stop = onRevision(() => void askAgain());
    return () => {
      // An answer that is still on its way belongs to another question now.
      asked.current++;
      stop();
    };
  }, [question, key]);
  // What was answered to another request is no answer to this one, not even for a moment.
  return { ...(known.key === key ? known.answer : asking), askAgain };
}

interface Known<Q extends Question<WorkerContract>> {
  readonly key: string;
  readonly answer: AnswerState<ReplyOf<WorkerContract, Q>>;
}

const asking = { state: "asking" } as const;

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
