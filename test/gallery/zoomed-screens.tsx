import type { ComponentChildren } from "preact";
import { backupScreens } from "./backup-screens.tsx";
import { optionsScreens } from "./options-screens.tsx";

const all: Readonly<Record<string, () => ComponentChildren>> = { ...optionsScreens, ...backupScreens };
const names = [
  "options-accounts",
  "options-security",
  "options-new-key",
  "options-sites-managed",
  "options-import-preview",
  "options-export",
  "options-phone-shown",
  "options-practice-offer",
  "options-shortcuts",
  "options-organisation",
  "backup",
  "bin",
  "start-welcome",
  "start-ready",
];

/** Pages of ours in a window that is zoomed to twice their size, by name. */
export const zoomedScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  names.flatMap((name) => {
    const Screen = all[name];
    return Screen === undefined ? [] : [[`zoomed-${name}`, Screen]];
  }),
);
