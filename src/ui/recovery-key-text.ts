/** A recovery key as it was typed or pasted, without the spaces and line breaks by which it was read; in capitals. */
export function recoveryKeyOf(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}
