import type { Look } from "./look.ts";
import { darkModules, darkRuns, type Matrix } from "./matrix.ts";
import { circle, eyePath, modulePath } from "./shapes.ts";

export const svgWays = ["path", "rects", "strokes", "uses", "pattern", "clip"] as const;
export type SvgWay = (typeof svgWays)[number];

/** The code as an SVG element; `attributes` go onto it, `id` is nobody else's on the page. Ways other than "path" and "clip" draw square modules only. */
export function svgOf(matrix: Matrix, look: Look, way: SvgWay, attributes: string, id: string): string {
  const units = matrix.size + 2 * look.quiet;
  const ground =
    look.light === "transparent"
      ? ""
      : `<rect x="${-look.quiet}" y="${-look.quiet}" width="${units}" height="${units}" fill="${look.light}"/>`;
  const crisp = look.crisp && look.modules === "square" ? ` shape-rendering="crispEdges"` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${-look.quiet} ${-look.quiet} ${units} ${units}"${crisp} ${attributes}>` +
    `${defsOf(matrix, look, way, id)}${ground}${inkOf(matrix, look, way, id)}${logoOf(matrix, look)}</svg>`
  );
}

function defsOf(matrix: Matrix, look: Look, way: SvgWay, id: string): string {
  const { gradient, dark } = look;
  const stops =
    gradient === null
      ? ""
      : `<stop offset="0" stop-color="${dark}"/><stop offset="1" stop-color="${gradient.to}"/>`;
  // In the modules' own units: a gradient over each rect by itself would not show.
  const span = `gradientUnits="userSpaceOnUse"`;
  const parts = [
    gradient?.kind === "linear"
      ? `<linearGradient id="${id}" ${span} x1="0" y1="0" x2="${matrix.size}" y2="${matrix.size}">${stops}</linearGradient>`
      : "",
    gradient?.kind === "radial"
      ? `<radialGradient id="${id}" ${span} cx="${matrix.size / 2}" cy="${matrix.size / 2}" r="${matrix.size / 2}">${stops}</radialGradient>`
      : "",
    way === "uses" ? `<rect id="${id}m" width="1" height="1"/>` : "",
    way === "pattern"
      ? `<pattern id="${id}p" width="1" height="1" patternUnits="userSpaceOnUse"><rect width="1" height="1" fill="${dark}"/></pattern>`
      : "",
    way === "clip" ? `<clipPath id="${id}c"><path d="${modulesOf(matrix, look)}"/></clipPath>` : "",
  ].join("");
  return parts === "" ? "" : `<defs>${parts}</defs>`;
}

function modulesOf(matrix: Matrix, look: Look): string {
  return modulePath(matrix, look.modules, look.share, hasPlainEyes(look));
}

function hasPlainEyes({ eyes, eyeColour }: Look): boolean {
  return eyes === "square" && eyeColour === null;
}

function inkOf(matrix: Matrix, look: Look, way: SvgWay, id: string): string {
  const fill = look.gradient === null ? look.dark : `url(#${id})`;
  const eyes = hasPlainEyes(look)
    ? ""
    : `<path fill="${look.eyeColour ?? look.dark}" fill-rule="evenodd" d="${eyePath(matrix, look.eyes)}"/>`;
  const { size } = matrix;
  switch (way) {
    case "path":
      return `<path fill="${fill}" d="${modulesOf(matrix, look)}"/>${eyes}`;
    case "clip":
      return `<rect width="${size}" height="${size}" fill="${fill}" clip-path="url(#${id}c)"/>${eyes}`;
    case "rects":
      return darkModules(matrix)
        .map(([x, y]) => `<rect x="${x}" y="${y}" width="1" height="1" fill="${fill}"/>`)
        .join("");
    case "strokes":
      return `<path stroke="${fill}" d="${darkRuns(matrix)
        .map(({ column, row, length }) => `M${column} ${row + 0.5}h${length}`)
        .join("")}"/>`;
    case "uses":
      return `<g fill="${fill}">${darkModules(matrix)
        .map(([x, y]) => `<use xlink:href="#${id}m" x="${x}" y="${y}"/>`)
        .join("")}</g>`;
    case "pattern":
      return `<path fill="url(#${id}p)" d="${modulesOf(matrix, look)}"/>${eyes}`;
  }
}

function logoOf({ size }: Matrix, { logo, light, ground }: Look): string {
  if (logo === null) return "";
  const middle = size / 2;
  const half = (logo.share * size) / 2;
  const plate = light === "transparent" ? ground : light;
  const shape =
    logo.plate === "none"
      ? ""
      : logo.plate === "round"
        ? `<path fill="${plate}" d="${circle(middle, middle, half)}"/>`
        : `<rect x="${middle - half}" y="${middle - half}" width="${2 * half}" height="${2 * half}" rx="0.8" fill="${plate}"/>`;
  const mark = half * (logo.plate === "none" ? 0.9 : 0.68);
  return (
    `${shape}<path fill="#e11d48" d="${circle(middle, middle, mark)}"/>` +
    `<path fill="#ffffff" d="M${middle - mark / 2} ${middle + mark / 3}l${mark / 2} ${-mark}l${mark / 2} ${mark}z"/>`
  );
}
