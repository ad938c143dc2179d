import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { setup as buildExtensions } from "../test/browser/harness/build-first.ts";
import { requireBrowser } from "./browsers.ts";
import { chromiumFlags } from "./chromium-flags.ts";
import { projectRoot } from "./project-root.ts";
import { requireGlyphs } from "./shots/glyphs.ts";
import { type JourneyStep, walkForPictures } from "./shots/journey.ts";
import { keepShownAccounts, shootPopup } from "./shots/popup.ts";
import { speakLanguage } from "./shots/spoken-language.ts";

const docs = join(projectRoot, "docs");
const size = { width: 1200, height: 800 };

/** What the README shows of the walk in a language: its steps and, where there are files for them, the popup over the last one. */
interface Shown {
  readonly steps: Partial<Record<JourneyStep, string>>;
  readonly popup?: { readonly light: string; readonly dark?: string };
}

async function shootWalk(code: string, { steps, popup }: Shown): Promise<void> {
  await walkForPictures({
    spoken: speakLanguage(code),
    size,
    async picture(step, scene) {
      const file = steps[step];
      if (file !== undefined) await scene.person.tab.screenshot({ path: join(docs, file) });
      if (step !== "4-sign-in" || popup === undefined) return;
      await keepShownAccounts(scene);
      write(popup.light, await shootPopup(scene));
      if (popup.dark !== undefined) write(popup.dark, await shootPopup(scene, { colorScheme: "dark" }));
    },
  });
}

const write = (file: string, png: Buffer) => writeFileSync(join(docs, file), png);

async function requireLetters(...codes: readonly string[]): Promise<void> {
  const { path: executablePath } = requireBrowser("chromium");
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    for (const code of codes) await requireGlyphs(browser, speakLanguage(code));
  } finally {
    await browser.close();
  }
}

/** Takes the README's pictures anew: npx tsx scripts/shoot-readme.ts */
await requireLetters("ar", "ja");
mkdirSync(docs, { recursive: true });
await buildExtensions();
await shootWalk("en", {
  steps: { "1-offer": "offer.png", "3-recovery-code": "recovery.png", "4-sign-in": "sign-in.png" },
  popup: { light: "popup.png", dark: "popup-dark.png" },
});
await shootWalk("ja", { steps: { "1-offer": "offer-ja.png" } });
await shootWalk("ar", { steps: {}, popup: { light: "popup-ar.png" } });
