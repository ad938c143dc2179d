import jsQR from "jsqr";
import type { GreyPixels } from "../../messages/grey-image.ts";
import { toRgba } from "./rgba.ts";

/** The `jsqr` package: no WASM, one code a picture; steady on photographs and on codes that were scaled badly. */
export async function decodeWithJsqr(pixels: GreyPixels): Promise<readonly string[]> {
  const result = jsQR(toRgba(pixels), pixels.width, pixels.height, { inversionAttempts: "attemptBoth" });
  return result === null || result.data === "" ? [] : [result.data];
}
