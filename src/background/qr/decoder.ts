import type { GreyPixels } from "../../messages/grey-image.ts";
import type { PixelRect } from "./framing.ts";

/** A code that was read, and the rectangle around it in the picture's pixels, which may reach a little beyond the picture. */
export interface ReadCode {
  readonly text: string;
  readonly box: PixelRect;
}

/** Reads the QR codes of a picture; none when it finds none. */
export type Decoder = (pixels: GreyPixels) => Promise<readonly ReadCode[]>;
