import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSource } from "../../src/domain/account.ts";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import type { ExportFormat } from "../../src/exporters/formats.ts";
import { anyAccount } from "./any-account.ts";
import { carried, exported, readBack } from "./exported.ts";

const someAccounts = fc.array(anyAccount, { minLength: 1, maxLength: 12 });

/** All of an account that every format carries: its names and all that goes into its codes. */
function core({ issuer, label, parameters }: PortableAccount) {
  const counter = parameters.type === "hotp" ? parameters.counter : null;
  return { issuer, label, codes: codeSource(parameters), counter };
}

/** What each format carries of an account besides. */
const more: Readonly<Record<ExportFormat, (account: PortableAccount) => object>> = {
  "aegis-encrypted": ({ note, tags, favourite }) => ({ note, tags, favourite }),
  aegis: ({ note, tags, favourite }) => ({ note, tags, favourite }),
  "two-fas": ({ tags, icon, issuer, label }) => ({
    tags: tags.slice(0, 1),
    icon: letters(icon, issuer || label),
  }),
  "key-uris": () => ({}),
  google: () => ({}),
  codes: () => ({}),
  sheet: () => ({}),
};

/** Two letters, unless they are those that 2FAS takes of the name by itself. */
function letters(icon: string | null, name: string): string | null {
  return icon !== null && [...icon].length <= 2 && !name.toUpperCase().startsWith(icon) ? icon : null;
}

describe.each<[ExportFormat, number]>([
  ["aegis", 100],
  ["aegis-encrypted", 3],
  ["two-fas", 100],
  ["key-uris", 100],
  ["google", 100],
  ["codes", 40],
])("an export as %s", (format, numRuns) => {
  it("is read back as the same accounts", async () => {
    await fc.assert(
      fc.asyncProperty(someAccounts, async (accounts) => {
        const expected = carried(format, accounts);
        if (expected.length === 0) return;
        const read = await readBack(await exported(format, accounts));
        expect(read.map((account) => ({ ...core(account), ...more[format](account) }))).toEqual(
          expected.map((account) => ({ ...core(account), ...more[format](account) })),
        );
      }),
      { numRuns },
    );
  });
});

it("is in the owner's order, which 2FAS keeps as numbers", async () => {
  const account = (label: string, order: number | null): PortableAccount => ({
    issuer: "Example",
    label,
    parameters: { type: "steam", secret: "JBSWY3DPEHPK3PXP" },
    note: "",
    tags: [],
    favourite: false,
    order,
    icon: null,
  });
  const accounts = [
    account("nowhere", null),
    account("second", 7),
    account("first", -1),
    account("last", null),
  ];
  const read = await readBack(await exported("two-fas", accounts));
  expect(read.map(({ label, order }) => [label, order])).toEqual([
    ["first", 0],
    ["second", 1],
    ["nowhere", 2],
    ["last", 3],
  ]);
});
