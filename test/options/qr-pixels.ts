import { expect } from "vitest";

/** Dark squares side by side, in units of one. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The runs that the outline of a QR code is made of, and of nothing else. */
export function runsOf(path: string): readonly Run[] {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  expect(runs.map(([run]) => run).join("")).toBe(path);
  return runs.map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }));
}

/** The path painted black on white with a quiet zone, four pixels to a square. */
export function pixelsOf(path: string, size: number) {
  const scale = 4;
  const zone = 4;
  const side = (size + 2 * zone) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const { x, y, length } of runsOf(path)) {
    for (let row = (y + zone) * scale; row < (y + zone + 1) * scale; row++) {
      const start = row * side + (x + zone) * scale;
      for (let at = start; at < start + length * scale; at++) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
