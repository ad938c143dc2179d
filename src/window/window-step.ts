import type { ReplyOf, WorkerContract } from "../messages/contract.ts";
import type { PageView } from "../messages/views.ts";
import type { Waiting } from "../ui/locked.tsx";

/** What the window was opened for. */
export type WindowTask = ReplyOf<WorkerContract, "windowTask">;

/** What an open vault's window shows. */
export type WindowStep =
  /** Nothing to decide yet or any more: the page is still being read, or is gone. */
  | { readonly screen: "settling" }
  | {
      readonly screen: "prove";
      readonly host: string;
      readonly task: Extract<WindowTask, { kind: "prove-for-recovery" }>;
    }
  | { readonly screen: "page"; readonly view: PageView };

/** The step that follows from what the worker says of the page and of the window's task. */
export function windowStep(view: PageView | null, task: WindowTask | null): WindowStep {
  if (view === null || task === null) return { screen: "settling" };
  if (view.kind === "nothing" || view.kind === "locked" || view.kind === "welcome")
    return { screen: "settling" };
  if (task.kind === "prove-for-recovery" && view.kind === "use-recovery") {
    return { screen: "prove", host: view.host, task };
  }
  return { screen: "page", view };
}

/** After how many milliseconds the window has nothing more to show for this view; null while it stays. */
export function closesAfter(view: PageView): number | null {
  switch (view.kind) {
    case "filled":
    case "recovery-filled":
    case "kept-recovery":
      return 1_200;
    default:
      return null;
  }
}

/** What waits behind the lock, for the lock's own sentence. */
export function waitingBehind(view: PageView | null): Waiting | null {
  if (view === null || (view.kind !== "locked" && view.kind !== "welcome")) return null;
  return { purpose: view.purpose, host: view.host };
}
