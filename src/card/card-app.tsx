import { useRef } from "preact/hooks";
import { askSurely } from "../messages/ask.ts";
import type { Theme } from "../ui/appearance.ts";
import { CodeSight } from "../ui/code-sight.ts";
import { useHidesCodes } from "../ui/use-hides-codes.ts";
import { useNow } from "../ui/use-now.ts";
import { Card } from "./card.tsx";
import { statePage } from "./state-page.ts";
import { useDeeds } from "./use-deeds.ts";
import { useHeight } from "./use-height.ts";
import { useKeys } from "./use-keys.ts";
import { useNaming } from "./use-naming.ts";
import { usePageView } from "./use-page-view.ts";
import { useRenewing } from "./use-renewing.ts";

interface CardAppProps {
  readonly encounterId: string;
  readonly theme: Theme;
}

/** The card of one encounter. Without a live one it draws nothing. */
export function CardApp({ encounterId, theme }: CardAppProps) {
  const { view: answered, askAgain } = usePageView(encounterId);
  const hidesCodes = useHidesCodes();
  // Nothing is on view, nor could be clicked, before we know how to show it.
  const view = hidesCodes === null ? null : answered;
  const now = useNow(view);
  const frame = useRef<HTMLDivElement>(null);
  const { onDeed, remark, arming } = useDeeds({ encounterId, place: "page", view, askAgain });
  const naming = useNaming(view);
  const statement = view === null ? null : statePage(view, { now, place: "page", onDeed, naming });
  useRenewing(askAgain);
  useKeys({ statement, onDeed, onEscape: () => onDeed({ kind: "dismiss" }) });
  useHeight(frame, (height) => tellHeight(encounterId, height));
  return (
    <div class="frame" data-theme={theme === "system" ? undefined : theme} ref={frame}>
      {view === null || statement === null ? null : (
        <CodeSight.Provider value={hidesCodes ? "never" : "shown"}>
          <Card view={view} statement={statement} remark={remark} arming={arming} onDeed={onDeed} />
        </CodeSight.Provider>
      )}
    </div>
  );
}

function tellHeight(encounterId: string, height: number): void {
  // A refusal means that the encounter is over: then nobody needs the height.
  askSurely("sizeCard", { encounterId, height }).catch(() => {});
}
