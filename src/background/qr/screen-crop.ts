import { Failure } from "../../domain/failure.ts";
import type { ScreenRect } from "../../messages/contract.ts";
import type { GreyPixels } from "../../messages/grey-image.ts";
import { greyOn } from "../../messages/grey-of-colours.ts";
import type { PixelRect } from "./framing.ts";

/**
 * The grey pixels inside a rectangle of the visible page, or of all of it when `rect` is null, from the PNG data URL that
 * `captureVisibleTab` gives. The part of the rectangle beyond the picture is left out. Throws Failure "image-unreadable"
 * when the data URL is no picture or the rectangle lies outside it.
 */
export async function cropScreen(dataUrl: string, rect: ScreenRect | null): Promise<GreyPixels> {
  const bitmap = await decodePicture(dataUrl);
  try {
    return greyPart(bitmap, rect === null ? wholeOf(bitmap) : pixelsOf(rect, bitmap));
  } finally {
    bitmap.close();
  }
}

async function decodePicture(dataUrl: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blobOf(dataUrl));
  } catch {
    throw new Failure("image-unreadable");
  }
}

/** Decoded here and not by `fetch`, which our own content security policy forbids for data URLs. */
function blobOf(dataUrl: string): Blob {
  const [, type, base64] = /^data:(image\/[a-z+.-]+);base64,(.*)$/s.exec(dataUrl) ?? [];
  if (type === undefined || base64 === undefined) throw new Failure("image-unreadable");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}

function wholeOf({ width, height }: ImageBitmap): PixelRect {
  return { x: 0, y: 0, width, height };
}

/** CSS pixels to the picture's pixels, kept within the picture. */
function pixelsOf(rect: ScreenRect, picture: ImageBitmap): PixelRect {
  const x = Math.max(0, Math.floor(rect.x * rect.pixelRatio));
  const y = Math.max(0, Math.floor(rect.y * rect.pixelRatio));
  const right = Math.min(picture.width, Math.ceil((rect.x + rect.width) * rect.pixelRatio));
  const bottom = Math.min(picture.height, Math.ceil((rect.y + rect.height) * rect.pixelRatio));
  if (right <= x || bottom <= y) throw new Failure("image-unreadable");
  return { x, y, width: right - x, height: bottom - y };
}

function greyPart(bitmap: ImageBitmap, part: PixelRect): GreyPixels {
  const context = new OffscreenCanvas(part.width, part.height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Failure("image-unreadable");
  context.drawImage(bitmap, -part.x, -part.y);
  const { data } = context.getImageData(0, 0, part.width, part.height);
  return { width: part.width, height: part.height, grey: greyOn(data, 255) };
}
