import type { PageReport } from "../../src/messages/contract.ts";

// Functions that run in the extension's worker: each stands for itself, and none of its parts may have a name of its own.

interface Heard {
  readonly question: string;
  readonly request: unknown;
  readonly url: string;
  readonly tabId: number;
}

type World = typeof globalThis & { heard?: Heard[] };

/** Listens along to what the content scripts of top documents say to the worker. */
export function watchReports(): void {
  (globalThis as World).heard = [];
  chrome.runtime.onMessage.addListener((message, sender) => {
    if (message?.to !== "worker" || sender.frameId !== 0 || sender.tab?.id === undefined) return;
    const { question, request } = message;
    (globalThis as World).heard?.push({ question, request, url: sender.url ?? "", tabId: sender.tab.id });
  });
}

/**
 * Has a page's content script look, until two looks come out alike, and gives its last report; null where nothing was
 * heard of the page. `settle`: milliseconds between two looks.
 */
export async function lookAt({ url, settle }: { url: string; settle: number }): Promise<PageReport | null> {
  const tabId = (globalThis as World).heard?.find(
    (each) => each.url === url && each.question === "injectPage",
  )?.tabId;
  if (tabId === undefined) return null;
  let before = "none";
  for (let tries = 0; tries < 200; tries++) {
    const look = { to: "content", question: "look", request: {} };
    // Until the script is there, nobody listens.
    const reply = await chrome.tabs.sendMessage(tabId, look, { frameId: 0 }).catch(() => null);
    const last = (globalThis as World).heard
      ?.filter((each) => each.url === url && each.question === "reportPage")
      .at(-1);
    const seen = JSON.stringify(last?.request);
    if (reply !== null && last !== undefined && seen === before) return last.request as PageReport;
    if (reply !== null) before = seen;
    await new Promise((resolve) => setTimeout(resolve, reply === null ? 50 : settle));
  }
  throw new Error(`${url} never came to rest`);
}

/** Whether the worker has heard everything that was said in a page until its mark. */
export function hasHeardMark(url: string): boolean {
  return (globalThis as World).heard?.some((each) => each.url === url && each.question === "mark") ?? false;
}
