import type { MadeFile } from "../messages/vault-views.ts";
import { fromBase64 } from "./base64.ts";

/** How long the browser may take to read what it was handed. Milliseconds. */
const patience = 60_000;

/** Hands a file to the browser's downloads, as a click on a link to it would. Where it goes is up to the browser. */
export function saveFile({ name, file }: Pick<MadeFile, "name" | "file">): void {
  const address = URL.createObjectURL(new Blob([fromBase64(file)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
