import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { extensionDirs } from "../test/browser/harness/build-first.ts";
import { readCorpus } from "../test/score/corpus.ts";
import { openExtensionJudge } from "../test/score/extension-judge.ts";
import { type Outcome, scorePage } from "../test/score/outcome.ts";
import { missesOf, tableOf, totalsOf } from "../test/score/summary.ts";
import { buildExtension } from "./build.ts";
import { projectRoot } from "./project-root.ts";

// npm run score [-- DIR …] [--aside]: judges every page of the project's corpora, or of the folders named, in real
// Chromium with the extension as it is built now, and prints what came out right by kind and by language, and each miss
// with its reasons. Of the pages set aside only totals are told, so that nobody tunes by them; --aside tells the rest.
const named = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const telling = process.argv.includes("--aside");
const asideFolder = join(projectRoot, "test/fixtures/aside-pages");
const ours = ["pages-corpus", "own-pages", "aside-pages"].map((name) =>
  join(projectRoot, "test/fixtures", name),
);
const folders = named.length > 0 ? named.map((each) => resolve(each)) : ours.filter(existsSync);

await buildExtension({ browser: "chrome", outDir: extensionDirs.chromium, minify: true });
const judge = await openExtensionJudge();
try {
  for (const folder of folders) await scoreFolder(folder);
} finally {
  await judge.close();
}

async function scoreFolder(folder: string): Promise<void> {
  const cases = readCorpus(folder);
  const outcomes = new Map<string, Outcome>();
  const pages = cases.map((each) => {
    const { fields = [], otpFields = [] } = each.expected;
    return { ...each, folder, preferred: [...fields, ...otpFields] };
  });
  await judge.judgeAll(pages, (page, judged) => {
    if (judged instanceof Error) throw new Error(`${page.id} could not be judged`, { cause: judged });
    outcomes.set(page.id, scorePage(page, judged, { readsQr: true }));
  });
  const inOrder = cases.flatMap(({ id }) => outcomes.get(id) ?? []);
  const details = folder !== asideFolder || telling ? [...tableOf(inOrder), "", ...missesOf(inOrder)] : [];
  console.log([`${folder}: ${cases.length} pages`, ...totalsOf(inOrder), ...details, ""].join("\n"));
}
