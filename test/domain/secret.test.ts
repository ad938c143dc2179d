import fc from "fast-check";
import { Secret } from "otpauth";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { isWholeSecret, readSecret, secretBytes, secretFromBytes } from "../../src/domain/secret.ts";
import { anyText } from "./any-text.ts";
import { failureOf } from "./failure-of.ts";

const canonical = "JBSWY3DPEHPK3PXP";

describe("reading a key as people type it and sites print it", () => {
  it.each([
    ["as it is kept", "JBSWY3DPEHPK3PXP"],
    ["in lower case", "jbswy3dpehpk3pxp"],
    ["in mixed case", "JbSwY3dPeHpK3pXp"],
    ["in groups of four", "jbsw y3dp ehpk 3pxp"],
    ["in groups with hyphens", "JBSW-Y3DP-EHPK-3PXP"],
    ["in groups with dashes", "JBSW–Y3DP—EHPK‑3PXP"],
    ["with a minus sign", "JBSW\u2212Y3DPEHPK3PXP"],
    ["with space around it", "  JBSWY3DPEHPK3PXP\n"],
    ["over two lines", "JBSWY3DP\r\nEHPK3PXP"],
    ["with tabs", "JBSW\tY3DP\tEHPK\t3PXP"],
    ["with no-break spaces", "JBSW\u00a0Y3DP\u202fEHPK\u20073PXP"],
    ["with zero-width spaces", "JBSW\u200bY3DP\u200cEHPK\u20603PXP"],
    ["with soft hyphens", "JBSWY3DP\u00adEHPK3PXP"],
    ["with a byte order mark", "\ufeffJBSWY3DPEHPK3PXP"],
    ["with a direction mark", "\u200eJBSWY3DPEHPK3PXP\u200f"],
    ["with padding", "JBSWY3DPEHPK3PXP===="],
    ["with padding in groups", "JBSW Y3DP EHPK 3PXP == =="],
  ])("reads a key %s", (_, text) => {
    expect(readSecret(text)).toBe(canonical);
  });

  it.each([
    ["nothing", "", "secret-missing"],
    ["spaces alone", " \u00a0\u200b", "secret-missing"],
    ["padding alone", "====", "secret-missing"],
    ["one character, which is no byte", "A", "secret-missing"],
    ["a one", "JBSWY3DPEHPK3PX1", "secret-bad-character: 1"],
    ["a nought", "JBSWY3DPEHPK3PX0", "secret-bad-character: 0"],
    ["an eight", "8BSWY3DPEHPK3PXP", "secret-bad-character: 8"],
    ["a nine", "JBSWY3DP9HPK3PXP", "secret-bad-character: 9"],
    ["padding in the middle", "JBSW====JBSW", "secret-bad-character: ="],
    ["the first of several", "JBSW!?", "secret-bad-character: !"],
    ["an underscore", "JBSW_Y3DP", "secret-bad-character: _"],
    ["a dotless i, which upper-cases to I", "JBSWY3DPEHPK3PXı", "secret-bad-character: ı"],
    ["a long s, which upper-cases to S", "JBſWY3DPEHPK3PXP", "secret-bad-character: ſ"],
    ["a Cyrillic А", "JBSWY3DPEHPK3PXА", "secret-bad-character: А"],
    ["a wide letter", "ＪBSWY3DPEHPK3PXP", "secret-bad-character: Ｊ"],
    ["an emoji, whole", "JBSW🔑", "secret-bad-character: 🔑"],
    ["a NUL, by its number", "JBSW\u0000", "secret-bad-character: U+0000"],
    ["a lone surrogate, by its number", "JBSW\ud800", "secret-bad-character: U+D800"],
    ["a combining mark, by its number", "JBSW\u0301", "secret-bad-character: U+0301"],
    ["206 characters", "A".repeat(207), "secret-too-long"],
    ["a megabyte", "A".repeat(1_000_000), "secret-too-long"],
  ])("refuses %s", (_, text, failure) => {
    expect(failureOf(() => readSecret(text))).toBe(failure);
  });

  it("takes a key of 128 bytes and none of 129", () => {
    expect(secretBytes(readSecret("A".repeat(205)))).toHaveLength(128);
    expect(failureOf(() => readSecret(secretFromBytes(new Uint8Array(129))))).toBe("secret-too-long");
  });

  it.each([2, 4, 5, 7, 8, 16, 20, 26, 32, 52, 103])("holds %i characters for a whole key", (length) => {
    expect(isWholeSecret(readSecret("A".repeat(length)))).toBe(true);
  });

  it.each([3, 6, 9, 11, 14, 17, 25, 30])(
    "takes %i characters, and knows that no encoder makes them",
    (length) => {
      const secret = readSecret("B".repeat(length));
      expect(secret).toHaveLength(length);
      expect(isWholeSecret(secret)).toBe(false);
      expect(secretBytes(secret)).toEqual(secretBytes(secret.slice(0, -1)));
    },
  );
});

describe("the bytes of a key", () => {
  // RFC 4648 §10
  it.each([
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("are %s for the standard's text", (text, secret) => {
    expect(new TextDecoder().decode(secretBytes(secret))).toBe(text);
    expect(secretFromBytes(new TextEncoder().encode(text))).toBe(secret);
  });

  it("come back from their Base32, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 128 }), (bytes) => {
        const secret = secretFromBytes(bytes);
        expect(readSecret(secret)).toBe(secret);
        expect(isWholeSecret(secret)).toBe(true);
        expect(secretBytes(secret)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it("are what another implementation reads", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), minLength: 2 }),
        (secret) => {
          expect(secretBytes(secret)).toEqual(Secret.fromBase32(secret).bytes);
        },
      ),
    );
  });

  it("are refused as a bug where the text was never read", () => {
    expect(() => secretBytes("jbsw")).toThrow(Error);
    expect(failureOf(() => secretFromBytes(new Uint8Array()))).toBe("secret-missing");
  });
});

it("never throws anything but a Failure, and reads what it read again", () => {
  const character = fc.oneof(fc.constantFrom(..."ABC234567abz =-018\u00a0"), anyText(1));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
      const secret = unlessRefused(() => readSecret(characters.join("")));
      return secret === null || (/^[A-Z2-7]{2,205}$/.test(secret) && readSecret(secret) === secret);
    }),
    { numRuns: 1000 },
  );
});

function unlessRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
