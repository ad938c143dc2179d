import { useState } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { ClockView } from "../src/messages/clock-lines.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { words } from "../src/ui/words.ts";
import { Clock, ClockLine } from "./clock.tsx";
import type { Desk } from "./home.tsx";

const ofFront = { encounterId: null } as const;

/** The clock beside the site in the active tab, with the worker behind it. */
export function LiveClock({ host, desk }: { readonly host: string; readonly desk: Desk }) {
  const [view, setView] = useState<ClockView>({ kind: "unknown" });
  /** What was on view stands again where the worker refuses. */
  const after = (deed: () => Promise<ClockView>) =>
    desk.attempt(async () => {
      const before = view;
      setView({ kind: "asking" });
      setView(await deed().catch((error: unknown) => backTo(before, error)));
    });
  function backTo(before: ClockView, error: unknown): never {
    setView(before);
    throw error;
  }
  return (
    <Clock
      host={host}
      view={view}
      onCheck={() => after(() => ask("checkClock", ofFront))}
      onConfirm={(foundAt) => after(() => ask("confirmClock", { ...ofFront, foundAt }))}
      onDrop={() =>
        after(async () => {
          await ask("dropClock", {});
          return { kind: "unknown" };
        })
      }
      onBack={() => desk.goTo({ screen: "list" })}
    />
  );
}

/** The line that says what is corrected, while anything is. */
export function LiveClockLine({ desk }: { readonly desk: Desk }) {
  const status = useAnswer("viewClock", {});
  if (status.state !== "answered" || status.value.kind === "as-it-is") return null;
  const drop = async () => {
    await ask("dropClock", {});
    desk.say({ text: words.clock.dropped });
    await status.askAgain();
  };
  return <ClockLine status={status.value} onDrop={() => desk.attempt(drop)} />;
}
