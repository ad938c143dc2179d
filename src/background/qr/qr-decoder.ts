import { decodeQRBatch } from "qr/decode.js";
import type { GreyPixels } from "../../messages/grey-image.ts";
import type { ReadCode } from "./decoder.ts";
import { boxAround } from "./framing.ts";

/** The `qr` package: small, quick, no WASM, several codes of a picture; weak on blur, tilt and dots. */
export async function decodeWithQr(pixels: GreyPixels): Promise<readonly ReadCode[]> {
  const { width, height, grey } = pixels;
  const codes: ReadCode[] = [];
  // "I420" begins with a plane of one grey byte a pixel, and the package reads no further than that plane.
  await decodeQRBatch([{ width, height, data: grey }], {
    format: "I420",
    maxSize: { width, height },
    // The cascade's next step is a better bet than retries: one pass, however slow the machine is.
    effort: 1,
    timeLimit: Number.POSITIVE_INFINITY,
    pointsOnDetect({ bounds }, text) {
      if (typeof text === "string" && text !== "") codes.push({ text, box: boxAround(bounds) });
    },
  });
  return codes;
}
