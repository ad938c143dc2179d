import { between, chance, pick, type Random, wholeBetween } from "./choices.ts";
import { matrixOf } from "./matrix.ts";
import { randomPayload } from "./payloads.ts";
import { circle, eyePath } from "./shapes.ts";

/** A picture that holds no code that anybody could read. */
export interface LookAlike {
  readonly kind: string;
  /** A box with the picture in it, whose element has `data-code`. */
  readonly markup: string;
}

/** Real barcodes of other kinds as SVG drawings, by their kind. */
export type OtherBarcodes = readonly (readonly [kind: string, svg: string])[];

export function randomLookAlike(random: Random, barcodes: OtherBarcodes): LookAlike {
  const kind = pick(random, [...Object.keys(drawings), ...barcodes.map(([name]) => name)]);
  const side = wholeBetween(random, 80, 420);
  const barcode = barcodes.find(([name]) => name === kind)?.[1];
  const inner = barcode === undefined ? (drawings[kind]?.(random) ?? "") : image(barcode);
  const box = `width:${side}px;height:${side}px;overflow:hidden;background:#fff;color:#111`;
  return {
    kind,
    markup: `<div class="cell" style="background:#fff;padding:8px"><div data-code style="${box}">${inner}</div></div>`,
  };
}

const drawings: Readonly<Record<string, (random: Random) => string>> = {
  photograph: (random) =>
    `<canvas data-photo="${wholeBetween(random, 1, 1e6)}" style="width:100%;height:100%"></canvas>`,
  text: (random) =>
    `<div style="font:${wholeBetween(random, 8, 20)}px/1.2 ${pick(random, ["sans-serif", "serif", "monospace"])}">${words(random, 400)}</div>`,
  blocks: (random) =>
    `<pre style="margin:0;font:${wholeBetween(random, 5, 12)}px/1 monospace">${lines(random, 50, 60, ["█", "▀", "▄", " "])}</pre>`,
  checkerboard: (random) => {
    const side = wholeBetween(random, 4, 40);
    return `<div style="height:100%;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/${side}px ${side}px"></div>`;
  },
  stripes: (random) =>
    `<div style="height:100%;background:repeating-linear-gradient(${wholeBetween(random, 0, 180)}deg,#000 0 ${wholeBetween(random, 2, 9)}px,#fff 0 ${wholeBetween(random, 10, 20)}px)"></div>`,
  plaid: (random) => {
    const band = (degrees: number) =>
      `repeating-linear-gradient(${degrees}deg,#0008 0 ${wholeBetween(random, 2, 9)}px,#fff8 0 ${wholeBetween(random, 10, 20)}px)`;
    return `<div style="height:100%;background:${band(0)},${band(90)}"></div>`;
  },
  rings: (random) =>
    `<div style="height:100%;background:repeating-radial-gradient(#000 0 ${wholeBetween(random, 3, 12)}px,#fff 0 ${wholeBetween(random, 13, 24)}px)"></div>`,
  "random modules": (random) => svg(25, modules(random, 25)),
  "random modules with eyes": (random) => {
    const size = pick(random, [21, 25, 29, 33, 37]);
    const matrix = { size, isDark: () => false };
    return svg(
      size,
      `${modules(random, size, true)}<path fill-rule="evenodd" d="${eyePath(matrix, "square")}"/>`,
    );
  },
  "eyes alone": () =>
    svg(21, `<path fill-rule="evenodd" d="${eyePath({ size: 21, isDark: () => false }, "square")}"/>`),
  "a code half covered": (random) => {
    const matrix = matrixOf(randomPayload(random), "M");
    const half = matrix.size / 2;
    const dark = Array.from(
      { length: matrix.size * matrix.size },
      (_, at) => [at % matrix.size, Math.floor(at / matrix.size)] as const,
    )
      .filter(([x, y]) => matrix.isDark(x, y))
      .map(([x, y]) => `M${x} ${y}h1v1h-1z`);
    return svg(
      matrix.size,
      `<path d="${dark.join("")}"/><rect x="${half * 0.3}" y="${half * 0.3}" width="${half * 1.5}" height="${half * 1.5}" fill="#fff"/>`,
    );
  },
  crossword: (random) => grid(random, 15, 0.25),
  sudoku: (random) => grid(random, 9, 0),
  maze: (random) => {
    const walls = Array.from({ length: 900 }, (_, at) =>
      chance(random, 0.5) ? `M${at % 30} ${Math.floor(at / 30)}h1` : `M${at % 30} ${Math.floor(at / 30)}v1`,
    );
    return svg(30, `<path fill="none" stroke="#000" stroke-width=".25" d="${walls.join("")}"/>`);
  },
  map: (random) => {
    const road = () =>
      `<path fill="none" stroke="${pick(random, ["#fff", "#fd6", "#aaa", "#222"])}" stroke-width="${between(random, 0.3, 3).toFixed(1)}" d="M${point(random)}L${point(random)}L${point(random)}"/>`;
    const area = () =>
      `<path fill="${pick(random, ["#cfe8c0", "#a8d0f0", "#e8e0d0"])}" d="M${point(random)}L${point(random)}L${point(random)}z"/>`;
    return svg(100, repeat(12, area) + repeat(60, road));
  },
  halftone: (random) => {
    const dots = Array.from({ length: 900 }, (_, at) =>
      circle((at % 30) + 0.5, Math.floor(at / 30) + 0.5, between(random, 0.05, 0.55)),
    );
    return svg(30, `<path d="${dots.join("")}"/>`);
  },
  identicon: (random) => {
    const size = pick(random, [5, 7, 9]);
    const half = Array.from({ length: size * size }, () => chance(random, 0.5));
    const dark = half.map((isDark, at) => {
      const x = Math.min(at % size, size - 1 - (at % size));
      return (half[Math.floor(at / size) * size + x] ?? isDark)
        ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z`
        : "";
    });
    return svg(size, `<path fill="#2563eb" d="${dark.join("")}"/>`);
  },
  icons: (random) =>
    `<div style="font:${wholeBetween(random, 16, 30)}px sans-serif">${repeat(120, () => pick(random, [..."☰⚙⚑★☆♠♥♦♣☎✉✂✈☀☁☂"]))}</div>`,
  table: (random) => {
    const row = () =>
      `<tr>${repeat(24, () => `<td style="border:1px solid">${wholeBetween(random, 0, 99)}</td>`)}</tr>`;
    return `<table style="font:8px sans-serif;border-collapse:collapse">${repeat(24, row)}</table>`;
  },
  calendar: (random) => {
    const day = () =>
      `<td style="padding:6px;background:${pick(random, ["#fff", "#fff", "#dbeafe", "#2563eb"])}">${wholeBetween(random, 1, 31)}</td>`;
    return `<table style="font:12px sans-serif">${repeat(6, () => `<tr>${repeat(7, day)}</tr>`)}</table>`;
  },
  "heat map": (random) => {
    const cell = () =>
      `<i style="width:10px;height:10px;background:hsl(140 60% ${wholeBetween(random, 25, 95)}%)"></i>`;
    return `<div style="display:grid;grid-template-columns:repeat(40,10px);gap:2px">${repeat(1200, cell)}</div>`;
  },
};

function image(drawing: string): string {
  return `<img src="data:image/svg+xml,${encodeURIComponent(drawing)}" style="width:100%;height:100%;object-fit:contain">`;
}

function svg(units: number, inner: string): string {
  return `<svg viewBox="0 0 ${units} ${units}" width="100%" height="100%">${inner}</svg>`;
}

/** Each place dark or light by chance; with room for eyes, where a code has them. */
function modules(random: Random, size: number, withRoom = false): string {
  const dark = Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const isRoom = withRoom && ((x < 8 && (y < 8 || y >= size - 8)) || (x >= size - 8 && y < 8));
    return !isRoom && chance(random, 0.5) ? `M${x} ${y}h1v1h-1z` : "";
  });
  return `<path d="${dark.join("")}"/>`;
}

function grid(random: Random, size: number, blackShare: number): string {
  const cells = Array.from({ length: size * size }, (_, at) => {
    const fill = chance(random, blackShare) ? "#000" : "#fff";
    const [x, y] = [at % size, Math.floor(at / size)];
    const letter = `<text x="${x + 0.2}" y="${y + 0.8}" font-size=".7">${wholeBetween(random, 1, 9)}</text>`;
    return `<rect x="${x}" y="${y}" width="1" height="1" fill="${fill}" stroke="#000" stroke-width=".06"/>${fill === "#fff" ? letter : ""}`;
  });
  return svg(size, cells.join(""));
}

function point(random: Random): string {
  return `${wholeBetween(random, -10, 110)} ${wholeBetween(random, -10, 110)}`;
}

function words(random: Random, count: number): string {
  const letters = "abcdefghijklmnoprstuvwäöüеинтоск認証中文アي";
  const word = () => repeat(wholeBetween(random, 2, 9), () => pick(random, [...letters]));
  return Array.from({ length: count }, word).join(" ");
}

function lines(random: Random, rows: number, columns: number, characters: readonly string[]): string {
  return Array.from({ length: rows }, () => repeat(columns, () => pick(random, characters))).join("\n");
}

function repeat(times: number, make: () => string): string {
  return Array.from({ length: times }, make).join("");
}
