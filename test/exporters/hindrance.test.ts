import { describe, expect, it } from "vitest";
import type { AccountShape } from "../../src/domain/portable-account.ts";
import { type ExportFormat, exportFormats, hindranceOf } from "../../src/exporters/formats.ts";

const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30 } as const;
const hotp = { type: "hotp", algorithm: "SHA1", digits: 6, counter: 0 } as const;
const shape = (parameters: AccountShape["parameters"], issuer = "Example"): AccountShape => ({
  issuer,
  label: "ada",
  parameters,
});

describe("what a format can't carry", () => {
  it("is nothing of what nearly every account is", () => {
    for (const format of exportFormats) {
      expect(hindranceOf(format, shape(totp))).toBeNull();
      expect(hindranceOf(format, shape({ ...hotp, digits: 8, algorithm: "SHA512" }))).toBeNull();
    }
  });

  it.each<[ExportFormat, AccountShape, string]>([
    ["google", shape({ type: "steam" }), "steam"],
    ["google", shape({ ...totp, period: 60 }), "period"],
    ["google", shape({ ...totp, digits: 7 }), "digits"],
    ["google", shape({ ...totp, algorithm: "SHA384" }), "algorithm"],
    ["two-fas", shape({ ...totp, period: 45 }), "period"],
    ["two-fas", shape({ ...totp, digits: 10 }), "digits"],
    ["two-fas", shape({ ...hotp, counter: 2 ** 31 }), "counter"],
    ["aegis", shape({ ...totp, algorithm: "SHA224" }), "algorithm"],
    ["aegis-encrypted", shape({ ...hotp, algorithm: "SHA384" }), "algorithm"],
    ["key-uris", shape({ ...totp, digits: 5 }, "Steam"), "steam-name"],
    ["sheet", shape({ ...totp, digits: 5 }, "Steam"), "steam-name"],
  ])("as %s is said by a word (%#)", (format, account, word) => {
    expect(hindranceOf(format, account)).toBe(word);
  });

  it.each<[ExportFormat, AccountShape]>([
    ["aegis", shape({ type: "steam" })],
    ["two-fas", shape({ type: "steam" })],
    ["key-uris", shape({ type: "steam" })],
    ["two-fas", shape({ ...totp, algorithm: "SHA224", digits: 5, period: 90 })],
    ["aegis", shape({ ...totp, digits: 10, period: 86_400 })],
  ])("as %s doesn't reach further (%#)", (format, account) => {
    expect(hindranceOf(format, account)).toBeNull();
  });
});
