import type { Look } from "./look.ts";
import { darkModules, darkRuns, type Matrix } from "./matrix.ts";

/** Drawings made of boxes and text: square modules only, `pitch` CSS pixels each. `attributes` go onto the outermost element. */
export type CellDrawing = (matrix: Matrix, look: Look, pitch: number, attributes: string) => string;

export const cellDrawings: Readonly<Record<string, CellDrawing>> = {
  "table of styled cells": (matrix, look, pitch, attributes) => {
    const cell = (isDark: boolean) => {
      const colour = isDark ? look.dark : look.light;
      return `<td style="width:${pitch}px;height:${pitch}px;padding:0;background:${colour}"></td>`;
    };
    return table(matrix, look, attributes, cell);
  },
  "table of coloured cells": (matrix, look, pitch, attributes) => {
    const cell = (isDark: boolean) =>
      `<td width="${pitch}" height="${pitch}"${isDark ? ` bgcolor="${look.dark}"` : ""}></td>`;
    const ground = look.light === "transparent" ? "" : ` bgcolor="${look.light}"`;
    return table(matrix, look, `cellpadding="0" cellspacing="0"${ground} ${attributes}`, cell);
  },
  "rows of boxes": (matrix, look, pitch, attributes) => {
    const box = (isDark: boolean) =>
      `<i style="width:${pitch}px;${isDark ? `background:${look.dark}` : ""}"></i>`;
    const rows = lines(matrix, look).map(
      (row) => `<div style="display:flex;height:${pitch}px">${row.map(box).join("")}</div>`,
    );
    return `<div ${attributes} style="display:inline-block;background:${look.light}">${rows.join("")}</div>`;
  },
  "grid of boxes": (matrix, look, pitch, attributes) => {
    const units = matrix.size + 2 * look.quiet;
    const box = (isDark: boolean) => `<b${isDark ? ` style="background:${look.dark}"` : ""}></b>`;
    return `<div ${attributes} style="display:inline-grid;background:${look.light};grid:repeat(${units},${pitch}px)/repeat(${units},${pitch}px)">${lines(matrix, look).flat().map(box).join("")}</div>`;
  },
  "boxes set one by one": (matrix, look, pitch, attributes) => {
    const boxes = darkModules(matrix).map(
      ([x, y]) =>
        `<div style="position:absolute;background:${look.dark};width:${pitch}px;height:${pitch}px;left:${(x + look.quiet) * pitch}px;top:${(y + look.quiet) * pitch}px"></div>`,
    );
    return `<div ${attributes} style="position:relative;${square(matrix, look, pitch)}">${boxes.join("")}</div>`;
  },
  "runs set one by one": (matrix, look, pitch, attributes) => {
    const boxes = darkRuns(matrix).map(
      ({ column, row, length }) =>
        `<span style="position:absolute;background:${look.dark};width:${length * pitch}px;height:${pitch}px;left:${(column + look.quiet) * pitch}px;top:${(row + look.quiet) * pitch}px"></span>`,
    );
    return `<div ${attributes} style="position:relative;${square(matrix, look, pitch)}">${boxes.join("")}</div>`;
  },
  "a gradient a row": (matrix, look, pitch, attributes) => {
    const layers = lines(matrix, look).map((row, y) => {
      const stops = row.map(
        (isDark, x) => `${isDark ? look.dark : look.light} ${x * pitch}px ${(x + 1) * pitch}px`,
      );
      return `linear-gradient(90deg,${stops.join(",")}) 0 ${y * pitch}px/100% ${pitch}px no-repeat`;
    });
    return `<div ${attributes} style="${square(matrix, look, pitch)};background:${layers.join(",")}"></div>`;
  },
  "a gradient a run": (matrix, look, pitch, attributes) => {
    const layers = darkRuns(matrix).map(
      ({ column, row, length }) =>
        `linear-gradient(${look.dark} 0 0) ${(column + look.quiet) * pitch}px ${(row + look.quiet) * pitch}px/${length * pitch}px ${pitch}px no-repeat`,
    );
    return `<div ${attributes} style="${square(matrix, look, pitch)};background:${layers.join(",")},${look.light}"></div>`;
  },
  shadows: (matrix, look, pitch, attributes) => {
    const shadows = darkModules(matrix).map(
      ([x, y]) => `${look.dark} ${(x + look.quiet + 1) * pitch}px ${(y + look.quiet + 1) * pitch}px`,
    );
    const dot = `<div style="width:${pitch}px;height:${pitch}px;margin:-${pitch}px 0 0 -${pitch}px;position:absolute;box-shadow:${shadows.join(",")}"></div>`;
    return `<div ${attributes} style="position:relative;${square(matrix, look, pitch)}">${dot}</div>`;
  },
  "whole blocks of text": (matrix, look, pitch, attributes) => {
    const text = lines(matrix, look).map((row) => row.map((isDark) => (isDark ? "██" : "  ")).join(""));
    return pre(text, look, pitch * 0.83, pitch, attributes);
  },
  "half blocks of text": (matrix, look, pitch, attributes) => {
    const rows = lines(matrix, look);
    const text = rows.flatMap((upper, y) => {
      if (y % 2 === 1) return [];
      const lower = rows[y + 1] ?? upper.map(() => false);
      return [upper.map((isDark, x) => (isDark ? (lower[x] ? "█" : "▀") : lower[x] ? "▄" : " ")).join("")];
    });
    return pre(text, look, pitch * 1.66, pitch * 2, attributes);
  },
};

function table(matrix: Matrix, look: Look, attributes: string, cell: (isDark: boolean) => string): string {
  const rows = lines(matrix, look).map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<table ${attributes} style="border-collapse:collapse;border-spacing:0">${rows.join("")}</table>`;
}

/** A font whose blocks are as wide as half its size, nearly: a module is then `pitch` wide, and as high as its line. */
function pre(
  text: readonly string[],
  look: Look,
  fontSize: number,
  lineHeight: number,
  attributes: string,
): string {
  return `<pre ${attributes} style="display:inline-block;margin:0;white-space:pre;font:${fontSize.toFixed(2)}px/${lineHeight.toFixed(2)}px 'DejaVu Sans Mono','Liberation Mono',monospace;color:${look.dark};background:${look.light}">${text.join("\n")}</pre>`;
}

function square(matrix: Matrix, look: Look, pitch: number): string {
  const side = (matrix.size + 2 * look.quiet) * pitch;
  return `width:${side}px;height:${side}px;background-color:${look.light}`;
}

/** The modules row by row with the quiet zone, dark or not. */
function lines(matrix: Matrix, { quiet }: Look): boolean[][] {
  const places = Array.from({ length: matrix.size + 2 * quiet }, (_, place) => place - quiet);
  return places.map((row) => places.map((column) => matrix.isDark(column, row)));
}
