import { resolve } from "node:path";
import { extensionDirs } from "../test/browser/harness/build-first.ts";
import { readCorpus } from "../test/score/corpus.ts";
import { openExtensionJudge } from "../test/score/extension-judge.ts";
import { type JudgeLine, lineOf, nothing } from "../test/score/judge-line.ts";
import { buildExtension } from "./build.ts";

// npm run judge -- DIR: opens every page of a corpus folder in real Chromium with the extension as it is built now, and
// prints one line of JSON a page, in the folder's order: what the extension would offer there.
const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error("Usage: npm run judge -- DIR   (DIR holds cases.json and the pages that it names)");
  process.exit(1);
}
const folder = resolve(dir);
await buildExtension({ browser: "chrome", outDir: extensionDirs.chromium, minify: true });
const judge = await openExtensionJudge();
const lines = new Map<string, string>();
const cases = readCorpus(folder);
let printed = 0;
try {
  await judge.judgeAll(
    cases.map((each) => ({ ...each, folder })),
    ({ id }, judged) => {
      lines.set(
        id,
        JSON.stringify({ id, ...(judged instanceof Error ? unjudged(id, judged) : lineOf(judged)) }),
      );
      for (let next = cases[printed]; next && lines.has(next.id); next = cases[++printed])
        console.log(lines.get(next.id));
    },
  );
} finally {
  await judge.close();
}

/** A page that can't be judged is no reason to leave out the others. */
function unjudged(id: string, { message }: Error): JudgeLine {
  console.error(`${id} could not be judged: ${message}`);
  process.exitCode = 1;
  return nothing;
}
