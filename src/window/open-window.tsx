import { useEffect } from "preact/hooks";
import type { Deed } from "../card/deed.ts";
import { statePage } from "../card/state-page.ts";
import { useDeeds } from "../card/use-deeds.ts";
import { useKeys } from "../card/use-keys.ts";
import { useNaming } from "../card/use-naming.ts";
import { ask } from "../messages/ask.ts";
import type { PageView } from "../messages/views.ts";
import { useNow } from "../ui/use-now.ts";
import { closeWindow } from "./close-window.ts";
import { ProveForRecovery } from "./prove-for-recovery.tsx";
import { Settling } from "./settling.tsx";
import { WindowPage } from "./window-page.tsx";
import { closesAfter, type WindowTask, windowStep } from "./window-step.ts";

interface OpenWindowProps {
  readonly encounterId: string;
  readonly view: PageView | null;
  readonly task: WindowTask | null;
  /** Something was done here, be it only that the vault was opened. */
  readonly acted: boolean;
  /** Called after a deed was done, also when the window's page is gone by then. */
  readonly onActed: () => void;
  readonly askAgain: () => Promise<void>;
}

/** The window over an open vault: the proof for a recovery code, or whatever is to be decided about the page. */
export function OpenWindow({ encounterId, view, task, acted, onActed, askAgain }: OpenWindowProps) {
  const now = useNow(view);
  const step = windowStep(view, task);
  const onDone = (deed: Deed) => {
    onActed();
    if (deed.kind === "dismiss") void closeWindow();
  };
  const shown = step.screen === "page" ? step.view : null;
  const { onDeed, remark, arming } = useDeeds({
    encounterId,
    place: "window",
    view: shown,
    askAgain,
    onDone,
  });
  const naming = useNaming(shown);
  const statement = shown === null ? null : statePage(shown, { now, place: "window", onDeed, naming });
  useKeys({ statement, onDeed, onEscape: () => void closeWindow() });
  useClosing(shown);

  if (step.screen === "prove") {
    const onProved = () => {
      onActed();
      return askAgain();
    };
    const onCancel = () => void leave(encounterId);
    return <ProveForRecovery {...step.task} host={step.host} onProved={onProved} onCancel={onCancel} />;
  }
  if (shown === null || statement === null)
    return <Settling acted={acted} onClose={() => void closeWindow()} />;
  return <WindowPage view={shown} statement={statement} remark={remark} arming={arming} onDeed={onDeed} />;
}

/** Closes the window once it has said what happened. */
function useClosing(view: PageView | null): void {
  const after = view === null ? null : closesAfter(view);
  useEffect(() => {
    if (after === null) return;
    const timer = setTimeout(() => void closeWindow(), after);
    return () => clearTimeout(timer);
  }, [after]);
}

/** Nothing of what was begun here is to go on later by itself. */
async function leave(encounterId: string): Promise<void> {
  try {
    await ask("dismiss", { encounterId });
  } finally {
    await closeWindow();
  }
}
