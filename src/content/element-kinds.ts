// By their names and not by their classes: an element in a frame is of that frame's classes.

export function isImage(element: Element): element is HTMLImageElement {
  return element.tagName === "IMG";
}

export function isCanvas(element: Element): element is HTMLCanvasElement {
  return element.tagName === "CANVAS";
}

export function isSvg(element: Element): element is SVGSVGElement {
  return element.tagName === "svg";
}

export function isSvgPart(element: Element): boolean {
  return element.namespaceURI === "http://www.w3.org/2000/svg";
}
