import type { PageView } from "../src/messages/views.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { ActivePage } from "./list.tsx";

/** The page in the active tab, with its name in questions about it; null where we don't see it. */
export interface LivePage extends ActivePage {
  readonly encounterId: string | null;
  readonly askAgain: () => Promise<void>;
}

/** What the worker knows of the page in the active tab, kept up to date. */
export function useActivePage(): LivePage {
  const page = useAnswer("activePage", {});
  const known = page.state === "answered" ? page.value : nowhere;
  const { encounterId } = known;
  const view = useAnswer("viewPage", encounterId === null ? null : { encounterId });
  const askAgain = async () => {
    await page.askAgain();
    await view.askAgain();
  };
  return { ...known, view: answered(view), askAgain };
}

const nowhere = { encounterId: null, host: null, origin: null, paused: false } as const;

function answered(view: ReturnType<typeof useAnswer<"viewPage">>): PageView | null {
  return view.state === "answered" ? view.value : null;
}
