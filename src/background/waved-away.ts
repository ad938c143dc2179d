import type { Encounter } from "./encounter.ts";

/** How a field is named among the things that the user waved away. */
export function fieldKey(fieldId: number): string {
  return `field-${fieldId}`;
}

/** Whether a thing on the page wasn't waved away. */
export function isOpen(encounter: Encounter, thing: string): boolean {
  return !encounter.dismissed.includes(thing);
}
