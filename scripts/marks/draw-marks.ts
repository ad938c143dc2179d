import type { SimpleIcon } from "simple-icons";
import * as icons from "simple-icons";
import svgpath from "svgpath";
import { foldedName, type IssuerMarkDrawing } from "../../src/ui/marks/mark-index.ts";
import { markedIssuers } from "./marked-issuers.ts";
import { readableColour } from "./readable-colour.ts";

/** Our sheet and ink, light and dark (tokens.css). */
export const grounds = {
  light: { ground: "#fffdf7", ink: "#21232c" },
  dark: { ground: "#272429", ink: "#f2ede3" },
} as const;

/** Every issuer's mark, drawn by simple-icons. Throws Error when it has no such mark any more. */
export function drawMarks(): readonly IssuerMarkDrawing[] {
  const bySlug = new Map(Object.values<SimpleIcon>(icons).map((icon) => [icon.slug, icon]));
  return markedIssuers.map(([slug, names, sites]) => {
    const icon = bySlug.get(slug);
    if (icon === undefined) throw new Error(`simple-icons has no ${slug}`);
    return {
      path: coarse(icon.path),
      light: readableColour(`#${icon.hex.toLowerCase()}`, grounds.light),
      dark: readableColour(`#${icon.hex.toLowerCase()}`, grounds.dark),
      names: [icon.title, ...partsOf(names, "|")].map(foldedName),
      sites: partsOf(sites, " "),
    };
  });
}

/** A path of 24 by 24 on a grid of 240 whole numbers, which is as fine as anybody sees at our size, and half as long. */
function coarse(path: string): string {
  const onGrid = svgpath(path).scale(10).rel();
  const [plain, straight] = [
    onGrid.round(0).toString(),
    svgpath(path).unarc().unshort().scale(10).rel().round(0).toString(),
  ];
  return straight.length < plain.length ? straight : plain;
}

function partsOf(text: string, by: string): readonly string[] {
  return text.split(by).filter((part) => part !== "");
}
