import type { ComponentChildren } from "preact";
import type { IconName } from "../ui/icon.tsx";
import type { Marked } from "../ui/marks/mark-index.ts";
import type { Deed, Names } from "./deed.ts";

/**
 * What is to be said of one page, in the parts that both surfaces arrange: the card beneath the host, our own window
 * beneath a heading.
 */
export interface Statement {
  /** Heads the window. */
  readonly heading: string;
  /** Completes the host, which stands above it. */
  readonly sentence: ComponentChildren;
  /** The ticket, or whatever else changes hands. */
  readonly figure?: ComponentChildren;
  /** Accounts to choose among; the number keys choose too. */
  readonly picks?: readonly Pick[];
  /** What to know before deciding. */
  readonly notes?: ComponentChildren;
  readonly choices?: readonly Choice[];
  readonly footnote?: ComponentChildren;
}

export interface Choice {
  readonly label: string;
  /** "main": the one that most people want; "even": one of several that are alike on purpose; "other": the way out. */
  readonly weight: "main" | "even" | "other";
  readonly icon?: IconName;
  readonly deed: Deed;
}

export interface Pick {
  readonly title: string;
  /** What stands beneath, each part by itself, since one may run from right to left. */
  readonly details: readonly string[];
  /** Whose mark stands before it: an account's, or an icon. */
  readonly mark: Marked | IconName;
  readonly action: string;
  readonly deed: Deed;
}

/** What a statement needs besides the view. */
export interface Scene {
  /** Milliseconds since the epoch, by the vault's clock. */
  readonly now: number;
  readonly place: "page" | "window";
  readonly onDeed: (deed: Deed) => void;
  readonly naming: Naming;
}

/** The names of an account that is offered, while the user writes others. */
export interface Naming {
  /** Null as long as they are the page's. */
  readonly names: Names | null;
  readonly onNames: (names: Names) => void;
}
