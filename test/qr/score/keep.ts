import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { GreyPixels } from "../../../src/messages/grey-image.ts";
import type { Sample } from "./samples.ts";

/** Writes a sample's crop and screen into a folder as PNG files, with what they hold beside them. */
export async function keepSample(folder: string, { rendering, crop, screen }: Sample): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { name, texts, medium, traits } = rendering;
  await writeFile(join(folder, `${name}-crop.png`), pngOf(crop));
  await writeFile(join(folder, `${name}-screen.png`), pngOf(screen));
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ texts, medium, traits }, null, 2)}\n`);
}

function pngOf({ width, height, grey }: GreyPixels): Buffer {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  png.data = Buffer.from(grey);
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false });
}
