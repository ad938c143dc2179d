import { describe, expect, it } from "vitest";
import { codesOf, exportRows, hindranceWords } from "../../options/export/export-rows.ts";
import { exportName } from "../../options/export/file-name.ts";
import { formatsOf, mediumOf } from "../../options/export/medium.ts";
import { exportFormats } from "../../options/export/worker-messages.ts";

const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30 } as const;
const hotp = { type: "hotp", algorithm: "SHA1", digits: 8, counter: 2 ** 40 } as const;
const rows = [
  { id: "1", issuer: "Example", label: "ada", parameters: totp },
  { id: "2", issuer: "Steam", label: "carol", parameters: { type: "steam" } },
  { id: "3", issuer: "VPN", label: "ada", parameters: { ...totp, period: 60 } },
  { id: "4", issuer: "Bank", label: "ada", parameters: hotp },
  { id: "5", issuer: "Old", label: "ada", parameters: { ...totp, algorithm: "SHA384" } },
  { id: "6", issuer: "Odd", label: "ada", parameters: { ...totp, digits: 7 } },
  { id: "7", issuer: "Steam", label: "odd", parameters: { ...totp, digits: 5 } },
] as const;

/** What is said of each account that can't go along. */
function said(format: (typeof exportFormats)[number]) {
  return exportRows(format, rows).flatMap((row) =>
    row.hindrance === null ? [] : [[row.id, hindranceWords(row.hindrance, row)]],
  );
}

describe("accounts that are to leave", () => {
  it("come with those first that can't, each with its own reason", () => {
    expect(exportRows("google", rows).map(({ id }) => id)).toEqual(["2", "3", "5", "6", "7", "1", "4"]);
    expect(said("google")).toEqual([
      ["2", "There are no Steam codes there"],
      ["3", "There are no codes for 60 s there"],
      ["5", "SHA384 is unknown there"],
      ["6", "There are no codes of 7 digits there"],
      ["7", "There are no codes of 5 digits there"],
    ]);
    expect(said("two-fas")).toEqual([["4", "Its counter is too high for it"]]);
    expect(said("key-uris")).toEqual([["7", "It would be taken for a Steam code"]]);
  });

  it("say of which kind their codes are", () => {
    expect(rows.slice(0, 4).map(codesOf)).toEqual([
      "Time, 6 digits",
      "Steam",
      "Time, 6 digits",
      "Counter, 8 digits",
    ]);
  });
});

describe("what an export is made of", () => {
  it("is said of every format once", () => {
    expect(Object.values(formatsOf).flat().sort()).toEqual([...exportFormats].sort());
    for (const [medium, formats] of Object.entries(formatsOf))
      expect(formats.map(mediumOf).every((each) => each === medium)).toBe(true);
  });

  it("is told by a file's name, with the ending that the other app wants", () => {
    const at = new Date(2026, 10, 3, 9).getTime();
    expect(formatsOf.file.map((format) => exportName(format, at))).toEqual([
      "countersign-aegis-locked-2026-11-03.json",
      "countersign-aegis-2026-11-03.json",
      "countersign-2fas-2026-11-03.2fas",
      "countersign-key-uris-2026-11-03.txt",
    ]);
  });
});
