const textTypes = new Set(["text", "tel", "number", "password", "email", "search", "url", "textarea"]);

/** Whether text can be typed into a field. */
export function takesText(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return textTypes.has(field.type) && !field.disabled && !field.readOnly;
}
