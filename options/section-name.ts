import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";

/** What each section is called, in the way to it and over it. */
export const sectionName: Readonly<Record<Section, string>> = {
  ...words.options.nav,
  ...words.settingsSearch.sections,
};
