import type { RequestOf, WorkerContract } from "../../src/messages/contract.ts";
import { words } from "../../src/ui/words.ts";
import type { AccountRow, NoteRow, PreviewRow } from "./import-rows.ts";

type Request = RequestOf<WorkerContract, "importAccounts">;

/** What is asked of the worker for the ticked rows; those that are `replacing` take the place of what is here. */
export function importRequest(
  rows: readonly PreviewRow[],
  ticked: ReadonlySet<string>,
  replacing: ReadonlySet<string>,
): Request {
  const taken = rows.filter((row): row is AccountRow => row.kind === "account" && ticked.has(row.key));
  const noted = rows.filter((row): row is NoteRow => row.kind === "note" && ticked.has(row.key));
  return { accounts: taken.map((row) => toImport(row, replacing.has(row.key))), notes: noted.map(toKeep) };
}

function toKeep({ row: { issuer, label, note }, app }: NoteRow): Request["notes"][number] {
  return { app, issuer, label, text: note };
}

function toImport(
  { row: { account }, compared }: AccountRow,
  replaces: boolean,
): Request["accounts"][number] {
  const { issuer, label, parameters, note, tags, favourite, order, icon, origins, recoveryCodes } = account;
  return {
    form: {
      issuer,
      // Without any name it could not be told from others.
      label: issuer === "" && label === "" ? words.importing.unnamed : label,
      parameters,
      origins: [...origins],
      annotations: { note, tags: [...tags], favourite, order, icon },
    },
    recoveryCodes: [...recoveryCodes],
    replaces: replaces && compared.state === "differs" ? (compared.here?.id ?? null) : null,
  };
}
