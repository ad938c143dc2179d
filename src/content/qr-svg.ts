import { giveWay } from "./give-way.ts";
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

/** Attributes that say where a shape lies and nothing of its colour. */
const placeAttributes = new Set(["x", "y", "width", "height", "cx", "cy", "r", "d", "points", "transform"]);

/**
 * An SVG drawing as a data URL that shows by itself what the page shows of it, `size` pixels large. Null when it has too
 * many shapes.
 */
export async function svgAsUrl(svg: SVGSVGElement, size: Size): Promise<string | null> {
  const originals = [svg, ...svg.querySelectorAll("*")];
  if (originals.length > mostShapes) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  const styleOf = rememberedStyles();
  const classes = new Map<string, string>();
  for (const [at, original] of originals.entries()) {
    if (at % 32 === 31) await giveWay();
    const style = styleOf(original);
    const name = classes.get(style) ?? `look-${classes.size}`;
    classes.set(style, name);
    copies[at]?.removeAttribute("style");
    copies[at]?.setAttribute("class", name);
  }
  copy.append(styleSheet(classes));
  fixSize(svg, copy, size);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
}

/** Shapes under one parent that differ only in where they lie look alike: a thousand modules cost two computed styles. */
function rememberedStyles(): (element: Element) => string {
  const byParent = new Map<Element | null, Map<string, string>>();
  return (element) => {
    const known = byParent.get(element.parentElement) ?? new Map<string, string>();
    byParent.set(element.parentElement, known);
    const looks = looksOf(element);
    const style = known.get(looks) ?? styleNow(element);
    known.set(looks, style);
    return style;
  };
}

/** One rule for each look: far shorter than a style on every shape, which takes longer to parse than to draw. */
function styleSheet(classes: ReadonlyMap<string, string>): SVGStyleElement {
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "style");
  sheet.textContent = [...classes].map(([style, name]) => `.${name}{${style}}`).join("");
  return sheet;
}

function looksOf(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => !placeAttributes.has(name));
  return [element.localName, ...attributes.map(({ name, value }) => `${name}=${value}`)].join("\n");
}

function styleNow(element: Element): string {
  const computed = getComputedStyle(element);
  return keptStyles.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(";");
}

/** Without a view box the shapes' units are CSS pixels, so the element's size on the page becomes the view box. */
function fixSize(svg: SVGSVGElement, copy: SVGSVGElement, size: Size): void {
  const { width, height } = svg.getBoundingClientRect();
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
}
