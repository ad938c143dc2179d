import { describe, expect, it } from "vitest";
import { linesOf, readJson, readVector, rfcSecret, vectorBytes } from "./vector.ts";

describe("Aegis", () => {
  it("keeps all of an entry that it can't make codes for", async () => {
    const { rows } = await readVector("aegis_plain.json");
    const note = rows[3]?.kind === "unsupported" ? rows[3].note : "";
    expect(note).toBe("mOTP, dan: mOTP\nsecret: JBSWY3DPEHPK3PXP\npin: 1234\ndigits: 6\nperiod: 10");
  });

  it("reads the group names of older versions and takes 0 for what was never set", async () => {
    const entry = {
      type: "totp",
      name: "a",
      issuer: "B",
      group: "Old",
      info: { secret: rfcSecret, digits: 0, period: 0 },
    };
    const report = await readJson({
      version: 1,
      header: { slots: null, params: null },
      db: { version: 1, entries: [entry] },
    });
    expect(linesOf(report)).toEqual([
      {
        issuer: "B",
        label: "a",
        type: "totp",
        secret: rfcSecret,
        algorithm: "SHA1",
        digits: 6,
        period: 30,
        tags: ["Old"],
      },
    ]);
  });

  it("refuses a key that costs too much before making it", async () => {
    const file = JSON.parse(new TextDecoder().decode(vectorBytes("aegis_encrypted.json")));
    for (const slot of file.header.slots) slot.n = 2 ** 24;
    await expect(readJson(file, "x")).rejects.toThrow("export-key-too-costly: Aegis");
  });
});
