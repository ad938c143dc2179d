import { join } from "node:path";
import { readCorpus } from "../test/score/corpus.ts";
import { openJudge } from "../test/score/judge-in-browser.ts";
import { type Outcome, scorePage } from "../test/score/outcome.ts";
import { summaryOf } from "../test/score/summary.ts";

// npx tsx scripts/score.ts [DIR]: judges every page of a corpus folder in real Chromium and prints what came out right.
const folder = process.argv[2] ?? join(import.meta.dirname, "../test/fixtures/pages-corpus");
const cases = readCorpus(folder);
const judge = await openJudge();
const outcomes: Outcome[] = [];
for (const page of cases) outcomes.push(scorePage(page, await judge.judge(page)));
await judge.close();
console.log(summaryOf(outcomes));
