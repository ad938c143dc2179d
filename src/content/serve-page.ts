import browser from "webextension-polyfill";
import type { ContentHandlers, ContentQuestion } from "../messages/content-contract.ts";

/** Answers the worker's questions to this document until the signal aborts. */
export function servePage(handlers: ContentHandlers, signal: AbortSignal): void {
  const listener = (message: unknown) => (isQuestion(message) ? reply(message) : undefined);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));

  async function reply({ question, request }: AskedMessage) {
    const handler = handlers[question] as (request: unknown) => Promise<unknown>;
    try {
      return { ok: true, value: await handler(request) };
    } catch {
      // The page's own trouble stays in the page; the worker only needs to know that it did not work.
      return { ok: false, code: "internal", detail: null };
    }
  }
}

interface AskedMessage {
  readonly to: "content";
  readonly question: ContentQuestion;
  readonly request: unknown;
}

function isQuestion(message: unknown): message is AskedMessage {
  return typeof message === "object" && message !== null && "to" in message && message.to === "content";
}
