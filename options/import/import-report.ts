import type { ImportDone } from "../../src/messages/import-views.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { words } from "../../src/ui/words.ts";
import type { ImportSource, PreviewRow } from "./import-rows.ts";
import { whyLeftOut } from "./why-left-out.ts";

/** What an import did, as a text to keep: names and what became of each, no keys and no codes. */
export function importReportText(
  sources: readonly ImportSource[],
  rows: readonly PreviewRow[],
  taken: ReadonlySet<string>,
  { at }: ImportDone,
): string {
  const said = words.importReport;
  const files = sources.map(({ name, report }) => `${name} (${report.app})`);
  const lines = rows.map((row) => {
    const tookIt = row.kind === "note" ? said.noted : said.taken;
    const became = taken.has(row.key) ? tookIt : said.notTaken;
    return [became, fullName(row.kind === "account" ? row.row.account : row.row), reasonOf(row)]
      .filter((part) => part !== "")
      .join("\t");
  });
  return [said.title, new Date(at).toISOString(), ...files, "", ...lines, ""].join("\n");
}

function reasonOf(row: PreviewRow): string {
  const said = words.importing;
  if (row.kind === "account") return row.row.trashed ? said.trashed : said.tag[row.compared.state];
  if (row.kind === "note") return said.kinds[row.row.what];
  return whyLeftOut(row);
}
