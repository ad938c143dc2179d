import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OtpParameters } from "../../src/domain/account.ts";
import { formatKeyUri, longestKeyUri, type ParsedKeyUri, parseKeyUri } from "../../src/domain/key-uri.ts";
import { cleanName } from "../../src/domain/name.ts";
import { type Bounds, enrolmentBounds, storedBounds } from "../../src/domain/parameters.ts";
import { secretFromBytes } from "../../src/domain/secret.ts";
import { anyText } from "./any-text.ts";

const key = "JBSWY3DPEHPK3PXP";
const plain = { type: "totp", secret: key, algorithm: "SHA1", digits: 6, period: 30 } as const;
const steam = { type: "steam", secret: key } as const;

function named(issuer: string, label: string, parameters: OtpParameters = plain): ParsedKeyUri {
  return { issuer, label, parameters };
}

describe("reading a key URI", () => {
  it.each<[string, string, ParsedKeyUri]>([
    [
      "the format's own example",
      "otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30",
      named("ACME Co", "john.doe@email.com", { ...plain, secret: "HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ" }),
    ],
    [
      "Auth0's form",
      `otpauth://totp/tenant:ada%40example.com?secret=${key}&enrollment_tx_id=abc&issuer=tenant&algorithm=SHA1&digits=6&period=30`,
      named("tenant", "ada@example.com"),
    ],
    ["the least", `otpauth://totp/ada?secret=${key}`, named("", "ada")],
    ["no label", `otpauth://totp/?secret=${key}&issuer=Example`, named("Example", "")],
    ["no slash after the type", `otpauth://totp?secret=${key}&issuer=Example`, named("Example", "")],
    ["scheme and type in capitals", `OTPAUTH://TOTP/Example:ada?secret=${key}`, named("Example", "ada")],
    [
      "parameter names in capitals",
      `otpauth://totp/ada?SECRET=${key}&Issuer=Example`,
      named("Example", "ada"),
    ],
    ["an escaped colon", `otpauth://totp/Example%3Aada?secret=${key}`, named("Example", "ada")],
    ["an escaped colon in lower case", `otpauth://totp/Example%3aada?secret=${key}`, named("Example", "ada")],
    ["spaces after the colon", `otpauth://totp/Example:%20%20ada?secret=${key}`, named("Example", "ada")],
    ["a raw space after the colon", `otpauth://totp/Example: ada?secret=${key}`, named("Example", "ada")],
    [
      "the issuer parameter against the prefix",
      `otpauth://totp/Old:ada?secret=${key}&issuer=New`,
      named("New", "ada"),
    ],
    [
      "an empty issuer parameter",
      `otpauth://totp/Example:ada?secret=${key}&issuer=`,
      named("Example", "ada"),
    ],
    ["an issuer with a colon", `otpauth://totp/A%3AB:ada?secret=${key}&issuer=A%3AB`, named("A:B", "ada")],
    [
      "a prefix in another case",
      `otpauth://totp/EXAMPLE:a:b?secret=${key}&issuer=Example`,
      named("Example", "a:b"),
    ],
    ["a label with a colon of its own", `otpauth://totp/Example:a:b?secret=${key}`, named("Example", "a:b")],
    ["a colon before the label", `otpauth://totp/:ada?secret=${key}`, named("", "ada")],
    ["an issuer alone", `otpauth://totp/Example:?secret=${key}`, named("Example", "")],
    [
      "+ for a space in the issuer",
      `otpauth://totp/ada?secret=${key}&issuer=Example+Bank`,
      named("Example Bank", "ada"),
    ],
    [
      "+ as itself in the label",
      `otpauth://totp/ada+work@example.com?secret=${key}`,
      named("", "ada+work@example.com"),
    ],
    ["a + that is meant in the issuer", `otpauth://totp/ada?secret=${key}&issuer=TV%2B`, named("TV+", "ada")],
    [
      "+ in both, as form encoders write",
      `otpauth://totp/My+Bank:ada?secret=${key}&issuer=My+Bank`,
      named("My Bank", "ada"),
    ],
    ["a raw # in the label", `otpauth://totp/C# Corner:ada?secret=${key}`, named("C# Corner", "ada")],
    ["a raw # in the issuer", `otpauth://totp/ada?secret=${key}&issuer=C#`, named("C#", "ada")],
    ["a slash in the label", `otpauth://totp/Example:team/ada?secret=${key}`, named("Example", "team/ada")],
    ["an emoji", `otpauth://totp/%F0%9F%94%91:ada?secret=${key}`, named("🔑", "ada")],
    ["letters unescaped", `otpauth://totp/Bücher:zoë?secret=${key}`, named("Bücher", "zoë")],
    ["an escape cut short", `otpauth://totp/100%2?secret=${key}`, named("", "100%2")],
    ["a lone %", `otpauth://totp/100%?secret=${key}`, named("", "100%")],
    ["an escape that is no UTF-8", `otpauth://totp/caf%E9?secret=${key}`, named("", "caf%E9")],
    ["an escape with no digits", `otpauth://totp/a%zzb?secret=${key}`, named("", "a%zzb")],
    ["a broken escape in the issuer", `otpauth://totp/ada?secret=${key}&issuer=50%`, named("50%", "ada")],
    ["a NUL in the label", `otpauth://totp/a%00da?secret=${key}`, named("", "ada")],
    [
      "a direction override in the issuer",
      `otpauth://totp/ada?secret=${key}&issuer=%E2%80%AEknaB`,
      named("knaB", "ada"),
    ],
    ["a line break in the label", `otpauth://totp/ada%0D%0Abob?secret=${key}`, named("", "ada bob")],
    [
      "unknown parameters, dropped",
      `otpauth://totp/ada?secret=${key}&image=https%3A%2F%2Fevil.test&lock=true&x=1&x=2`,
      named("", "ada"),
    ],
    ["empty pieces of the query", `otpauth://totp/ada?&secret=${key}&&`, named("", "ada")],
    ["a key in groups", "otpauth://totp/ada?secret=jbsw+y3dp%20ehpk-3pxp", named("", "ada")],
    ["a padded key", `otpauth://totp/ada?secret=${key}====`, named("", "ada")],
    ["a padded key, escaped", `otpauth://totp/ada?secret=${key}%3D%3D`, named("", "ada")],
    ["space around it", `  otpauth://totp/ada?secret=${key}\n`, named("", "ada")],
    [
      "a number escaped",
      `otpauth://totp/ada?secret=${key}&digits=%38`,
      named("", "ada", { ...plain, digits: 8 }),
    ],
    ["7 digits", `otpauth://totp/ada?secret=${key}&digits=7`, named("", "ada", { ...plain, digits: 7 })],
    [
      "leading noughts",
      `otpauth://totp/ada?secret=${key}&digits=08`,
      named("", "ada", { ...plain, digits: 8 }),
    ],
    [
      "the shortest period",
      `otpauth://totp/ada?secret=${key}&period=5`,
      named("", "ada", { ...plain, period: 5 }),
    ],
    [
      "the longest period",
      `otpauth://totp/ada?secret=${key}&period=300`,
      named("", "ada", { ...plain, period: 300 }),
    ],
    [
      "a counter for a time-based key, dropped",
      `otpauth://totp/ada?secret=${key}&counter=`,
      named("", "ada"),
    ],
    [
      "a counter-based key",
      `otpauth://hotp/Example:ada?secret=${key}&counter=7`,
      named("Example", "ada", { type: "hotp", secret: key, algorithm: "SHA1", digits: 6, counter: 7 }),
    ],
    [
      "the largest counter",
      `otpauth://hotp/ada?secret=${key}&counter=9007199254740991&period=banana`,
      named("", "ada", {
        type: "hotp",
        secret: key,
        algorithm: "SHA1",
        digits: 6,
        counter: 9007199254740991,
      }),
    ],
    ["Steam's type", `otpauth://steam/Steam:ada?secret=${key}&issuer=Steam`, named("Steam", "ada", steam)],
    [
      "Steam's type with everything said",
      `otpauth://steam/Steam:ada?secret=${key}&issuer=Steam&algorithm=SHA1&digits=5&period=30`,
      named("Steam", "ada", steam),
    ],
    [
      "Steam by its encoder",
      `otpauth://totp/Valve:ada?secret=${key}&encoder=steam`,
      named("Valve", "ada", steam),
    ],
    ["Steam by a bare flag", `otpauth://totp/Valve:ada?secret=${key}&steam`, named("Valve", "ada", steam)],
    [
      "Steam by issuer and 5 digits",
      `otpauth://totp/Steam:ada?secret=${key}&digits=5`,
      named("Steam", "ada", steam),
    ],
    [
      "Steam by issuer, digits unsaid",
      `otpauth://totp/ada?secret=${key}&issuer=Steam`,
      named("Steam", "ada", steam),
    ],
    [
      "Steam with 6 digits, which is none",
      `otpauth://totp/Steam:ada?secret=${key}&digits=6`,
      named("Steam", "ada"),
    ],
    ["Steamy, which is none", `otpauth://totp/Steamy:ada?secret=${key}`, named("Steamy", "ada")],
    ["another encoder, dropped", `otpauth://totp/ada?secret=${key}&encoder=other`, named("", "ada")],
  ])("%s", (_, uri, expected) => {
    expect(parseKeyUri(uri)).toEqual(expected);
  });

  it.each([
    ["SHA1", "SHA1"],
    ["sha1", "SHA1"],
    ["SHA-1", "SHA1"],
    ["HMACSHA1", "SHA1"],
    ["HmacSHA1", "SHA1"],
    ["HMAC-SHA-1", "SHA1"],
    ["hmac_sha1", "SHA1"],
    ["SHA256", "SHA256"],
    ["sha-256", "SHA256"],
    ["HmacSHA256", "SHA256"],
    ["SHA_256", "SHA256"],
    ["Algorithm.sha256", "SHA256"],
    ["SHA512", "SHA512"],
    ["Sha512", "SHA512"],
    ["HMAC-SHA512", "SHA512"],
  ] as const)("reads the algorithm %s as %s", (written, algorithm) => {
    const uri = `otpauth://totp/ada?secret=${key}&algorithm=${written}`;
    expect(parseKeyUri(uri).parameters).toEqual({ ...plain, algorithm });
  });

  it("takes wider bounds where an import gives them", () => {
    const uri = `otpauth://totp/ada?secret=${key}&digits=10&period=86400`;
    expect(parseKeyUri(uri, storedBounds).parameters).toEqual({ ...plain, digits: 10, period: 86_400 });
  });

  it("takes as many bytes as a QR code holds", () => {
    const start = `otpauth://totp/ada?secret=${key}&x=`;
    expect(parseKeyUri(start.padEnd(longestKeyUri, "x"))).toEqual(named("", "ada"));
  });
});

describe("writing a key URI", () => {
  it.each<[string, ParsedKeyUri, string]>([
    [
      "a time-based key",
      named("Example Bank", "ada@example.com"),
      `otpauth://totp/Example%20Bank:ada%40example.com?secret=${key}&issuer=Example%20Bank&algorithm=SHA1&digits=6&period=30`,
    ],
    [
      "a counter-based key",
      named("", "ada", { type: "hotp", secret: key, algorithm: "SHA256", digits: 8, counter: 7 }),
      `otpauth://hotp/ada?secret=${key}&algorithm=SHA256&digits=8&counter=7`,
    ],
    [
      "Steam's",
      named("Steam", "ada", steam),
      `otpauth://steam/Steam:ada?secret=${key}&issuer=Steam&algorithm=SHA1&digits=5&period=30`,
    ],
    [
      "a label with a colon and no issuer",
      named("", "a:b"),
      `otpauth://totp/:a%3Ab?secret=${key}&algorithm=SHA1&digits=6&period=30`,
    ],
  ])("%s", (_, account, uri) => {
    expect(formatKeyUri(account)).toBe(uri);
    expect(parseKeyUri(uri)).toEqual(account);
  });

  const secret = fc.uint8Array({ minLength: 1, maxLength: 128 }).map(secretFromBytes);
  const name = fc
    .oneof(anyText(80), fc.string({ unit: fc.constantFrom(..."a:+%# &=?/@\\\"'é🏳️‍🌈"), maxLength: 80 }))
    .map(cleanName);
  const parametersOf = (bounds: Bounds): fc.Arbitrary<OtpParameters> => {
    const common = { secret, algorithm: fc.constantFrom(...bounds.algorithms) };
    const between = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
    const digits = between(bounds.digits);
    const period = between(bounds.period);
    return fc.oneof(
      fc.record({ type: fc.constant("totp" as const), ...common, digits, period }),
      fc.record({ type: fc.constant("hotp" as const), ...common, digits, counter: fc.maxSafeNat() }),
      fc.record({ type: fc.constant("steam" as const), secret }),
    );
  };
  const issuer = fc.oneof(name, fc.constant("Steam"));

  it("gives back whatever a page could have enrolled", () => {
    const account = fc.record({ issuer, label: name, parameters: parametersOf(enrolmentBounds) });
    fc.assert(
      fc.property(account, (given) => {
        expect(parseKeyUri(formatKeyUri(given))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back whatever can be stored, but for a Steam that is not Steam's kind", () => {
    const account = fc.record({ issuer: name, label: name, parameters: parametersOf(storedBounds) });
    fc.assert(
      fc.property(account, (given) => {
        fc.pre(given.issuer !== "Steam");
        expect(parseKeyUri(formatKeyUri(given), storedBounds)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it("fits a QR code with the longest names and key there can be", () => {
    const longest = cleanName("🦊".repeat(100));
    const parameters = {
      ...plain,
      secret: secretFromBytes(new Uint8Array(128).fill(255)),
      algorithm: "SHA512",
    } as const;
    const uri = formatKeyUri({ issuer: longest, label: longest, parameters });
    expect(uri.length).toBeLessThanOrEqual(longestKeyUri);
    expect(parseKeyUri(uri)).toEqual({ issuer: longest, label: longest, parameters });
  });
});
