import { importPreview } from "./import-preview.ts";
import { type JourneyStep, walkForPictures } from "./journey.ts";
import { keepShownAccounts, shootPopup } from "./popup.ts";
import type { SpokenLanguage } from "./spoken-language.ts";
import type { PictureName, PictureSize } from "./store-pictures.ts";

/** What stands in a browser's window. */
export interface Screen {
  readonly address: string;
  /** PNG. */
  readonly page: Buffer;
  /** PNG of the popup over the page. */
  readonly popup?: Buffer;
}

const steps: Readonly<Record<JourneyStep, PictureName>> = {
  "1-offer": "enrolling",
  "3-recovery-code": "recovery",
  "4-sign-in": "signingIn",
};

/** Walks the journey in a real browser, and shows what of it goes into the pictures; `size` is the page's. */
export async function takeScreens(
  spoken: SpokenLanguage,
  size: PictureSize,
): Promise<Readonly<Record<PictureName, Screen>>> {
  const screens: Partial<Record<PictureName, Screen>> = {};
  await walkForPictures({
    spoken,
    size,
    async picture(step, scene) {
      const { tab } = scene.person;
      const screen = { address: new URL(tab.url()).hostname, page: await tab.screenshot() };
      screens[steps[step]] = screen;
      if (step !== "4-sign-in") return;
      screens.import = { address: "Countersign", page: await importPreview(scene, size) };
      await keepShownAccounts(scene);
      screens.popup = { ...screen, popup: await shootPopup(scene) };
    },
  });
  return screens as Record<PictureName, Screen>;
}
