import { chromium, type Page } from "playwright-core";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { bundle } from "./bundle.ts";
import type { CorpusCase } from "./corpus.ts";
import type { JudgedPage } from "./judged-page.ts";

type Judgeable = Pick<CorpusCase, "html" | "expected">;

export interface Judge {
  /** Judges pages of a corpus, in their order. */
  judgeAll(pages: readonly Judgeable[]): Promise<JudgedPage[]>;
  judge(page: Judgeable): Promise<JudgedPage>;
  /** The browser's page, for walking a site; `judgeHere` judges what it shows. */
  readonly page: Page;
  judgeHere(): Promise<JudgedPage>;
  close(): Promise<void>;
}

/** How many pages stand side by side. */
const batchSize = 12;

/**
 * Opens pages in real Chromium and judges them with the content script's own snapshot, but without the extension: quick,
 * and blind for what QR codes say.
 */
export async function openJudge(): Promise<Judge> {
  const script = await bundle("in-page.ts");
  const browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: [...chromiumFlags(), "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport });
  const bench = await browser.newPage({ viewport });
  await bench.addInitScript(await bundle("draw-qr.ts"));
  await bench.route("https://site.example/**", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === bench.mainFrame()
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" })
      : route.abort(),
  );
  await bench.goto("https://site.example/");
  await bench.evaluate(script);

  async function judgeAll(pages: readonly Judgeable[]): Promise<JudgedPage[]> {
    const judged: JudgedPage[] = [];
    for (let at = 0; at < pages.length; at += batchSize) {
      const batch = pages
        .slice(at, at + batchSize)
        .map(({ html, expected: { fields = [], otpFields = [] } }) => ({
          // Only an extension is let into closed ones.
          html: html.replace(/shadowrootmode="closed"/g, 'shadowrootmode="open"'),
          preferred: [...fields, ...otpFields],
        }));
      judged.push(...((await bench.evaluate(`judgedInFrames(${JSON.stringify(batch)})`)) as JudgedPage[]));
    }
    return judged;
  }
  return {
    judgeAll,
    async judge(each) {
      const [judged] = await judgeAll([each]);
      if (!judged) throw new Error("one page makes one judgement");
      return judged;
    },
    page,
    async judgeHere() {
      await page.evaluate(script);
      return (await page.evaluate("judged([])")) as JudgedPage;
    },
    close: () => browser.close(),
  };
}

const viewport = { width: 1280, height: 800 };
