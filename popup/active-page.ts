import type { FrameView, PageView } from "../src/messages/views.ts";

/** The page in the active tab, as far as it is known. */
export interface ActivePage {
  readonly host: string | null;
  readonly origin: string | null;
  readonly view: PageView | null;
  /** A code field in a frame of another site. */
  readonly frame: FrameView | null;
  /** Its user wants to be left alone there. */
  readonly paused: boolean;
  /** Their organisation does. */
  readonly blocked: boolean;
}

/** A page of which there is nothing to say just now. */
export function isSilent({ view }: ActivePage): boolean {
  return view === null || ["nothing", "welcome", "locked"].includes(view.kind);
}
