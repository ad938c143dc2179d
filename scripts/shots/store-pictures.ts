import type { MessageKey } from "../../src/ui/say.ts";

/** In CSS pixels, which are the picture's own. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** As the stores want them. */
export const pictureSize: PictureSize = { width: 1280, height: 800 };
export const tileSize: PictureSize = { width: 440, height: 280 };

/** A picture of a store's listing: what is on the screen, under a heading and a line of the catalogue. */
export interface StorePicture {
  readonly file: string;
  readonly heading: MessageKey;
  readonly line: MessageKey;
}

/** In the order in which a store shows them; Chrome's takes five. */
export const storePictures = {
  enrolling: {
    file: "1-enrolling.png",
    heading: "start_does_enrol_head",
    line: "start_does_enrol_text",
  },
  signingIn: {
    file: "2-signing-in.png",
    heading: "start_does_fill_head",
    line: "start_does_fill_text",
  },
  recovery: {
    file: "3-recovery.png",
    heading: "start_does_keep_head",
    line: "start_does_keep_text",
  },
  popup: { file: "4-popup.png", heading: "welcome_title", line: "manifest_description" },
  import: { file: "5-import.png", heading: "start_import", line: "start_importWhy" },
} as const satisfies Record<string, StorePicture>;

export type PictureName = keyof typeof storePictures;

export const tile = { file: "tile.png", line: "welcome_title" } as const;

/**
 * Throws an Error where a PNG isn't of this size, or is transparent somewhere: the stores refuse both. The picture's head says it:
 * its size stands at 16 and 20, the kind of its colours at 25, of which 4 and 6 have transparency.
 */
export function checkPicture(name: string, png: Uint8Array, { width, height }: PictureSize): void {
  const head = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [wide, high, colours] = [head.getUint32(16), head.getUint32(20), head.getUint8(25)];
  if (wide !== width || high !== height)
    throw new Error(`${name} is ${wide} × ${high} and should be ${width} × ${height}`);
  if (colours === 4 || colours === 6) throw new Error(`${name} has an alpha channel`);
}
