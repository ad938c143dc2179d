import type { GreyPixels } from "../../messages/grey-image.ts";

/** Reads the QR codes of a picture: their texts; none when it finds none. */
export type Decoder = (pixels: GreyPixels) => Promise<readonly string[]>;
