/** Puts the focus on a field whose answer was not right, with all of it selected: what is typed next takes its place. */
export function askAnew(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** The same for the first field of a form that says what is wrong with it, as soon as it says so. */
export function askWrongAnew(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLInputElement>("[aria-invalid]")?.focus());
}
