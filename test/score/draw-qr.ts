import QRCode from "qrcode";

// Runs in a page before its own scripts: turns the corpus's placeholders into real QR codes once the page is parsed,
// and takes the payload away before any other script can read it.

type Drawer = (element: Element, payload: string) => void;

/** How the corpus calls it, for boxes that could be painted in two ways. */
const rendering = new URLSearchParams(top?.location.search).get("qr");
const cell = 4;

const drawers: Readonly<Record<string, Drawer>> = {
  img: (element, payload) => {
    (element as HTMLImageElement).src = pictureOf(payload);
  },
  canvas: (element, payload) => {
    const canvas = element as HTMLCanvasElement;
    if (!canvas.hasAttribute("width")) canvas.width = canvas.height = 180;
    paint(canvas, payload);
  },
  svg: drawSvg,
  table: (element, payload) => {
    (element as HTMLElement).style.borderCollapse = "collapse";
    drawRows(element, payload, "tr", "td");
  },
};

function draw(root: ParentNode): void {
  for (const element of root.querySelectorAll("*")) {
    if (element.shadowRoot) draw(element.shadowRoot);
    const payload = element.getAttribute("data-qr");
    if (payload === null) continue;
    element.removeAttribute("data-qr");
    const other = rendering === "div-background" ? drawBackground : drawBoxes;
    (drawers[element.localName] ?? other)(element, payload);
  }
}

/** Dark modules as rows, with a quiet zone of four around them. */
function modulesOf(payload: string): boolean[][] {
  const { data, size } = QRCode.create(payload, { errorCorrectionLevel: "M" }).modules;
  return Array.from({ length: size + 8 }, (_, y) =>
    Array.from({ length: size + 8 }, (__, x) => {
      const inside = x >= 4 && y >= 4 && x < size + 4 && y < size + 4;
      return inside && data[(y - 4) * size + x - 4] === 1;
    }),
  );
}

function paint(canvas: HTMLCanvasElement, payload: string): void {
  const rows = modulesOf(payload);
  const context = canvas.getContext("2d");
  if (context === null) return;
  const size = canvas.width / rows.length;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  eachDark(rows, (x, y) => context.fillRect(x * size, y * size, size + 0.4, size + 0.4));
}

function pictureOf(payload: string): string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modulesOf(payload).length * cell;
  paint(canvas, payload);
  return canvas.toDataURL("image/png");
}

function drawSvg(element: Element, payload: string): void {
  const rows = modulesOf(payload);
  let path = "";
  eachDark(rows, (x, y) => {
    path += `M${x} ${y}h1v1h-1z`;
  });
  element.setAttribute("viewBox", `0 0 ${rows.length} ${rows.length}`);
  element.innerHTML = `<path fill="#fff" d="M0 0h${rows.length}v${rows.length}h-${rows.length}z"/><path d="${path}"/>`;
}

function drawBoxes(element: Element, payload: string): void {
  (element as HTMLElement).style.width = "max-content";
  drawRows(element, payload, "div", "i");
}

function drawRows(element: Element, payload: string, rowTag: string, cellTag: string): void {
  const rows = modulesOf(payload).map((row) => {
    const made = document.createElement(rowTag);
    if (rowTag === "div") made.style.cssText = `display:flex;height:${cell}px`;
    made.append(
      ...row.map((isDark) => {
        const box = document.createElement(cellTag);
        box.style.cssText = `padding:0;width:${cell}px;height:${cell}px;background:${isDark ? "#000" : "#fff"}`;
        return box;
      }),
    );
    return made;
  });
  element.replaceChildren(...rows);
}

function drawBackground(element: Element, payload: string): void {
  const { style, clientWidth, clientHeight } = element as HTMLElement;
  style.background = `url(${pictureOf(payload)}) 0 0 / 100% 100%`;
  if (clientWidth < 80 || clientHeight < 80) style.width = style.height = "180px";
}

function eachDark(rows: readonly (readonly boolean[])[], act: (x: number, y: number) => void): void {
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) act(x, y);
    });
  });
}

document.addEventListener("DOMContentLoaded", () => {
  draw(document);
  new MutationObserver(() => draw(document)).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-qr"],
  });
});
// Closed shadow roots are entered from outside.
Object.assign(globalThis, { drawQr: draw });
