import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignCode } from "../../src/domain/foreign-code.ts";
import { parseKeyUri } from "../../src/domain/key-uri.ts";
import { anyKeyUri, tryKeyUris } from "./any-key-uri.ts";
import { failureOf } from "./failure-of.ts";

const key = "JBSWY3DPEHPK3PXP";
const start = `otpauth://totp/Example:ada?secret=${key}`;
const counted = `otpauth://hotp/Example:ada?secret=${key}`;
const steam = `otpauth://steam/Steam:ada?secret=${key}`;

const malformed: readonly (readonly [name: string, uri: string, failure: string])[] = [
  ["nothing", "", "key-uri-not-one"],
  ["spaces", "   ", "key-uri-not-one"],
  ["a bare key", key, "key-uri-not-one"],
  ["a web address", `https://example.com/totp/ada?secret=${key}`, "key-uri-not-one"],
  ["a script", `javascript:alert("otpauth://totp/ada?secret=${key}")`, "key-uri-not-one"],
  ["the scheme alone", "otpauth", "key-uri-not-one"],
  ["the scheme with its colon", "otpauth:", "key-uri-not-one"],
  ["one slash", `otpauth:/totp/ada?secret=${key}`, "key-uri-not-one"],
  ["no slash", `otpauth:totp/ada?secret=${key}`, "key-uri-not-one"],
  ["backslashes", `otpauth:\\\\totp\\ada?secret=${key}`, "key-uri-not-one"],
  ["something before it", `see otpauth://totp/ada?secret=${key}`, "key-uri-not-one"],
  ["a longer scheme", `xotpauth://totp/ada?secret=${key}`, "key-uri-not-one"],
  ["a scheme with a NUL", `otp\u0000auth://totp/ada?secret=${key}`, "key-uri-not-one"],
  ["a scheme with a look-alike letter", `оtpauth://totp/ada?secret=${key}`, "key-uri-not-one"],
  ["a scheme escaped", `otpauth%3A//totp/ada?secret=${key}`, "key-uri-not-one"],
  ["an export of Google Authenticator", "otpauth-migration://offline?data=CjEK", "key-uri-not-one"],
  ["a Microsoft push code", "phonefactor://activate_account?code=1", "key-uri-not-one"],
  ["a Wi-Fi code", "WIFI:T:WPA;S:home;P:otpauth://;;", "key-uri-not-one"],

  ["one byte too many", `${start}&x=`.padEnd(2954, "x"), "key-uri-too-long"],
  ["too many bytes in fewer characters", `${start}&x=${"é".repeat(1480)}`, "key-uri-too-long"],
  ["a megabyte of key", `otpauth://totp/ada?secret=${"A".repeat(1_000_000)}`, "key-uri-too-long"],
  ["a megabyte of label", `otpauth://totp/${"a".repeat(1_000_000)}?secret=${key}`, "key-uri-too-long"],
  ["a million parameters", `${start}${"&a=1".repeat(1_000_000)}`, "key-uri-too-long"],

  ["no type", "otpauth://", "key-uri-unknown-type"],
  ["an empty type", `otpauth:///ada?secret=${key}`, "key-uri-unknown-type"],
  ["a query for a type", `otpauth://?secret=${key}`, "key-uri-unknown-type"],
  ["a type of another app", `otpauth://yaotp/ada?secret=${key}`, "key-uri-unknown-type: yaotp"],
  ["Mobile-OTP", `otpauth://motp/ada?secret=${key}`, "key-uri-unknown-type: motp"],
  ["a type misspelt", `otpauth://topt/ada?secret=${key}`, "key-uri-unknown-type: topt"],
  ["a type with a space", `otpauth://totp /ada?secret=${key}`, "key-uri-unknown-type"],
  ["a type with a port", `otpauth://totp:80/ada?secret=${key}`, "key-uri-unknown-type"],
  ["a type with a user", `otpauth://ada@totp/ada?secret=${key}`, "key-uri-unknown-type"],
  ["a type escaped", `otpauth://%74otp/ada?secret=${key}`, "key-uri-unknown-type"],
  ["a type with a fragment", `otpauth://totp#/ada?secret=${key}`, "key-uri-unknown-type"],
  [
    "a type with markup, not repeated to anyone",
    `otpauth://<img src=x>/ada?secret=${key}`,
    "key-uri-unknown-type",
  ],
  ["a type of a hundred letters", `otpauth://${"x".repeat(100)}/ada?secret=${key}`, "key-uri-unknown-type"],
  ["no type, but two slashes more", `otpauth:////totp/ada?secret=${key}`, "key-uri-unknown-type"],

  ["no query", "otpauth://totp/Example:ada", "key-uri-missing-parameter: secret"],
  ["an empty query", "otpauth://totp/Example:ada?", "key-uri-missing-parameter: secret"],
  [
    "everything but the secret",
    "otpauth://totp/ada?issuer=Example&digits=6",
    "key-uri-missing-parameter: secret",
  ],
  ["the secret in the label", `otpauth://totp/secret=${key}`, "key-uri-missing-parameter: secret"],
  ["& in place of ?", `otpauth://totp/ada&secret=${key}`, "key-uri-missing-parameter: secret"],
  [
    "HTML's &amp; in the query",
    `otpauth://totp/ada?issuer=Example&amp;secret=${key}`,
    "key-uri-missing-parameter: secret",
  ],
  [
    "; between parameters",
    `otpauth://totp/ada?issuer=Example;secret=${key}`,
    "key-uri-missing-parameter: secret",
  ],
  ["a secret misspelt", `otpauth://totp/ada?secert=${key}`, "key-uri-missing-parameter: secret"],
  [
    "a name with a space before it",
    `otpauth://totp/ada?%20secret=${key}`,
    "key-uri-missing-parameter: secret",
  ],
  ["a ? escaped", `otpauth://totp/ada%3Fsecret=${key}`, "key-uri-missing-parameter: secret"],
  ["Steam's type without a key", "otpauth://steam/Steam:ada", "key-uri-missing-parameter: secret"],

  ["an empty secret", "otpauth://totp/ada?secret=", "secret-missing"],
  ["a secret without a value", "otpauth://totp/ada?secret", "secret-missing"],
  ["a secret of spaces", "otpauth://totp/ada?secret=+%20+", "secret-missing"],
  ["a secret of padding", "otpauth://totp/ada?secret=====", "secret-missing"],
  ["a secret of five bits", "otpauth://totp/ada?secret=A", "secret-missing"],
  ["a secret with a one", "otpauth://totp/ada?secret=JBSWY3DPEHPK3PX1", "secret-bad-character: 1"],
  ["a secret with a nought", "otpauth://totp/ada?secret=JBSW0", "secret-bad-character: 0"],
  ["a secret in hexadecimal", "otpauth://totp/ada?secret=48656c6c6f", "secret-bad-character: 8"],
  ["a secret in Base64", "otpauth://totp/ada?secret=SGVsbG8/", "secret-bad-character: 8"],
  ["a secret with padding in the middle", "otpauth://totp/ada?secret=JBSW==JBSW", "secret-bad-character: ="],
  ["a secret with a NUL", `otpauth://totp/ada?secret=${key}%00`, "secret-bad-character: U+0000"],
  ["a secret with a broken escape", `otpauth://totp/ada?secret=${key}%2`, "secret-bad-character: %"],
  ["a secret with a fragment", `otpauth://totp/ada?secret=${key}#x`, "secret-bad-character: #"],
  ["a secret with a second query", `otpauth://totp/ada?secret=${key}?digits=6`, "secret-bad-character: ?"],
  ["a secret with an emoji", "otpauth://totp/ada?secret=%F0%9F%94%91", "secret-bad-character: 🔑"],
  ["a secret with a Cyrillic letter", `otpauth://totp/ada?secret=А${key}`, "secret-bad-character: А"],
  ["a secret that is a template", "otpauth://totp/ada?secret={{secret}}", "secret-bad-character: {"],
  ["a secret of 129 bytes", `otpauth://totp/ada?secret=${"A".repeat(207)}`, "secret-too-long"],
  ["a secret of 2,900 characters", `otpauth://totp/ada?secret=${"A".repeat(2900)}`, "secret-too-long"],

  ["two secrets", `${start}&secret=${key}`, "key-uri-repeated-parameter: secret"],
  ["two secrets, one in capitals", `${start}&SECRET=MFRGGZDF`, "key-uri-repeated-parameter: secret"],
  ["two secrets, one escaped", `${start}&%73ecret=MFRGGZDF`, "key-uri-repeated-parameter: secret"],
  ["two secrets, one empty", `${start}&secret`, "key-uri-repeated-parameter: secret"],
  ["two issuers", `${start}&issuer=A&issuer=B`, "key-uri-repeated-parameter: issuer"],
  ["two issuers alike", `${start}&issuer=A&issuer=A`, "key-uri-repeated-parameter: issuer"],
  ["two algorithms", `${start}&algorithm=SHA1&algorithm=SHA256`, "key-uri-repeated-parameter: algorithm"],
  ["two digits", `${start}&digits=6&digits=8`, "key-uri-repeated-parameter: digits"],
  ["two periods", `${start}&period=30&Period=60`, "key-uri-repeated-parameter: period"],
  ["two counters", `${counted}&counter=0&counter=1`, "key-uri-repeated-parameter: counter"],
  ["two counters where none counts", `${start}&counter=0&counter=1`, "key-uri-repeated-parameter: counter"],
  ["two encoders", `${start}&encoder=steam&encoder=x`, "key-uri-repeated-parameter: encoder"],

  ["digits in a word", `${start}&digits=banana`, "key-uri-bad-parameter: digits"],
  ["digits empty", `${start}&digits=`, "key-uri-bad-parameter: digits"],
  ["digits without a value", `${start}&digits`, "key-uri-bad-parameter: digits"],
  ["digits below nought", `${start}&digits=-1`, "key-uri-bad-parameter: digits"],
  ["digits with a plus", `${start}&digits=%2B6`, "key-uri-bad-parameter: digits"],
  ["digits after a space", `${start}&digits=+6`, "key-uri-bad-parameter: digits"],
  ["digits before a space", `${start}&digits=6%20`, "key-uri-bad-parameter: digits"],
  ["digits before a line break", `${start}&digits=6%0A`, "key-uri-bad-parameter: digits"],
  ["digits with a point", `${start}&digits=6.0`, "key-uri-bad-parameter: digits"],
  ["digits in hexadecimal", `${start}&digits=0x6`, "key-uri-bad-parameter: digits"],
  ["digits with an exponent", `${start}&digits=6e0`, "key-uri-bad-parameter: digits"],
  ["digits not a number", `${start}&digits=NaN`, "key-uri-bad-parameter: digits"],
  ["digits in Arabic numerals", `${start}&digits=%D9%A6`, "key-uri-bad-parameter: digits"],
  ["digits in wide numerals", `${start}&digits=６`, "key-uri-bad-parameter: digits"],
  ["digits as a list", `${start}&digits=6,8`, "key-uri-bad-parameter: digits"],
  ["digits with a fragment", `${start}&digits=6#8`, "key-uri-bad-parameter: digits"],
  ["digits of 17 figures", `${start}&digits=00000000000000006`, "key-uri-bad-parameter: digits"],
  ["period in a word", `${start}&period=thirty`, "key-uri-bad-parameter: period"],
  ["period with its unit", `${start}&period=30s`, "key-uri-bad-parameter: period"],
  ["period without end", `${start}&period=Infinity`, "key-uri-bad-parameter: period"],
  ["period with a comma", `${start}&period=30,5`, "key-uri-bad-parameter: period"],
  ["period below nought", `${start}&period=-30`, "key-uri-bad-parameter: period"],
  ["counter in a word", `${counted}&counter=next`, "key-uri-bad-parameter: counter"],
  ["counter empty", `${counted}&counter=`, "key-uri-bad-parameter: counter"],
  ["counter below nought", `${counted}&counter=-1`, "key-uri-bad-parameter: counter"],
  ["counter of 17 figures", `${counted}&counter=10000000000000000`, "key-uri-bad-parameter: counter"],
  ["no counter for a counter-based key", counted, "key-uri-missing-parameter: counter"],

  ["no digits at all", `${start}&digits=0`, "parameter-out-of-range: digits"],
  ["one digit", `${start}&digits=1`, "parameter-out-of-range: digits"],
  ["five digits", `${start}&digits=5`, "parameter-out-of-range: digits"],
  ["nine digits", `${start}&digits=9`, "parameter-out-of-range: digits"],
  ["99 digits", `${start}&digits=99`, "parameter-out-of-range: digits"],
  ["a thousand million digits", `${start}&digits=1000000000`, "parameter-out-of-range: digits"],
  ["five digits for a counter", `${counted}&counter=0&digits=5`, "parameter-out-of-range: digits"],
  ["a period of nought", `${start}&period=0`, "parameter-out-of-range: period"],
  ["a period of 4 s", `${start}&period=4`, "parameter-out-of-range: period"],
  ["a period of 301 s", `${start}&period=301`, "parameter-out-of-range: period"],
  ["a period of a day", `${start}&period=86400`, "parameter-out-of-range: period"],
  ["a counter of 2^53", `${counted}&counter=9007199254740992`, "parameter-out-of-range: counter"],
  ["a counter of 2^53 + 1", `${counted}&counter=9007199254740993`, "parameter-out-of-range: counter"],
  [
    "the largest 16 figures as a counter",
    `${counted}&counter=9999999999999999`,
    "parameter-out-of-range: counter",
  ],
  ["Steam with six digits", `${steam}&digits=6`, "parameter-out-of-range: digits"],
  ["Steam with 60 s", `${steam}&period=60`, "parameter-out-of-range: period"],
  ["Steam with a word for digits", `${steam}&digits=five`, "key-uri-bad-parameter: digits"],
  ["Steam with another hash", `${steam}&algorithm=SHA256`, "algorithm-unsupported: SHA256"],
  [
    "Steam by its encoder, with six digits",
    `${start}&encoder=steam&digits=6`,
    "parameter-out-of-range: digits",
  ],

  ["MD5", `${start}&algorithm=MD5`, "algorithm-unsupported: MD5"],
  ["HMAC-MD5", `${start}&algorithm=HmacMD5`, "algorithm-unsupported: HmacMD5"],
  ["SHA-224", `${start}&algorithm=SHA224`, "algorithm-unsupported: SHA224"],
  ["SHA-384", `${start}&algorithm=SHA384`, "algorithm-unsupported: SHA384"],
  ["SHA-3", `${start}&algorithm=SHA3-256`, "algorithm-unsupported: SHA3-256"],
  ["SHA without a number", `${start}&algorithm=SHA`, "algorithm-unsupported: SHA"],
  ["SHA2", `${start}&algorithm=SHA2`, "algorithm-unsupported: SHA2"],
  ["an algorithm by number", `${start}&algorithm=1`, "algorithm-unsupported: 1"],
  ["no algorithm", `${start}&algorithm=`, "algorithm-unsupported"],
  [
    "an algorithm with markup, not repeated to anyone",
    `${start}&algorithm=<b>SHA1</b>`,
    "algorithm-unsupported",
  ],
  ["an algorithm with more after it", `${start}&algorithm=SHA1%0ASHA256`, "algorithm-unsupported"],
  ["an algorithm of a hundred letters", `${start}&algorithm=${"S".repeat(100)}`, "algorithm-unsupported"],
];

describe("refusing a malformed key URI", () => {
  it.each(malformed)("%s", (_, uri, failure) => {
    expect(failureOf(() => parseKeyUri(uri))).toBe(failure);
  });

  it("has at least a hundred ways to", () => {
    expect(new Set(malformed.map(([, uri]) => uri)).size).toBeGreaterThanOrEqual(100);
  });
});

describe("any text at all", () => {
  it("is read within the bounds or refused with a Failure, and never anything else", () => {
    expect(tryKeyUris({ count: 2000 })).toMatchObject({ wrong: [] });
  });

  it("is looked at without harm for what else it may be", () => {
    fc.assert(fc.property(anyKeyUri, (text) => void foreignCode(text)));
  });
});
