import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import english from "../_locales/en/messages.json" with { type: "json" };
import manifest from "../manifest.json" with { type: "json" };
import { setup as buildExtensions } from "../test/browser/harness/build-first.ts";
import { requireBrowser } from "./browsers.ts";
import { chromiumFlags } from "./chromium-flags.ts";
import { shootJourney } from "./journey-pictures.ts";
import { projectRoot } from "./project-root.ts";

/** As the stores want them, in CSS pixels. */
const size = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

const out = join(projectRoot, "dist", "store");
const drawn = mkdtempSync(join(tmpdir(), "store-"));

/** A page of a store's picture: screens of ours under a line of text. */
interface Composed {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** Pictures of the gallery, from the left to the right. */
  readonly screens: readonly string[];
  /** How wide each is, in CSS pixels. */
  readonly width: number;
}

/** The listing's first line. */
const promise =
  /## Description\n\n(.+)/.exec(readFileSync(join(projectRoot, "store/listing.md"), "utf8"))?.[1] ?? "";
const said = (key: keyof typeof english) => english[key].message;

const composed: readonly Composed[] = [
  {
    file: "4-popup.png",
    title: promise,
    text: said("manifest_description"),
    screens: ["list-light", "account-codes-light", "list-dark"],
    width: 340,
  },
  {
    file: "5-import.png",
    title: said("import_previewTitle"),
    text: said("import_lead"),
    screens: ["options-import-preview-light"],
    width: 820,
  },
];

/** Draws the gallery's screens that are wanted, twice as fine. */
function drawScreens(): void {
  const scenes = new Set(composed.flatMap(({ screens }) => screens.map((each) => each.replace(/-\w+$/, ""))));
  for (const scene of scenes) {
    const shoot = ["tsx", "test/gallery/shoot.ts", "--out", drawn, "--only", scene];
    execFileSync("npx", [...shoot, "--scale", "2", "--languages", ""], { cwd: projectRoot });
  }
}

function pageOf({ title, text, screens, width }: Composed): string {
  const images = screens.map((name) => `<img src="${dataOf(join(drawn, `${name}.png`))}" width="${width}">`);
  return `${head}<h1>${title}</h1><p>${text}</p><div class="screens">${images.join("")}</div>`;
}

const dataOf = (path: string) => `data:image/png;base64,${readFileSync(path).toString("base64")}`;

const tokens = readFileSync(join(projectRoot, "src/ui/styles/tokens.css"), "utf8");
const head = `<!doctype html><html data-theme="light"><meta charset="utf-8"><style>${tokens}
  body { margin: 0; padding: 48px 64px 0; background: var(--paper); color: var(--ink); overflow: hidden; height: 100vh; box-sizing: border-box }
  h1 { margin: 0; font: 500 40px/1.2 var(--serif); letter-spacing: -0.01em }
  p { margin: 12px 0 36px; font: 20px/1.45 var(--sans); color: var(--ink-2); max-width: 44em }
  .screens { display: flex; gap: 40px; justify-content: center; align-items: flex-start }
  img { border-radius: 10px; box-shadow: var(--lift-2); border: 1px solid var(--rule) }
  .tile { display: grid; place-content: center; justify-items: center; gap: 18px; padding: 0; text-align: center }
  .tile img { border: 0; box-shadow: none; border-radius: 0 }
  .tile h1 { font-size: 34px } .tile p { margin: 0; font-size: 17px; max-width: 20em }
</style>`;

/** Takes the pictures that the stores show: npm run store-pictures */
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await buildExtensions();
const steps = {
  "1-offer": "1-enrolling.png",
  "4-sign-in": "2-signing-in.png",
  "3-recovery-code": "3-recovery.png",
};
await shootJourney({ folder: out, steps, size });
drawScreens();
const browser = await chromium.launch({
  executablePath: requireBrowser("chromium").path,
  args: chromiumFlags(),
});
const page = await browser.newPage({ viewport: size });
for (const each of composed) {
  await page.setContent(pageOf(each));
  await page.screenshot({ path: join(out, each.file) });
}
await page.setViewportSize(tile);
const mark = dataOf(join(projectRoot, "src/ui/mark/mark-128.png"));
await page.setContent(
  `${head}<body class="tile"><img src="${mark}" width="72"><h1>${manifest.name}</h1><p>${promise}</p>`,
);
await page.screenshot({ path: join(out, "tile.png") });
await browser.close();
rmSync(drawn, { recursive: true });
console.log("Six pictures in dist/store");
