import { chromium, type Page } from "playwright-core";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { bundle } from "./bundle.ts";
import type { CorpusCase } from "./corpus.ts";
import type { JudgedPage } from "./judged-page.ts";

export interface Judge {
  /** Judges a page of the corpus. */
  judge(page: Pick<CorpusCase, "html" | "expected">): Promise<JudgedPage>;
  /** The browser's page, for walking a site; `judgeHere` judges what it shows. */
  readonly page: Page;
  judgeHere(): Promise<JudgedPage>;
  close(): Promise<void>;
}

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
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(await bundle("draw-qr.ts"));
  let html = "";
  await page.route("https://site.example/**", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  const run = async (call: string) => {
    await page.evaluate(script);
    return page.evaluate(call);
  };
  const open = async (text: string) => {
    // Only an extension is let into closed ones.
    html = text.replace(/shadowrootmode="closed"/g, 'shadowrootmode="open"');
    await page.goto("https://site.example/", { waitUntil: "domcontentloaded" });
  };
  return {
    async judge(each) {
      await open(each.html);
      const { fields = [], otpFields = [] } = each.expected;
      return (await run(`judged(${JSON.stringify([...fields, ...otpFields])})`)) as JudgedPage;
    },
    page,
    judgeHere: async () => (await run("judged([])")) as JudgedPage,
    close: () => browser.close(),
  };
}
