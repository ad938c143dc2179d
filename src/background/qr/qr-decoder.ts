import { decodeQRBatch } from "qr/decode.js";
import type { GreyPixels } from "../../messages/grey-image.ts";

/** The `qr` package: small, quick, no WASM, all codes of a picture; weak on blur, tilt and dots. */
export async function decodeWithQr(pixels: GreyPixels): Promise<readonly string[]> {
  const { width, height, grey } = pixels;
  // "I420" begins with a plane of one grey byte a pixel, and the package reads no further than that plane.
  const [results = []] = await decodeQRBatch([{ width, height, data: grey }], {
    format: "I420",
    maxSize: { width, height },
    // The cascade's next step is a better bet than retries: one pass, however slow the machine is.
    effort: 1,
    timeLimit: Number.POSITIVE_INFINITY,
  });
  return results.filter((result): result is string => typeof result === "string" && result !== "");
}
