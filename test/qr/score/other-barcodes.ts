import { readFile } from "node:fs/promises";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import type { OtherBarcodes } from "./look-alikes.ts";

const wasm = new URL("../../../node_modules/zxing-wasm/dist/writer/zxing_writer.wasm", import.meta.url);

const kinds = [
  ["Data Matrix", "DataMatrix"],
  ["Aztec", "Aztec"],
  ["PDF417", "PDF417"],
  ["MaxiCode", "MaxiCode"],
  ["Micro QR", "MicroQRCode"],
  ["rectangular QR", "RMQRCode"],
  ["Code 128", "Code128"],
  ["EAN-13", "EAN13"],
] as const;

/** Codes that QR readers have to leave alone, drawn by zxing-cpp. */
export async function drawOtherBarcodes(): Promise<OtherBarcodes> {
  const bytes = await readFile(wasm);
  const overrides = { wasmBinary: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
  await prepareZXingModule({ overrides, fireImmediately: true });
  const written = kinds.map(async ([name, format]) => {
    const text =
      format === "EAN13" ? "590123412345" : format === "MicroQRCode" ? "12345678" : "otpauth 1234567";
    const { svg, error } = await writeBarcode(text, { format, scale: 4 });
    if (error !== "") throw new Error(`${name}: ${error}`);
    return [name, svg.slice(svg.indexOf("<svg"))] as const;
  });
  return Promise.all(written);
}
