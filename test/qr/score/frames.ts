import { between, type Random, wholeBetween } from "./choices.ts";
import type { Look } from "./look.ts";

/**
 * A code's element with what is near it: blurred and turned as the look says, in its frame, with some of the page around.
 * `pitch` is a module's width and `width` the code's, in CSS pixels.
 */
export function framed(random: Random, look: Look, pitch: number, width: number, code: string): string {
  const paddings = Array.from({ length: 4 }, () => `${between(random, 8, 36).toFixed(2)}px`);
  const effects = [
    "display:inline-block;line-height:0",
    look.blur > 0 ? `filter:blur(${(look.blur * pitch).toFixed(2)}px)` : "",
    look.opacity < 1 ? `opacity:${look.opacity.toFixed(2)}` : "",
    look.transform === "" ? "" : `transform:${look.transform}`,
  ];
  const behind = look.behind === "photo" ? ` data-photo="${wholeBetween(random, 1, 1e6)}"` : "";
  // A turned code must not hang over the box's edge.
  const room = look.transform === "" ? "" : `;margin:${Math.round(width * 0.22)}px`;
  const turned = `<div style="${effects.join(";")}">${frames[look.frame](code, look, pitch)}</div>`;
  return (
    `<div class="cell" style="overflow:hidden;background:${look.ground};padding:${paddings.join(" ")}">` +
    `<div${behind} style="display:inline-block${room}">${turned}</div></div>`
  );
}

type Frame = (inner: string, look: Look, pitch: number) => string;

const frames: Readonly<Record<Look["frame"], Frame>> = {
  none: (inner) => inner,
  card: (inner, { light, ground }) =>
    `<div style="display:inline-block;padding:12px;border-radius:12px;box-shadow:0 2px 10px #0004;background:${light === "transparent" ? ground : light}">${inner}</div>`,
  border: (inner, { dark }) => `<div style="display:inline-block;border:3px solid ${dark}">${inner}</div>`,
  text: (inner, { dark }) => {
    const words = `<div style="font:13px/15px sans-serif;color:${dark};text-align:center">Scan this code with your app now</div>`;
    return `<div style="display:inline-block">${words}${inner}${words}</div>`;
  },
  "round corners": (inner, { quiet }, pitch) =>
    `<div style="display:inline-block;overflow:hidden;border-radius:${Math.min(20, quiet * pitch * 1.5)}px">${inner}</div>`,
};
