import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { launchChromium } from "../test/browser/harness/chromium.ts";
import { type Stage, walkJourney } from "../test/browser/journey.ts";
import { chromiumPerson } from "../test/browser/story/chromium-person.ts";
import type { Portal } from "../test/portal/portal.ts";
import { ensureBrowser } from "./browsers.ts";
import { projectRoot } from "./project-root.ts";

/** What is shown has risen and come to rest by then. */
const settlingMs = 600;

interface UnseenWalk {
  readonly portal: Portal;
  readonly extensionDir: string;
}

/** Walks the whole journey in a browser without a window, naming each step, and leaves its pictures in `pictures/`. */
export async function walkUnseen({ portal, extensionDir }: UnseenWalk): Promise<void> {
  const { name, path } = ensureBrowser("chromium");
  const pictures = join(projectRoot, "pictures");
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  console.log(`\nThe journey, in ${name} without a window, at ${portal.url}:`);
  const browser = await launchChromium({ extensionDir, executablePath: path });
  const person = await chromiumPerson(browser);
  let shiftMs = 0;
  const stage: Stage = {
    portal,
    person,
    say: (step) => console.log(`  • ${step}`),
    picture: async (title) => {
      await setTimeout(settlingMs);
      await person.page.picture(join(pictures, `${title}.png`));
    },
    between: async () => {},
    later: async (ms) => {
      shiftMs += ms;
      portal.shiftClock(ms);
      await browser.shiftClock(shiftMs);
    },
  };
  try {
    await walkJourney(stage);
  } catch (error) {
    await stage.picture("stopped-here");
    console.error(`The journey stopped. What was on view is in ${join(pictures, "stopped-here.png")}`);
    throw error;
  } finally {
    await browser.close();
  }
  console.log(`\nDone. The pictures are in ${pictures}`);
}
