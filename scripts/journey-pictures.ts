import { join } from "node:path";
import { keepRecoveryCode, type Stage, setUpByQr, signInWithCode } from "../test/browser/journey.ts";
import { openScene } from "../test/browser/story/scene.ts";

/** Long enough for the card to rise and for its button to fill with ink. Milliseconds. */
export const settling = 1_200;

interface JourneyPictures {
  readonly folder: string;
  /** Steps of the walk, by the names of their pictures, with the files that they go into. */
  readonly steps: Readonly<Record<string, string>>;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The journey in a real browser; on port 443, so that the address reads as a site's does. */
export async function shootJourney({ folder, steps, size }: JourneyPictures): Promise<void> {
  const scene = await openScene({ portal: { port: 443 } });
  try {
    const { tab } = scene.person;
    await tab.setViewportSize(size);
    const picture = async (name: string) => {
      const file = steps[name];
      if (file === undefined) return;
      // So that the code on view has twenty seconds left.
      await scene.later((40_000 - (scene.portal.now() % 30_000)) % 30_000);
      await tab.waitForTimeout(settling);
      await tab.screenshot({ path: join(folder, file) });
    };
    const stage: Stage = { ...scene, picture };
    await setUpByQr(stage);
    await keepRecoveryCode(stage);
    await signInWithCode(stage);
  } finally {
    await scene.close();
  }
}
