import { describe, expect, test } from "vitest";
import { importReportText } from "../../options/import/import-report.ts";
import { importRequest } from "../../options/import/import-request.ts";
import {
  accountsIn,
  canBeTaken,
  previewRows,
  tally,
  tickedAtFirst,
} from "../../options/import/import-rows.ts";
import type { ImportedRow } from "../../options/import/worker-messages.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";

/** What an export holds, as the preview lists, ticks, counts and asks for it. */

const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const account = (label: string): Extract<ImportedRow, { kind: "account" }> => ({
  kind: "account",
  trashed: false,
  warnings: [],
  account: {
    ...noAnnotations,
    issuer: "Portal",
    label,
    parameters: { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 },
    origins: [],
    recoveryCodes: [],
  },
});
const note = (label: string, trashed = false): ImportedRow => ({
  kind: "unsupported",
  what: "motp",
  issuer: "VPN",
  label,
  trashed,
  note: `type: motp\nsecret: 0123456789abcdef\npin of ${label}`,
});
const failed: ImportedRow = {
  kind: "failed",
  issuer: "Line 27",
  label: "",
  trashed: false,
  failure: { code: "secret-missing", detail: null },
};
const sources = [
  {
    name: "aegis.json",
    liesOpen: true,
    report: {
      app: "Aegis",
      rows: [account("ada"), account("here"), note("kept"), note("binned", true), failed],
      skipped: 0,
      parts: [],
    },
  },
];
const here = { id: "1", issuer: "Portal", label: "here", addedAt: 0 };
const rows = previewRows(sources, [
  { state: "new", here: null },
  { state: "same", here },
]);
const labelOf = (key: string) => {
  const found = rows.find((row) => row.key === key);
  return found?.kind === "account" ? found.row.account.label : found?.row.label;
};

describe("an account that lies in the other app's bin too", () => {
  const binned = { ...account("ada"), trashed: true };
  const read = [
    {
      name: "ente.txt",
      liesOpen: true,
      report: { app: "Ente Auth", rows: [binned, account("ada")], skipped: 0, parts: [] },
    },
  ];

  test("is compared after the other, which is the one that is taken", () => {
    expect(accountsIn(read).map((each) => each === read[0]?.report.rows[1]?.account)).toEqual([true, false]);
    const [live, gone] = previewRows(read, [
      { state: "new", here: null },
      { state: "repeated", here: null },
    ]);
    expect([live?.row.trashed, gone?.row.trashed]).toEqual([false, true]);
    expect(tickedAtFirst(live && gone ? [live, gone] : [])).toEqual(new Set([live?.key]));
    const both = live && gone ? [live, gone] : [];
    expect(tally(both, new Set(), new Set())).toMatchObject({ found: 2, same: 0, repeated: 1 });
  });
});

describe("an entry whose codes can't be made", () => {
  test("stands first, with its app, and can be taken; what can't be read can't", () => {
    expect(rows.map(({ kind }) => kind)).toEqual(["note", "note", "left-out", "account", "account"]);
    expect(rows[0]).toMatchObject({ kind: "note", app: "Aegis" });
    expect(rows.filter(canBeTaken).map(({ key }) => labelOf(key))).toEqual(["kept", "binned", "ada"]);
  });

  test("is ticked at first, unless it lay in the other app's bin", () => {
    expect([...tickedAtFirst(rows)].map(labelOf)).toEqual(["kept", "ada"]);
  });

  test("is counted as a note while it is ticked, and never as an account", () => {
    const ticked = tickedAtFirst(rows);
    expect(tally(rows, ticked, new Set())).toMatchObject({
      found: 5,
      added: 1,
      noted: 1,
      same: 1,
      unread: 1,
    });
    expect(tally(rows, new Set(), new Set())).toMatchObject({ added: 0, noted: 0, unread: 1 });
  });

  test("is asked for as a note with all that was known of it, where it is ticked", () => {
    const { accounts, notes } = importRequest(rows, tickedAtFirst(rows), new Set());
    expect(accounts.map(({ form }) => form.label)).toEqual(["ada"]);
    expect(notes).toEqual([
      {
        app: "Aegis",
        issuer: "VPN",
        label: "kept",
        text: "type: motp\nsecret: 0123456789abcdef\npin of kept",
      },
    ]);
  });

  test("is told in the report without its secret", () => {
    const done = { added: 1, replaced: 0, advanced: 0, noted: 1, at: 0 };
    const text = importReportText(sources, rows, tickedAtFirst(rows), done);
    expect(text).toContain("kept as a note\tVPN, kept\tmOTP, which we don’t make");
    expect(text).toContain("not taken\tVPN, binned\tmOTP");
    expect(text).toContain("taken\tPortal, ada\tNew");
    expect(text).not.toMatch(/0123456789abcdef|pin of/);
  });
});
