import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languageKey } from "../src/messages/language.ts";
import { setup as buildExtensions } from "../test/browser/harness/build-first.ts";
import { ada, enterPassword } from "../test/browser/story/portal-steps.ts";
import { openScene } from "../test/browser/story/scene.ts";
import { catalogues } from "./catalogues.ts";
import { settling, shootJourney } from "./journey-pictures.ts";
import { projectRoot } from "./project-root.ts";

const docs = join(projectRoot, "docs");
/** The steps of the walk that the README shows. */
const steps = { "1-offer": "offer.png", "3-recovery-code": "recovery.png", "4-sign-in": "sign-in.png" };
const size = { width: 1200, height: 800 };

/** What the card says of a set-up page, in another language. */
async function shootOffer(language: string, file: string): Promise<void> {
  const scene = await openScene({ portal: { port: 443 } });
  try {
    const { person, portal } = scene;
    await person.tab.setViewportSize(size);
    const desk = await scene.browser.openExtensionPage("options/options.html");
    await desk.evaluate(`chrome.storage.local.set(${JSON.stringify({ [languageKey]: language })})`);
    await desk.close();
    await enterPassword(person, portal.url, ada);
    const { messages } = catalogues().find((each) => each.language === language) ?? {};
    await person.countersign.says(messages?.card_offer_sentence?.message ?? "");
    await person.tab.waitForTimeout(settling);
    await person.tab.screenshot({ path: join(docs, file) });
  } finally {
    await scene.close();
  }
}

/** The popup with several accounts, out of the gallery. */
function shootPopup(): void {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const gallery = ["tsx", "test/gallery/shoot.ts", "--out", folder, "--only", "list", "--languages", "ar"];
  execFileSync("npx", gallery, { cwd: projectRoot, stdio: "inherit" });
  copyFileSync(join(folder, "list-light.png"), join(docs, "popup.png"));
  copyFileSync(join(folder, "list-dark.png"), join(docs, "popup-dark.png"));
  copyFileSync(join(folder, "list-ar.png"), join(docs, "popup-ar.png"));
  rmSync(folder, { recursive: true });
}

/** Takes the README's pictures anew: npx tsx scripts/shoot-readme.ts */
mkdirSync(docs, { recursive: true });
await buildExtensions();
await shootJourney({ folder: docs, steps, size });
await shootOffer("ja", "offer-ja.png");
shootPopup();
