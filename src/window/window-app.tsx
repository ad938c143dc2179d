import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePageView } from "../card/use-page-view.ts";
import { CodeSight } from "../ui/code-sight.ts";
import { openOptions } from "../ui/open-options.ts";
import { useAnswer } from "../ui/use-answer.ts";
import { useHidesCodes } from "../ui/use-hides-codes.ts";
import { VaultGate } from "../ui/vault-gate.tsx";
import { closeWindow } from "./close-window.ts";
import { Gone } from "./gone.tsx";
import { OpenWindow } from "./open-window.tsx";
import { closesAfter, waitingBehind } from "./window-step.ts";

/** Our own window, for what may not be decided within a page. */
export function WindowApp({ encounterId }: { readonly encounterId: string }) {
  const page = usePageView(encounterId);
  const task = useAnswer("windowTask", { encounterId });
  const hidesCodes = useHidesCodes();
  const passedGate = useRef(false);
  /** What the window was opened for was done in it. */
  const [acted, setActed] = useState(false);
  /** What was last said of the page: when it was the end of it, a page that goes away then is as it should be. */
  const lastView = useRef(page.view);
  if (page.view !== null) lastView.current = page.view;
  if (waitingBehind(page.view) !== null) passedGate.current = true;
  const askAgain = async () => {
    await Promise.all([page.askAgain(), task.askAgain()]);
  };
  // A page that goes on by itself once it is filled may be gone before we hear that it was.
  const wasTheEnd = lastView.current !== null && closesAfter(lastView.current) !== null;
  const settled = page.gone && (acted || wasTheEnd);
  useEffect(() => {
    if (settled) void closeWindow();
  }, [settled]);
  if (page.gone)
    return settled ? null : (
      <Frame>
        <Gone onClose={() => void closeWindow()} />
      </Frame>
    );
  return (
    <Frame>
      <VaultGate waiting={waitingBehind(page.view)} onLeaveFor={(place) => void openOptions(place)}>
        {() => (
          <CodeSight.Provider value={hidesCodes === false ? "shown" : "when-asked"}>
            <OpenWindow
              encounterId={encounterId}
              view={page.view}
              task={task.state === "answered" ? task.value : null}
              acted={acted || passedGate.current}
              onActed={() => setActed(true)}
              askAgain={askAgain}
            />
          </CodeSight.Provider>
        )}
      </VaultGate>
    </Frame>
  );
}

function Frame({ children }: { readonly children: ComponentChildren }) {
  return <main class="window">{children}</main>;
}
