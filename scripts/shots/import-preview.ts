import { writeExport } from "../../src/exporters/write-export.ts";
import { say } from "../../src/ui/say.ts";
import type { Scene } from "../../test/browser/story/scene.ts";
import { settling } from "./journey.ts";
import { shownAccounts } from "./shown-accounts.ts";
import type { PictureSize } from "./store-pictures.ts";

/** An export of another app, looked at in the options. */
export async function importPreview({ browser }: Scene, size: PictureSize): Promise<Buffer> {
  const password = "words of another app";
  const order = { format: "aegis-encrypted", accounts: shownAccounts, password, now: Date.now() } as const;
  const written = await writeExport(order, (length) => crypto.getRandomValues(new Uint8Array(length)));
  if (written.kind !== "file") throw new Error("Aegis’ export is a file");
  const options = await browser.openExtensionPage("options/options.html#import");
  await options.setViewportSize(size);
  const buffer = Buffer.from(written.text);
  const file = { name: "aegis-backup.json", mimeType: "application/json", buffer };
  await options.locator("input[type=file]").setInputFiles(file);
  await options.locator("input[type=password]").fill(password);
  await options.keyboard.press("Enter");
  await options.getByRole("heading", { name: say("import_previewTitle") }).waitFor();
  await options.waitForTimeout(settling);
  const preview = await options.screenshot();
  await options.close();
  return preview;
}
