import type { Size } from "./qr-drawing.ts";

/** A code of version 20 drawn one box a module has about 4,700; beyond that the screen is quicker to read. */
const mostShapes = 6000;
/** What a style sheet of the page may have set, and what a picture outside the page would lose. */
const keptStyles = [
  "display",
  "visibility",
  "opacity",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
] as const;

/**
 * An SVG drawing as a data URL that shows by itself what the page shows of it, `size` pixels large. Null when it has too
 * many shapes.
 */
export function svgAsUrl(svg: SVGSVGElement, size: Size): string | null {
  const originals = [svg, ...svg.querySelectorAll("*")];
  if (originals.length > mostShapes) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, at) => {
    const twin = copies[at];
    if (twin !== undefined) copyStyles(original, twin);
  });
  fixSize(svg, copy, size);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
}

function copyStyles(original: Element, copy: Element): void {
  const computed = getComputedStyle(original);
  copy.removeAttribute("class");
  copy.setAttribute(
    "style",
    keptStyles.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(";"),
  );
}

/** Without a view box the shapes' units are CSS pixels, so the element's size on the page becomes the view box. */
function fixSize(svg: SVGSVGElement, copy: SVGSVGElement, size: Size): void {
  const { width, height } = svg.getBoundingClientRect();
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
}
