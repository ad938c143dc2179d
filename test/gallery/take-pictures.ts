import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Scene, walkGallery } from "./gallery.ts";

/** A picture of a screen. */
export interface Picture {
  readonly scene: string;
  readonly surface: string;
  readonly look: Look;
  readonly file: string;
}

/** In English: light, dark, and in the colours of a contrast theme. Else the code of a language. */
export type Look = string;

interface Studio {
  readonly browser: Browser;
  readonly out: string;
  readonly only: string;
  readonly scale: number;
  /** Codes of languages besides English. */
  readonly languages: readonly string[];
}

/** Takes a picture of every screen in every look that it has, as `name-look.png` in a folder. */
export async function shootAll(studio: Studio): Promise<readonly Picture[]> {
  await mkdir(studio.out, { recursive: true });
  const taken: Picture[] = [];
  for (const language of ["en", ...studio.languages]) {
    await walkGallery({ ...studio, language }, async (scene) => {
      const looks = language === "en" ? looksOf(scene.name) : [language];
      for (const look of looks) taken.push(await shoot(scene, look, studio.out));
    });
  }
  return taken;
}

async function shoot({ name, surface, page }: Scene, look: Look, out: string): Promise<Picture> {
  const file = `${name}-${look}.png`;
  const path = join(out, file);
  await page.emulateMedia({ ...plain, ...media[look] });
  if (surface.cut)
    await page.locator("body > :not(script)").first().screenshot({ path, animations: "disabled" });
  else {
    const height = await page.evaluate(() => {
      scrollTo(0, 0);
      return document.documentElement.scrollHeight;
    });
    await page.screenshot({ path, animations: "disabled", fullPage: surface.whole && height <= tallest });
  }
  return { scene: name, surface: surface.name, look, file };
}

/** Of a page that is taller, in CSS pixels, the picture shows what is in view. */
const tallest = 3_000;

const plain = { colorScheme: "light", forcedColors: "none" } as const;
const media: Readonly<Record<Look, Parameters<Page["emulateMedia"]>[0]>> = {
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};

function looksOf(name: string): readonly Look[] {
  return shownInForcedColours.test(name) ? ["light", "dark", "forced"] : ["light", "dark"];
}

const shownInForcedColours =
  /^(list|list-kept-tag|search|many|empty|account|account-codes|arrange|clock-slow|toast|page-offer|page-declined|card-fill|card-filled|card-declined|card-look-alike|card-pick|options-security|options-security-damaged|options-new-key|options-sites|options-organisation|options-shortcuts|options-phone-shown|options-practice-offer|start-ready|welcome|locked|backup|restore-preview|bin)$/;
