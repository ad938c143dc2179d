// Elements of ours in pages, drawn with properties alone, so that no page's policy on styles can break them.

export const font =
  '-apple-system,"Segoe UI Variable Text","Segoe UI",Cantarell,Ubuntu,Roboto,"Liberation Sans",system-ui,sans-serif';
export const ink = "light-dark(#21232C,#F2EDE3)";
export const ink2 = "light-dark(#5B5961,#B8B0A8)";
export const paper = "light-dark(#F6F3EB,#1B191C)";
const focusRing = "2px solid light-dark(#8A2F63,#EAA0C5)";
export const edge = "light-dark(#857F72,#857D86)";
export const shadow = "0 2px 6px light-dark(#3A2F1A1F,#00000080),0 12px 32px light-dark(#3A2F1A33,#000000B3)";
const pressable = `cursor:pointer;height:36px;padding:0 16px;border-radius:6px;font:600 13px/36px ${font};text-align:center`;
export const primaryStyle = `${pressable};flex:1;background:${ink};color:light-dark(#FFFDF7,#1B191C)`;
export const secondaryStyle = `${pressable};border:1px solid ${edge};line-height:34px`;

/** An element with a style and a text. */
export function element(name: string, style: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.style.cssText = `all:unset;box-sizing:border-box;${style}`;
  made.textContent = text;
  return made;
}

/** A button for people: of their clicks, those count that `counts` lets through. */
export function button(
  label: string,
  style: string,
  act: () => void,
  counts: (click: MouseEvent) => boolean = () => true,
): HTMLElement {
  const made = element("button", `outline-offset:2px;${style}`, label);
  made.addEventListener("click", (event) => {
    if (event.isTrusted && counts(event)) act();
  });
  made.addEventListener("focus", () => {
    if (made.matches(":focus-visible")) made.style.outline = focusRing;
  });
  made.addEventListener("blur", () => made.style.removeProperty("outline"));
  return made;
}

/** Our mark, 16 CSS pixels wide. */
export function mark(): SVGSVGElement {
  const svg = shape("svg", { viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true" });
  svg.append(
    shape("path", {
      fill: "#A8417A",
      d: "M3 1h6.5a1.5 1.5 0 0 0 3 0H13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-.5a1.5 1.5 0 0 0-3 0H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z",
    }),
    shape("path", {
      fill: "none",
      stroke: "#FFFDF7",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      d: "M7.5 5C5.2 4 3.3 5.5 3.3 8c0 2.8 2.7 4 4.7 2.3C9.7 8.8 11.3 6.5 13 4.7",
    }),
  );
  return svg as SVGSVGElement;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
