import { encodeQR } from "qr";

/** A QR code as the outline of its dark squares: an SVG path in units of one square, and how many stand side by side. */
export interface QrPath {
  readonly path: string;
  readonly size: number;
}

/** White squares around a QR code, by which it is found. ISO/IEC 18004 §9.1. */
export const quietZone = 4;

/**
 * The QR code of a text, with the quiet zone left out. A damaged sheet may lack a quarter of a short one; the longer the
 * text, the less, so that the squares stay large enough for a camera.
 */
export function qrPath(text: string): QrPath {
  const framed = encodeQR(text, "raw", { ecc: correctionFor(text), border: 1 });
  const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
  return { path: rows.map(rowPath).join(""), size: rows.length };
}

/** A quarter up to version 10, a seventh up to version 15, then a fourteenth (ISO/IEC 18004, table 7). */
function correctionFor(text: string): "quartile" | "medium" | "low" {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= 151) return "quartile";
  return bytes <= 412 ? "medium" : "low";
}

/** Each run of dark squares in a row as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x++;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h${-length}z`;
  }
  return path;
}
