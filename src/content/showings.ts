import { ask } from "../messages/ask.ts";
import type { ContentHandlers } from "../messages/content-contract.ts";
import type { ScreenRect } from "../messages/contract.ts";
import { drawBox } from "./box-drawer.ts";
import { chooseField } from "./field-chooser.ts";

interface ShowingPorts {
  readonly signal: AbortSignal;
  /** Something of ours is about to lie over the page. */
  onBegin(): void;
  /** The field at the end of this path is kept as the one that the user showed. */
  onKept(path: string): void;
}

/** What the user is asked to show us in the page: one thing at a time, and not for ever. */
export function createShowings({
  signal,
  onBegin,
  onKept,
}: ShowingPorts): Pick<ContentHandlers, "chooseField" | "drawBox" | "endShowing"> {
  let present: AbortController | null = null;
  let patienceEnds: ReturnType<typeof setTimeout> | undefined;
  // A page that comes back from the browser's cache is not the one that was asked.
  addEventListener("pagehide", giveUp, { signal });
  signal.addEventListener("abort", () => clearTimeout(patienceEnds));

  return {
    async chooseField({ patience, words }) {
      begin(patience, () =>
        chooseField({ signal, words, onChosen: (path) => void tellChosen(path), giveUp }),
      );
      return null;
    },
    async drawBox({ patience, words }) {
      begin(patience, () => drawBox({ signal, words, onDrawn: (rect) => void tellDrawn(rect), giveUp }));
      return null;
    },
    async endShowing() {
      end();
      return null;
    },
  };

  function begin(patience: number, show: () => AbortController): void {
    end();
    onBegin();
    present = show();
    patienceEnds = setTimeout(giveUp, patience);
  }

  function giveUp(): void {
    if (present === null) return;
    end();
    // Nobody waits for it, and what was granted ends by itself too.
    void ask("giveUpHere", {}).catch(() => undefined);
  }

  function end(): void {
    clearTimeout(patienceEnds);
    present?.abort();
    present = null;
  }

  async function tellChosen(path: string): Promise<void> {
    end();
    try {
      await ask("fieldChosen", { path });
      onKept(path);
    } catch {
      // The vault was locked meanwhile: opened again, it can be asked once more.
    }
  }

  async function tellDrawn(rect: ScreenRect): Promise<void> {
    end();
    try {
      await ask("boxDrawn", rect);
    } catch {
      // The vault was locked meanwhile, or the tab left: nobody waits for it here any more.
    }
  }
}
