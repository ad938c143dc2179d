import { createContext, type RefObject } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

/** How codes are to be seen: as they are, as dots until somebody asks for one, or as dots whatever happens. */
export type Sight = "shown" | "when-asked" | "never";

/** How they are to be seen in what stands beneath. */
export const CodeSight = createContext<Sight>("shown");

/**
 * Whether the code at this place is to be seen now. Where it is hidden until somebody asks, they ask for it by pointing at
 * it or at the button that it is on, by going there with the keyboard, or by a press.
 */
export function useSeen(place: RefObject<HTMLElement | null>): boolean {
  const sight = useContext(CodeSight);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (sight !== "when-asked" || element === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const handle = element.closest("button, .ticket") ?? element;
    const on = <E extends Event>(type: string, listen: (event: E) => void) =>
      handle.addEventListener(type, listen as EventListener, { signal });
    on("pointerenter", () => setAsked(true));
    on("click", () => setAsked(true));
    // A finger leaves after each tap.
    on("pointerleave", (event: PointerEvent) => event.pointerType === "touch" || setAsked(false));
    on("focusin", () => handle.matches(":focus-visible") && setAsked(true));
    on("focusout", () => setAsked(false));
    return () => {
      controller.abort();
      setAsked(false);
    };
  }, [sight, place]);
  return sight === "shown" || (sight === "when-asked" && isAsked);
}
