import type { ComponentChildren } from "preact";
import { popupScreens } from "./popup-screens.tsx";

document.documentElement.classList.add("at-side");

/** The side panel, narrow, usual and wide: the popup's screens that its width tells on, by name. */
export const sideScreens320 = atSide(320, [
  "list",
  "list-kept",
  "list-paused",
  "list-withheld",
  "search",
  "long",
  "empty",
  "account",
  "account-codes",
  "arrange",
  "add-more",
  "clock-slow",
  "page-declined-which",
  "page-look-alike-long",
  "welcome",
  "locked",
]);
export const sideScreens400 = atSide(400, ["list", "many", "account"]);
export const sideScreens600 = atSide(600, ["list", "long", "empty", "account", "welcome", "locked"]);

function atSide(width: number, names: readonly string[]): Readonly<Record<string, () => ComponentChildren>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const Screen = popupScreens[name];
      return Screen === undefined ? [] : [[`side-${width}-${name}`, Screen]];
    }),
  );
}
