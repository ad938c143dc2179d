import { words } from "./words.ts";

/** What keys are called that have other names on other keyboards. */
export function keyNames(): Readonly<Record<"enter" | "control" | "shift" | "alt" | "escape", string>> {
  const { keyboard } = words;
  return navigator.platform.startsWith("Mac")
    ? { ...keyboard, enter: "↩", control: "⌘", shift: "⇧", alt: "⌥" }
    : { ...keyboard, alt: "Alt" };
}

/** The arrow that points along the line of writing. */
export function alongTheLine(): "ArrowLeft" | "ArrowRight" {
  return getComputedStyle(document.documentElement).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
}
