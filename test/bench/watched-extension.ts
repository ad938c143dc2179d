import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watchForCodes } from "./watch-for-codes.ts";

/** A copy of a built extension in a folder of its own. */
export interface WatchedExtension {
  readonly folder: string;
  remove(): void;
}

/** The same extension, but its popup tells when its codes are readable. Nothing else gets into a popup in time. */
export function watchedExtension(built: string): WatchedExtension {
  const folder = mkdtempSync(join(tmpdir(), "countersign-watched-"));
  cpSync(built, folder, { recursive: true });
  const popup = join(folder, "popup/popup.html");
  writeFileSync(join(folder, "popup/watch.js"), watchForCodes);
  writeFileSync(
    popup,
    readFileSync(popup, "utf8").replace("<head>", '<head><script src="watch.js"></script>'),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
