import { type ComponentChildren, render } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** What only paper shows: beside the page on the screen, and in its place when the page is printed. */
export function OnPaper({ children }: { readonly children: ComponentChildren }) {
  useLayoutEffect(() => {
    const place = document.createElement("div");
    place.className = "on-paper";
    document.body.append(place);
    render(children, place);
    return () => {
      render(null, place);
      place.remove();
    };
  }, [children]);
  return null;
}
