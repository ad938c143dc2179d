import browser from "webextension-polyfill";
import { Failure, type FailureCode } from "../domain/failure.ts";
import type { ContentContract, ContentQuestion } from "./content-contract.ts";
import type { Answer, Question, ReplyOf, RequestOf, WorkerContract } from "./contract.ts";
import { untilAnswered } from "./until-answered.ts";

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
  return browser.runtime.sendMessage({ to: "worker", question, request });
}

/** A document in a tab, by the browser's own id: a message to it never reaches the document that came after it. */
export interface PageAddress {
  readonly tabId: number;
  /** Null: whatever document the tab shows now. */
  readonly documentId: string | null;
}

/**
 * Puts a question to the content script of one document, from the worker.
 * Throws Failure "page-unknown" when that document is gone, "page-silent" when it does not answer in time.
 */
export async function askPage<Q extends ContentQuestion>(
  page: PageAddress,
  question: Q,
  request: ContentContract[Q]["request"],
): Promise<ContentContract[Q]["reply"]> {
  const target = page.documentId === null ? { frameId: 0 } : { documentId: page.documentId };
  const sent = browser.tabs.sendMessage(page.tabId, { to: "content", question, request }, target);
  const answer = await Promise.race([sent, silence()]).catch(() => undefined);
  if (answer === silent) throw new Failure("page-silent");
  // Without an answer the tab was closed or shows another document by now.
  return unwrap(answer as Answer<ContentContract[Q]["reply"]> | undefined, "page-unknown");
}

/** A page can keep its own thread busy for as long as it likes; it must not keep anybody waiting. In milliseconds. */
const patience = 3000;
const silent = Symbol("silent");

function silence(): Promise<typeof silent> {
  return new Promise((resolve) => setTimeout(resolve, patience, silent));
}

function unwrap<T>(answer: Answer<T> | undefined, silence: FailureCode): T {
  if (answer === undefined) throw new Failure(silence);
  if (!answer.ok) throw new Failure(answer.code, answer.detail);
  return answer.value;
}
