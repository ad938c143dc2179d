import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Puts the focus on a field whose answer was not right, with all of it selected: what is typed next takes its place. */
export function askAnew(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** The same for the first field of a form that says what is wrong with it, as soon as it says so. */
export function askWrongAnew(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLInputElement>("[aria-invalid]")?.focus());
}

/** For a field that is asked anew whenever an error says why. */
export function useAskedAnew(error: string | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== null) askAnew(field.current);
  }, [error]);
  return field;
}
