import QRCode from "qrcode";
import { type Html, html } from "./html.ts";
import type { QrDrawing } from "./settings.ts";

/** Pixels per module. */
const scale = 4;
/** Modules of white around the code, as ISO/IEC 18004 asks. */
const quietZone = 4;

export interface QrPicture {
  readonly markup: Html;
  /** Page scripts that the drawing needs. */
  readonly scripts: readonly string[];
}

/** A QR code of the text as a page shows it. `image` is the name it can be fetched by, from `imageOrigin` or here. */
export async function drawQr(
  text: string,
  drawing: QrDrawing,
  image: string,
  imageOrigin: string,
): Promise<QrPicture> {
  const side = (modulesOf(text).size + 2 * quietZone) * scale;
  switch (drawing) {
    case "img":
      return still(drawImage(`data:image/png;base64,${(await qrPng(text)).toString("base64")}`, side));
    case "img-other-origin":
      return still(drawImage(`${imageOrigin}/qr/${image}.png`, side));
    case "svg":
      return still(drawSvg(text, side));
    case "table":
      return still(drawTable(text));
    case "canvas":
      return { markup: drawCanvas(image, side), scripts: ["draw-qr.js"] };
  }
}

export function qrPng(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { errorCorrectionLevel: "M", scale, margin: quietZone });
}

/** The modules row by row, `1` for dark, for a page script to draw. */
export function qrMatrix(text: string): { readonly quietZone: number; readonly rows: readonly string[] } {
  const { size, data } = modulesOf(text);
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (dark) => (dark ? "1" : "0")).join(""),
  );
  return { quietZone, rows };
}

function modulesOf(text: string) {
  return QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
}

function still(markup: Html): QrPicture {
  return { markup, scripts: [] };
}

function drawImage(source: string, side: number): Html {
  return html`<img class="qr" src="${source}" width="${side}" height="${side}" alt="QR code">`;
}

function drawSvg(text: string, side: number): Html {
  const { rows } = qrMatrix(text);
  const units = rows.length + 2 * quietZone;
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      (run) => `M${run.index + quietZone} ${y + quietZone}h${run[0].length}v1h-${run[0].length}z`,
    ),
  );
  return html`<svg class="qr" xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"
  viewBox="0 0 ${units} ${units}" shape-rendering="crispEdges" role="img" aria-label="QR code"
  ><path fill="#ffffff" d="M0 0h${units}v${units}H0z"/><path fill="#000000" d="${path.join("")}"/></svg>`;
}

function drawTable(text: string): Html {
  const { rows } = qrMatrix(text);
  const lines = rows.map((row) => {
    const cells = [...row].map((dark) => html`<td bgcolor="${dark === "1" ? "#000000" : "#ffffff"}"></td>`);
    return html`<tr>${cells}</tr>`;
  });
  return html`<table class="qr qr-cells" role="presentation" cellspacing="0" cellpadding="0"
  ><tbody>${lines}</tbody></table>`;
}

function drawCanvas(image: string, side: number): Html {
  return html`<canvas class="qr" width="${side}" height="${side}" data-image="${image}"></canvas>
  <noscript><p class="notice">The QR code is drawn by a script. Use “Trouble Scanning?” instead.</p></noscript>`;
}
