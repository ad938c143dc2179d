import type { GreyPixels } from "../../messages/grey-image.ts";

/** Reads the QR codes of a picture: their texts, each once; none when it finds none. Never throws for a picture's content. */
export type Decoder = (pixels: GreyPixels) => Promise<readonly string[]>;
