import { darkModules, darkRuns, isInEye, type Matrix } from "./matrix.ts";

export const moduleShapes = ["square", "rounded", "dots", "gapped", "bars", "diamonds"] as const;
export type ModuleShape = (typeof moduleShapes)[number];

export const eyeShapes = ["square", "rounded", "circle", "leaf", "ring of dots"] as const;
export type EyeShape = (typeof eyeShapes)[number];

/** SVG path data in modules from the code's corner. `share` is the part of its place that a dot or gapped module fills. */
export function modulePath(matrix: Matrix, shape: ModuleShape, share: number, withEyes: boolean): string {
  if (shape === "square" && withEyes) {
    return darkRuns(matrix)
      .map(({ column, row, length }) => `M${column} ${row}h${length}v1h-${length}z`)
      .join("");
  }
  return darkModules(matrix)
    .filter(([column, row]) => withEyes || !isInEye(matrix, column, row))
    .map(([column, row]) => oneModule(matrix, shape, share, column, row))
    .join("");
}

function oneModule(matrix: Matrix, shape: ModuleShape, share: number, x: number, y: number): string {
  const gap = round((1 - share) / 2);
  switch (shape) {
    case "square":
      return `M${x} ${y}h1v1h-1z`;
    case "gapped":
      return `M${round(x + gap)} ${round(y + gap)}h${share}v${share}h-${share}z`;
    case "dots":
      return circle(x + 0.5, y + 0.5, share / 2);
    case "diamonds":
      return `M${x + 0.5} ${y - 0.1}l.6 .6l-.6 .6l-.6-.6z`;
    case "bars": {
      const up = matrix.isDark(x, y - 1) && !isInEye(matrix, x, y - 1) ? 0 : 0.5;
      const down = matrix.isDark(x, y + 1) && !isInEye(matrix, x, y + 1) ? 0 : 0.5;
      return roundedBox(
        x + gap,
        y,
        share,
        1,
        [up, up, down, down].map((r) => r * share),
      );
    }
    case "rounded": {
      const [left, right] = [matrix.isDark(x - 1, y), matrix.isDark(x + 1, y)];
      const [above, below] = [matrix.isDark(x, y - 1), matrix.isDark(x, y + 1)];
      const corner = (first: boolean, second: boolean) => (first || second ? 0 : 0.5);
      return roundedBox(x, y, 1, 1, [
        corner(left, above),
        corner(right, above),
        corner(right, below),
        corner(left, below),
      ]);
    }
  }
}

/** The three large eyes as path data for the fill rule "evenodd". */
export function eyePath({ size }: Matrix, shape: EyeShape): string {
  const corners = [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const;
  return corners.map(([x, y]) => oneEye(shape, x, y)).join("");
}

function oneEye(shape: EyeShape, x: number, y: number): string {
  const nested = (outer: number[], hole: number[], pupil: number[]) =>
    roundedBox(x, y, 7, 7, outer) +
    roundedBox(x + 1, y + 1, 5, 5, hole) +
    roundedBox(x + 2, y + 2, 3, 3, pupil);
  const even = (radius: number) => [radius, radius, radius, radius];
  switch (shape) {
    case "square":
      return nested(even(0), even(0), even(0));
    case "rounded":
      return nested(even(2), even(1.3), even(0.8));
    case "circle":
      return circle(x + 3.5, y + 3.5, 3.5) + circle(x + 3.5, y + 3.5, 2.5) + circle(x + 3.5, y + 3.5, 1.5);
    case "leaf":
      return nested([2.5, 0, 2.5, 0], [1.6, 0, 1.6, 0], [1, 0, 1, 0]);
    case "ring of dots": {
      const ring = Array.from({ length: 49 }, (_, at) => [at % 7, Math.floor(at / 7)] as const).filter(
        ([column, row]) => column % 6 === 0 || row % 6 === 0,
      );
      const dots = ring.map(([column, row]) => circle(x + column + 0.5, y + row + 0.5, 0.5)).join("");
      return dots + circle(x + 3.5, y + 3.5, 1.5);
    }
  }
}

export function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
}

/** Corner radii clockwise from the upper left. */
function roundedBox(x: number, y: number, width: number, height: number, radii: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = radii.map(round);
  const arc = (r: number, dx: number, dy: number) => (r === 0 ? "" : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return (
    `M${round(x + a)} ${round(y)}h${round(width - a - b)}${arc(b, b, b)}v${round(height - b - c)}` +
    `${arc(c, -c, c)}h${round(-(width - c - d))}${arc(d, -d, -d)}v${round(-(height - d - a))}${arc(a, a, -a)}z`
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
