import { useEffect } from "preact/hooks";
import type { Place } from "./section.ts";
import { settingAt } from "./settings-index.ts";

/** How long a section may take until what it is asked for is there, in milliseconds. */
const patience = 5000;

/** Brings the setting that the address names into view, and marks it, as soon as its section is drawn. */
export function useJump({ section, detail }: Place): void {
  useEffect(() => {
    const setting = settingAt(section, detail);
    if (setting === null || setting.over === "") return;
    const controller = new AbortController();
    const { signal } = controller;
    const look = () => {
      const all = document.querySelectorAll<HTMLElement>("section[aria-label]");
      const element = [...all].find((each) => each.getAttribute("aria-label") === setting.over);
      if (element === undefined) return;
      controller.abort();
      mark(element);
    };
    const watch = new MutationObserver(look);
    signal.addEventListener("abort", () => watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => controller.abort(), patience);
    look();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [section, detail]);
}

function mark(element: HTMLElement): void {
  element.scrollIntoView({ block: "center" });
  element.classList.add("jumped-to");
  const control = element.querySelector<HTMLElement>("button:not([disabled]), select, input");
  (control ?? element).focus({ preventScroll: true });
  element.addEventListener("animationend", () => element.classList.remove("jumped-to"), { once: true });
}
