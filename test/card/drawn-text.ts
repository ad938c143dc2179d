import { type ComponentChildren, isValidElement } from "preact";

/** What somebody reads of what is drawn, where its components are functions of their props alone. */
export function drawnText(drawn: ComponentChildren): string {
  if (Array.isArray(drawn)) return drawn.map(drawnText).join("");
  if (!isValidElement(drawn)) return typeof drawn === "string" ? drawn : "";
  const { type, props } = drawn;
  return typeof type === "function"
    ? drawnText((type as (props: object) => ComponentChildren)(props))
    : drawnText(props.children as ComponentChildren);
}
