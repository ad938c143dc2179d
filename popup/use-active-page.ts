import { useEffect, useRef } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { FrameView, PageView } from "../src/messages/views.ts";
import { isAtSide } from "../src/ui/at-side.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useIdleReached } from "../src/ui/when-idle.ts";
import type { ActivePage } from "./active-page.ts";
import { useFront } from "./use-front.ts";

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
  const about = encounterId === null ? null : { encounterId };
  const view = useAnswer("viewPage", about);
  const frame = useAnswer("viewFrame", about);
  const askAgain = async () => {
    await page.askAgain();
    await Promise.all([view.askAgain(), frame.askAgain()]);
  };
  useFront(() => void page.askAgain());
  // All of a page at once, or it would have another thing to press for a moment.
  const whole = useRef<Omit<LivePage, "askAgain">>({ ...nowhere, view: null, frame: null });
  const isWhole = page.state !== "asking" && (about === null || !isAsking(view, frame));
  if (isWhole) whole.current = { ...known, view: viewIn(view), frame: frameIn(frame) };
  return { ...whole.current, askAgain };
}

function isAsking(...answers: readonly { readonly state: string }[]): boolean {
  return answers.some(({ state }) => state === "asking");
}

/**
 * Has the frames of the page in the active tab looked into, once the vault is open, and again for another page. The worker tells
 * when there is something.
 */
export function useLookIntoFrames({ encounterId, origin }: Pick<LivePage, "encounterId" | "origin">): void {
  const idle = useIdleReached();
  useEffect(() => {
    if (!idle) return;
    // A page that can't be looked into has nothing to say.
    void ask("lookIntoFrames", {}).catch(() => undefined);
  }, [idle, isAtSide() ? `${encounterId} ${origin}` : ""]);
}

const nowhere = { encounterId: null, host: null, origin: null, paused: false, blocked: false } as const;

function viewIn(view: ReturnType<typeof useAnswer<"viewPage">>): PageView | null {
  return view.state === "answered" ? view.value : null;
}

function frameIn(frame: ReturnType<typeof useAnswer<"viewFrame">>): FrameView | null {
  return frame.state === "answered" ? frame.value : null;
}
