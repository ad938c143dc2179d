import type { ContentHandlers, ContentQuestion } from "../messages/content-contract.ts";

/** Answers the worker's questions to this document until the signal aborts. */
export function servePage(handlers: ContentHandlers, signal: AbortSignal): void {
  // True keeps the way open for an answer that comes later.
  const listener = (message: unknown, _: unknown, answer: (reply: unknown) => void) => {
    if (!isQuestion(message)) return false;
    void reply(message).then(answer);
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => chrome.runtime.onMessage.removeListener(listener));

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
