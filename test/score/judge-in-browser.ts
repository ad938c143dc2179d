import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { PageJudgement } from "../../src/detect/page.ts";
import type { CorpusCase } from "./corpus.ts";

/** A judgement, with the selectors that its boxes answer to. */
export interface JudgedPage {
  readonly judgement: PageJudgement;
  /** Whether the code field's boxes are exactly `expected.fields` (or `otpFields` on recovery pages), in order. */
  readonly codeBoxes: readonly string[];
  readonly recoveryBoxes: readonly string[];
  /** Milliseconds for the snapshot, and for the judgement. */
  readonly snapshotMs: number;
  readonly judgeMs: number;
}

export interface Judge {
  judge(page: CorpusCase): Promise<JudgedPage>;
  close(): Promise<void>;
}

/** Opens pages in real Chromium and judges them with the content script's own snapshot. */
export async function openJudge(): Promise<Judge> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await (await browser.newContext()).newPage();
  let html = "";
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html }) : route.abort(),
  );
  return {
    async judge(each) {
      html = each.html;
      await page.goto("https://site.example/", { waitUntil: "domcontentloaded" });
      await page.evaluate(script);
      const { fields = [], otpFields = [] } = each.expected;
      return (await page.evaluate(`judged(${JSON.stringify([...fields, ...otpFields])})`)) as JudgedPage;
    },
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
