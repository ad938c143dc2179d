import type { ComponentChildren } from "preact";

/**
 * What stands on ink. While clicks don't count yet, it is outlined, and the ink comes in from the line's beginning; the
 * edge of the ink cuts through the words, so they can be read all the time.
 */
export function Inking({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <span class="outlined">{children}</span>
      <span class="inked" aria-hidden="true">
        {children}
      </span>
    </>
  );
}
