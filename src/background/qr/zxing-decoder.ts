import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import type { Decoder } from "./decoder.ts";
import { boxAround } from "./framing.ts";
import { toRgba } from "./rgba.ts";

const options: ReaderOptions = { formats: ["QRCodeModel2"], tryDenoise: true, textMode: "Plain" };

/**
 * zxing-cpp, compiled to WASM: the strongest decoder, all codes of a picture. `loadWasm` gives the bytes of
 * `zxing_reader.wasm`; it and the compiling are the only costs that come once (tens of milliseconds).
 * Rejects where the bytes can't be had or WASM is forbidden.
 */
export async function startZxing(loadWasm: () => Promise<ArrayBuffer | Uint8Array>): Promise<Decoder> {
  const bytes = await loadWasm();
  const wasmBinary = bytes instanceof Uint8Array ? bytes.slice().buffer : bytes;
  await prepareZXingModule({
    // Without `wasmBinary` the package would fetch its binary from a CDN; `locateFile` leaves it nowhere to go.
    overrides: { wasmBinary, locateFile: (path: string) => path },
    fireImmediately: true,
  });
  return async (pixels) => {
    const image = {
      data: toRgba(pixels),
      width: pixels.width,
      height: pixels.height,
      colorSpace: "srgb" as const,
    };
    const results = await readBarcodes(image as ImageData, options);
    return results
      .filter(({ text }) => text !== "")
      .map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
        text,
        box: boxAround([topLeft, topRight, bottomRight, bottomLeft]),
      }));
  };
}
