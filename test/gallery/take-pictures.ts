import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type Scene, walkGallery } from "./gallery.ts";

/** A picture of a screen. */
export interface Picture {
  readonly scene: string;
  readonly surface: string;
  readonly look: Look;
  readonly file: string;
}

/** Light, dark, in the colours of a contrast theme, and mirrored for a script that runs from right to left. */
export type Look = "light" | "dark" | "forced" | "rtl";

interface Studio {
  readonly browser: Browser;
  readonly out: string;
  readonly only: string;
  readonly scale: number;
}

/** Takes a picture of every screen in every look that it has, as `name-look.png` in a folder. */
export async function shootAll(studio: Studio): Promise<readonly Picture[]> {
  await mkdir(studio.out, { recursive: true });
  const taken: Picture[] = [];
  for (const direction of ["ltr", "rtl"] as const) {
    await walkGallery({ ...studio, direction }, async (scene) => {
      for (const look of looksOf(scene.name, direction)) taken.push(await shoot(scene, look, studio.out));
    });
  }
  return taken;
}

async function shoot({ name, surface, page }: Scene, look: Look, out: string): Promise<Picture> {
  const file = `${name}-${look}.png`;
  const path = join(out, file);
  await page.emulateMedia(media[look]);
  if (surface.cut) await page.locator("body > *").first().screenshot({ path, animations: "disabled" });
  else await page.screenshot({ path, animations: "disabled", fullPage: surface.whole });
  return { scene: name, surface: surface.name, look, file };
}

const media = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
  rtl: { colorScheme: "light", forcedColors: "none" },
} as const;

function looksOf(name: string, direction: "ltr" | "rtl"): readonly Look[] {
  if (direction === "rtl") return ["rtl"];
  return shownInForcedColours.test(name) ? ["light", "dark", "forced"] : ["light", "dark"];
}

const shownInForcedColours =
  /^(list|search|page-offer|card-fill|options-security|options-security-damaged|options-new-key|locked|backup|restore-preview|bin)$/;
