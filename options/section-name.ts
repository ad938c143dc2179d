import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";

/** What a section is called, in the way to it and over it. */
export function sectionName(section: Section): string {
  const names: Readonly<Partial<Record<Section, string>>> = words.settingsSearch.sections;
  return names[section] ?? words.options.nav[section as keyof typeof words.options.nav];
}
