import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionDirs } from "../harness/build-first.ts";

/**
 * The built extension without the one thing that keeps the page's hands off the element which carries our card. Whatever
 * a page does to that element is then left for the card itself to notice.
 */
export function makeBareBuild(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bare-"));
  cpSync(extensionDirs.chromium, folder, { recursive: true });
  const script = join(folder, "content/page.js");
  const built = readFileSync(script, "utf8");
  const bare = built.replaceAll(".adoptedStyleSheets=", ".withoutStyleSheets=");
  if (bare === built) throw new Error("The built page script has no style sheet of its own to leave out");
  writeFileSync(script, bare);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
