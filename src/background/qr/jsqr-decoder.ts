import jsQR from "jsqr";
import type { GreyPixels } from "../../messages/grey-image.ts";
import type { ReadCode } from "./decoder.ts";
import { boxAround } from "./framing.ts";
import { toRgba } from "./rgba.ts";

/** The `jsqr` package: no WASM, one code a picture; steady on photographs and on codes that were scaled badly. */
export async function decodeWithJsqr(pixels: GreyPixels): Promise<readonly ReadCode[]> {
  const result = jsQR(toRgba(pixels), pixels.width, pixels.height, { inversionAttempts: "attemptBoth" });
  if (result === null || result.data === "") return [];
  const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = result.location;
  const box = boxAround([topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner]);
  return [{ text: result.data, box }];
}
