import { describe, expect, it } from "vitest";
import { fromBase32, keyUri, toBase32 } from "./key-text.ts";
import { codeOfStep, judgeCode, type TotpKey } from "./totp.ts";

/** RFC 6238 appendix B, whose keys repeat the digits to the length of the hash (errata 2866). */
const vectors = [
  { seconds: 59, SHA1: "94287082", SHA256: "46119246", SHA512: "90693936" },
  { seconds: 1111111109, SHA1: "07081804", SHA256: "68084774", SHA512: "25091201" },
  { seconds: 1111111111, SHA1: "14050471", SHA256: "67062674", SHA512: "99943326" },
  { seconds: 1234567890, SHA1: "89005924", SHA256: "91819424", SHA512: "93441116" },
  { seconds: 2000000000, SHA1: "69279037", SHA256: "90698825", SHA512: "38618901" },
  { seconds: 20000000000, SHA1: "65353130", SHA256: "77737706", SHA512: "47863826" },
];
const keyLengths = { SHA1: 20, SHA256: 32, SHA512: 64 } as const;

describe("the portal's own RFC 6238", () => {
  for (const algorithm of ["SHA1", "SHA256", "SHA512"] as const) {
    it.each(vectors)(`gives the ${algorithm} code of appendix B at $seconds s`, (vector) => {
      const secret = Buffer.from("1234567890".repeat(7).slice(0, keyLengths[algorithm]));
      const key: TotpKey = { secret, algorithm, digits: 8, period: 30 };
      expect(codeOfStep(key, Math.floor(vector.seconds / 30))).toBe(vector[algorithm]);
    });
  }
});

describe("judging a code", () => {
  const key: TotpKey = {
    secret: Buffer.from("12345678901234567890"),
    algorithm: "SHA1",
    digits: 6,
    period: 30,
  };
  const step = 37037037;
  const now = step * 30_000 + 12_000;
  it.each([
    { offset: -2, lastStep: null, outcome: "wrong" },
    { offset: -1, lastStep: null, outcome: "accepted" },
    { offset: 0, lastStep: null, outcome: "accepted" },
    { offset: 1, lastStep: null, outcome: "accepted" },
    { offset: 2, lastStep: null, outcome: "wrong" },
    { offset: 0, lastStep: step - 1, outcome: "accepted" },
    { offset: 0, lastStep: step, outcome: "used" },
    { offset: 0, lastStep: step + 1, outcome: "used" },
    { offset: -1, lastStep: step, outcome: "used" },
    { offset: 1, lastStep: step, outcome: "accepted" },
  ])("calls step $offset $outcome after $lastStep", ({ offset, lastStep, outcome }) => {
    expect(judgeCode(key, codeOfStep(key, step + offset), now, lastStep)).toMatchObject({ outcome });
  });

  it.each(["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])("calls %j wrong", (typed) => {
    expect(judgeCode(key, typed, now, null)).toEqual({ outcome: "wrong" });
  });
});

describe("the key as text", () => {
  /** RFC 4648 §10, without its padding. */
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("writes and reads %j as Base32", (plain, text) => {
    expect(toBase32(Buffer.from(plain))).toBe(text);
    expect(fromBase32(text).toString()).toBe(plain);
  });

  it("escapes issuer and e-mail in the key URI", () => {
    const key: TotpKey = { secret: Buffer.from("foobar"), algorithm: "SHA1", digits: 6, period: 30 };
    expect(keyUri(key, "A & B: C", "ada+1@example.com")).toBe(
      "otpauth://totp/A%20%26%20B%3A%20C:ada%2B1%40example.com?secret=MZXW6YTBOI" +
        "&issuer=A%20%26%20B%3A%20C&algorithm=SHA1&digits=6&period=30",
    );
  });
});
