import type { OtpParameters } from "../src/domain/account.ts";
import type { ImportedRow, ImportReport } from "../src/importers/importer.ts";

/** A report as the lines of `npm run judge:import`: the accounts that the preview would tick, or with `all` every row. */
export function importLines({ rows }: ImportReport, { all }: { readonly all: boolean }): readonly object[] {
  return rows.filter((row) => all || (row.kind === "account" && !row.trashed)).map(lineOf);
}

function lineOf(row: ImportedRow): object {
  const trashed = row.trashed ? { trashed: true } : {};
  const { issuer, label } = row.kind === "account" ? row.account : row;
  if (row.kind === "unsupported") return { unsupported: row.what, issuer, label, note: row.note, ...trashed };
  if (row.kind === "failed")
    return { failed: row.failure.code, detail: row.failure.detail, issuer, label, ...trashed };
  const { parameters, note, tags, origins } = row.account;
  return { ...completed(parameters), issuer, label, note, tags, origins, ...trashed };
}

function completed(parameters: OtpParameters): object {
  const { type, secret } = parameters;
  if (type === "steam") return { type, secret, algorithm: "SHA1", digits: 5, period: 30, counter: null };
  const { algorithm, digits } = parameters;
  if (type === "hotp") return { type, secret, algorithm, digits, period: null, counter: parameters.counter };
  return { type, secret, algorithm, digits, period: parameters.period, counter: null };
}
