import { readFileSync } from "node:fs";
import { Failure } from "../src/domain/failure.ts";
import { joinReports, missingParts } from "../src/importers/join-reports.ts";
import { readExport } from "../src/importers/read-export.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { importLines } from "./import-lines.ts";

// npm run judge:import -- FILE … [--password P] [--all]: reads other apps' exports with the importers of the options page
// and prints a JSON array of the accounts that its preview would tick. --all prints the others too.
const { files, password, all } = readArguments(process.argv.slice(2));
if (files.length === 0) {
  console.error("Usage: npm run judge:import -- FILE … [--password P] [--all]");
  process.exit(1);
}
try {
  const reports = [];
  for (const file of files) reports.push(await readExport(readFileSync(file), password));
  const report = joinReports(reports);
  console.log(JSON.stringify(importLines(report, { all }), null, 2));
  const count = (kind: string) => report.rows.filter((row) => row.kind === kind).length;
  const trashed = report.rows.filter((row) => row.kind === "account" && row.trashed).length;
  console.error(
    `${report.app}: ${count("account")} accounts (${trashed} of them from the bin), ${count("unsupported")} of kinds that we ` +
      `can't make codes for, ${count("failed")} that can't be read, ${report.skipped} entries without codes`,
  );
  for (const { size, missing } of missingParts(report.parts))
    console.error(`Of ${size} codes these are missing: ${missing.join(", ")}`);
} catch (error) {
  console.error(error instanceof Failure ? sentenceFor(error) : error);
  process.exitCode = 1;
}

function readArguments(words: readonly string[]): { files: string[]; password: string | null; all: boolean } {
  const files: string[] = [];
  let password: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--password") password = words[++at] ?? null;
    else if (word.startsWith("--password=")) password = word.slice("--password=".length);
    else if (word !== "--all") files.push(word);
  }
  return { files, password, all: words.includes("--all") };
}
