import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setup as buildExtensions } from "../test/browser/harness/build-first.ts";
import { keepRecoveryCode, type Stage, setUpByQr, signInWithCode } from "../test/browser/journey.ts";
import { openScene } from "../test/browser/story/scene.ts";
import { projectRoot } from "./project-root.ts";

const docs = join(projectRoot, "docs");
/** The steps of the walk that the README shows, by the names of their pictures. */
const steps: Readonly<Record<string, string>> = {
  "1-offer": "offer.png",
  "3-recovery-code": "recovery.png",
  "4-sign-in": "sign-in.png",
};
/** Long enough for the card to rise and for its button to fill with ink. Milliseconds. */
const settling = 1_200;

/** The journey in a real browser; on port 443, so that the address reads as a site's does. */
async function shootJourney(): Promise<void> {
  const scene = await openScene({ portal: { port: 443 } });
  try {
    const { tab } = scene.person;
    await tab.setViewportSize({ width: 1200, height: 800 });
    const picture = async (name: string) => {
      const file = steps[name];
      if (file === undefined) return;
      // So that the code on view has twenty seconds left.
      await scene.later((40_000 - (scene.portal.now() % 30_000)) % 30_000);
      await tab.waitForTimeout(settling);
      await tab.screenshot({ path: join(docs, file) });
    };
    const stage: Stage = { ...scene, picture };
    await setUpByQr(stage);
    await keepRecoveryCode(stage);
    await signInWithCode(stage);
  } finally {
    await scene.close();
  }
}

/** The popup with several accounts, out of the gallery. */
function shootPopup(): void {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const gallery = ["tsx", "test/gallery/shoot.ts", "--out", folder, "--only", "list"];
  execFileSync("npx", gallery, { cwd: projectRoot, stdio: "inherit" });
  copyFileSync(join(folder, "list-light.png"), join(docs, "popup.png"));
  copyFileSync(join(folder, "list-dark.png"), join(docs, "popup-dark.png"));
  rmSync(folder, { recursive: true });
}

/** Takes the README's pictures anew: npx tsx scripts/shoot-readme.ts */
mkdirSync(docs, { recursive: true });
await buildExtensions();
await shootJourney();
shootPopup();
