import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { requireBrowser } from "../../scripts/browsers.ts";
import type { PageJudgement } from "../../src/detect/page.ts";
import type { CorpusCase } from "./corpus.ts";

/** A judgement, with the selectors that its boxes answer to. */
export interface JudgedPage {
  readonly judgement: PageJudgement;
  /** The expected selectors that the chosen boxes answer to, or the box itself where it answers to none. */
  readonly codeBoxes: readonly string[];
  readonly recoveryBoxes: readonly string[];
  /** Whether the always-present script would call the rest of us to the page. */
  readonly worthALook: boolean;
  /** Milliseconds for the snapshot, and for the judgement. */
  readonly snapshotMs: number;
  readonly judgeMs: number;
}

export interface Judge {
  /** Judges a page of the corpus. */
  judge(page: Pick<CorpusCase, "html" | "expected">): Promise<JudgedPage>;
  /** The browser's page, for walking a site; `judgeHere` judges what it shows. */
  readonly page: Page;
  judgeHere(): Promise<JudgedPage>;
  close(): Promise<void>;
}

/** Opens pages in real Chromium and judges them with the content script's own snapshot. */
export async function openJudge(): Promise<Judge> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
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
    html = text;
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

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return result.outputFiles[0]?.text ?? "";
}
