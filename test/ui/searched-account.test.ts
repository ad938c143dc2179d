import { expect, test } from "vitest";
import { foundAccounts, searchedAccount } from "../../src/ui/search/searched-account.ts";
import { row } from "./made-row.ts";

test("accounts are found by names, addresses, tags and the beginning of their note, names first", () => {
  const rows = [
    row("Noted", { noteStart: "for the harbour office" }),
    row("Tagged", { tags: ["harbour"] }),
    row("Sited", { origins: ["https://harbour.example:8443"] }),
    row("Labelled", { label: "harbour master" }),
    row("Git Harbour"),
    row("Other", { origins: ["https://other.example"] }),
  ].map(searchedAccount);
  const found = (query: string) => foundAccounts(query, rows).map(({ issuer }) => issuer);
  expect(found("harbour")).toEqual(["Sited", "Labelled", "Git Harbour", "Noted", "Tagged"]);
  expect(found("harbour 8443")).toEqual(["Sited"]);
  // How an address begins is nobody's name.
  expect(found("https")).toEqual([]);
});
