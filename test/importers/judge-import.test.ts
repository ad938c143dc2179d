import { describe, expect, it } from "vitest";
import { importLines } from "../../scripts/import-lines.ts";
import { otherSecret, readVector, rfcSecret } from "./vector.ts";

const extras = { note: "", tags: [], origins: [] };

describe("npm run judge:import", () => {
  it("prints the accounts that the preview would tick", async () => {
    const report = await readVector("ente_encrypted.json");
    const numbers = { algorithm: "SHA256", digits: 8, period: 60, counter: null };
    expect(importLines(report, { all: false })).toEqual([
      {
        type: "totp",
        secret: rfcSecret,
        ...numbers,
        issuer: "Example",
        label: "alice",
        ...extras,
        note: "hello, world",
        tags: ["Work"],
      },
      {
        type: "hotp",
        secret: otherSecret,
        algorithm: "SHA1",
        digits: 6,
        period: null,
        counter: 7,
        issuer: "Counter Co",
        label: "bob",
        ...extras,
      },
      {
        type: "steam",
        secret: rfcSecret,
        algorithm: "SHA1",
        digits: 5,
        period: 30,
        counter: null,
        issuer: "Steam",
        label: "carol",
        ...extras,
      },
    ]);
  });

  it("prints all others as well when asked", async () => {
    const all = { all: true };
    expect(importLines(await readVector("ente_plain.txt"), all)[3]).toMatchObject({
      label: "old",
      trashed: true,
    });
    expect(importLines(await readVector("aegis_plain.json"), all)[3]).toMatchObject({
      unsupported: "motp",
      label: "dan",
    });
  });
});
