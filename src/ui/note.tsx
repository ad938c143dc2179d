import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

export interface NoteProps {
  readonly tone: "warn" | "bad" | "well" | "ours";
  readonly icon?: IconName;
  /** What happened, in bold. */
  readonly head?: string;
  /** What is safe, and what next. */
  readonly children?: ComponentChildren;
}

/** Something to know, in the place where it matters. */
export function Note({ tone, icon, head, children }: NoteProps) {
  return (
    <div class={`note ${tone}`} role={tone === "bad" ? "alert" : "note"}>
      <Icon name={icon ?? usualIcon[tone]} />
      <span>
        {head === undefined ? null : <b>{head}</b>} {children}
      </span>
    </div>
  );
}

const usualIcon = { warn: "warn", bad: "warn", well: "check", ours: "info" } as const;
