import browser from "webextension-polyfill";
import { Failure } from "../domain/failure.ts";
import type { ContentContract, ContentQuestion } from "./content-contract.ts";
import type { Answer } from "./contract.ts";
import { unwrap } from "./unwrap.ts";

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
