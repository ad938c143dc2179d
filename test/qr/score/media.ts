import { cellDrawings } from "./cells.ts";
import { pick, pickWeighted, type Random } from "./choices.ts";
import { joined } from "./joined.ts";
import type { Look } from "./look.ts";
import type { Matrix } from "./matrix.ts";
import { type SvgWay, svgOf, svgWays } from "./svg.ts";

/** A bitmap that the page makes out of an SVG drawing and puts into the element named `name` by `data-painting`. */
export interface Painting {
  readonly name: string;
  readonly svg: string;
  /** Pixels of the bitmap. */
  readonly width: number;
  readonly height: number;
  readonly type: "image/png" | "image/jpeg" | "image/webp" | "canvas";
  readonly quality: number;
}

/** A code and the size that it is drawn at. */
export interface Code {
  readonly matrix: Matrix;
  /** CSS pixels a module. */
  readonly pitch: number;
  /** CSS pixels, with the quiet zone. */
  readonly width: number;
}

export interface Order {
  readonly name: string;
  readonly look: Look;
  readonly codes: readonly Code[];
}

export interface Drawn {
  readonly markup: string;
  readonly paintings: readonly Painting[];
}

export interface Medium {
  readonly medium: string;
  readonly draw: (order: Order) => Drawn;
}

/** What the code is drawn with: any of what can draw such a look. */
export function pickMedium(random: Random, look: Look, count: number): Medium {
  const lossy = pick(random, ["image/jpeg", "image/webp"] as const);
  const isPlain =
    look.modules === "square" && look.eyes === "square" && look.eyeColour === null && look.logo === null;
  if (look.jpeg !== null) return bitmap(lossy);
  const choices: (readonly [number, Medium])[] = [
    [6, bitmap("image/png")],
    [2, bitmap("canvas")],
    [2, vectorImage],
    [3, inlineSvg(pick(random, ["path", "path", "clip"]))],
    [1, background("image/png")],
    [1, vectorBackground],
  ];
  if (isPlain) choices.push([2, inlineSvg(pick(random, svgWays))]);
  if (isPlain && look.gradient === null && count === 1) choices.push([5, cells(random)]);
  return pickWeighted(random, choices);
}

function bitmap(type: Painting["type"]): Medium {
  return {
    medium: type === "canvas" ? "canvas" : `img ${type.slice(6)}`,
    draw: (order) => {
      const painting = paintingOf(order, type);
      const { width, height } = joined(order);
      const style = `width:${width}px;height:${height}px;image-rendering:${order.look.rendering}`;
      const element =
        type === "canvas"
          ? `<canvas data-code data-painting="${order.name}" width="${painting.width}" height="${painting.height}" style="${style}"></canvas>`
          : `<img data-code data-painting="${order.name}" style="${style}">`;
      return { markup: element, paintings: [painting] };
    },
  };
}

function paintingOf(order: Order, type: Painting["type"]): Painting {
  const { look, codes, name } = order;
  const { svg, width, height } = joined(order);
  const fewest = look.modules === "square" && look.logo === null && look.jpeg === null ? 1 : 3;
  // A whole number of the bitmap's pixels for each module, as generators do it.
  const scale = Math.max(fewest, look.sourcePitch) / (codes[0]?.pitch ?? 1);
  return {
    name,
    svg,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    type,
    quality: look.jpeg ?? 1,
  };
}

const vectorImage: Medium = {
  medium: "img svg",
  draw: (order) => {
    const { svg, width, height } = joined(order);
    return still(`<img data-code src="${urlOf(svg)}" style="width:${width}px;height:${height}px">`);
  },
};

function inlineSvg(way: SvgWay): Medium {
  return {
    medium: `inline svg, ${way}`,
    draw: ({ name, look, codes }) => {
      const each = codes.map(({ matrix, width }, at) =>
        svgOf(
          matrix,
          look,
          way,
          `width="${width}" height="${width}"${codes.length === 1 ? " data-code" : ""}`,
          `${name}-${at}`,
        ),
      );
      return still(codes.length === 1 ? each.join("") : row(each, look));
    },
  };
}

function background(type: Painting["type"]): Medium {
  return {
    medium: "background png",
    draw: (order) => {
      const { width, height } = joined(order);
      return {
        markup: `<div data-code data-painting="${order.name}" style="width:${width}px;height:${height}px;background-size:100% 100%;image-rendering:${order.look.rendering}"></div>`,
        paintings: [paintingOf(order, type)],
      };
    },
  };
}

const vectorBackground: Medium = {
  medium: "background svg",
  draw: (order) => {
    const { svg, width, height } = joined(order);
    return still(
      `<div data-code style="width:${width}px;height:${height}px;background:url('${urlOf(svg)}') 0 0/100% 100%"></div>`,
    );
  },
};

function cells(random: Random): Medium {
  const name = pick(random, Object.keys(cellDrawings));
  return {
    medium: name,
    draw: ({ look, codes }) => {
      const [code] = codes;
      const draw = cellDrawings[name];
      if (code === undefined || draw === undefined) throw new Error(`no code, or no drawing called ${name}`);
      return still(draw(code.matrix, look, Math.round(code.pitch * 1000) / 1000, "data-code"));
    },
  };
}

function row(parts: readonly string[], { light }: Look): string {
  return `<div data-code style="display:inline-flex;flex-wrap:wrap;gap:12px;max-width:620px;background:${light}">${parts.join("")}</div>`;
}

function still(markup: string): Drawn {
  return { markup, paintings: [] };
}

function urlOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
