import type { Code, Order } from "./media.ts";
import { svgOf } from "./svg.ts";

/** The codes of an order as one SVG drawing, in rows with gaps between; CSS pixels. */
export function joined({ name, look, codes }: Order): { svg: string; width: number; height: number } {
  const [first] = codes;
  if (first !== undefined && codes.length === 1) {
    const { width, matrix } = first;
    const size = `width="${width}" height="${width}"`;
    return { svg: svgOf(matrix, look, "path", size, name), width, height: width };
  }
  const { columns, place, gap } = layoutOf(codes);
  const width = columns * place;
  const height = Math.ceil(codes.length / columns) * place;
  const parts = codes.map(({ matrix, width: side }, at) => {
    const x = (at % columns) * place + gap / 2;
    const y = Math.floor(at / columns) * place + gap / 2;
    const where = `x="${x}" y="${y}" width="${side}" height="${side}"`;
    return svgOf(matrix, look, "path", where, `${name}-${at}`);
  });
  const plate =
    look.light === "transparent" ? "" : `<rect width="${width}" height="${height}" fill="${look.light}"/>`;
  const frame = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${plate}${parts.join("")}</svg>`,
    width,
    height,
  };
}

/** The CSS pixels that the rows may take either way. */
const room = 600;

/** How many of the codes, from the first, fit in rows. At least one. */
export function mostThatFit(codes: readonly Code[]): number {
  const { columns, place } = layoutOf(codes);
  return Math.max(1, Math.min(codes.length, columns * Math.floor(room / place)));
}

function layoutOf(codes: readonly Code[]): { columns: number; place: number; gap: number } {
  const gap = 4 * (codes[0]?.pitch ?? 1);
  const place = Math.max(...codes.map(({ width }) => width)) + gap;
  return { columns: Math.max(1, Math.min(3, codes.length, Math.floor(room / place))), place, gap };
}
