import { useEffect } from "preact/hooks";
import browser from "webextension-polyfill";
import type { PageView } from "../messages/views.ts";
import { useAnswer } from "../ui/use-answer.ts";
import { outdatedAt } from "./page-view.ts";

/** What the worker says of an encounter's page. */
export interface PageAnswer {
  /** Null until the first answer, and where the encounter is over. */
  readonly view: PageView | null;
  /** The encounter is over: its document is gone. */
  readonly gone: boolean;
  readonly askAgain: () => Promise<void>;
}

/** The view of one encounter, asked again when the worker changed something and when the view ran out by itself. */
export function usePageView(encounterId: string): PageAnswer {
  const answer = useAnswer("viewPage", { encounterId });
  const view = answer.state === "answered" ? answer.value : null;
  const { askAgain } = answer;
  useEffect(() => {
    if (hearsRevisions()) return;
    const timer = setInterval(() => void askAgain(), 1_000);
    return () => clearInterval(timer);
  }, [askAgain]);
  useEffect(() => {
    const at = view === null ? null : outdatedAt(view);
    if (view === null || at === null) return;
    // A little later, so that the worker's clock has surely passed the moment.
    const timer = setTimeout(() => void askAgain(), Math.max(0, at - view.now) + 60);
    return () => clearTimeout(timer);
  }, [view, askAgain]);
  return { view, gone: answer.state === "refused", askAgain };
}

/** Whether the browser tells this frame of changes in session storage; an extension's frame in a page may not hear. */
function hearsRevisions(): boolean {
  const storage = browser.storage as typeof browser.storage | undefined;
  return storage?.session?.onChanged !== undefined;
}
