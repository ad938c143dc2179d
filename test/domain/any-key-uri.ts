import fc from "fast-check";
import { newAccount } from "../../src/domain/account.ts";
import { Failure } from "../../src/domain/failure.ts";
import { type ParsedKeyUri, parseKeyUri } from "../../src/domain/key-uri.ts";
import { enrolmentBounds } from "../../src/domain/parameters.ts";
import { checkStored } from "../../src/domain/stored-account.ts";
import { anyText } from "./any-text.ts";

const key = "JBSWY3DPEHPK3PXP";
const start = `otpauth://totp/Example:ada?secret=${key}`;
const counted = start.replace("totp", "hotp");
const steam = start.replace("totp", "steam");

const pieces = [
  ...[
    "otpauth://",
    "OTPAUTH://",
    "totp",
    "hotp",
    "steam",
    "/",
    "?",
    "&",
    "=",
    ":",
    "%",
    "%3A",
    "%00",
    "%E9",
    "#",
    "+",
  ],
  ...[
    "secret",
    "issuer",
    "algorithm",
    "digits",
    "period",
    "counter",
    "encoder",
    "6",
    "30",
    "0",
    "-1",
    "SHA1",
    "MD5",
  ],
  ...[key, "Example", "ada", " ", "\u0000", "\u202e", "\ud800", "é", "🔑"],
];
const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
const value = fc.oneof(fc.constantFrom(...pieces), anyText(8));
const parameter = fc.tuple(
  fc.constantFrom("digits", "period", "counter", "algorithm", "issuer", "steam"),
  value,
);
const nearly = fc
  .tuple(fc.constantFrom(start, counted, steam), fc.array(parameter, { maxLength: 4 }))
  .map(([uri, more]) => uri + more.map(([name, text]) => `&${name}=${text}`).join(""));
/** Key URIs, texts that are nearly one, and any others. */
export const anyKeyUri = fc.oneof(anyText(200), mixed, nearly);

/** What became of key URIs: how many were read, how many refused, and those of which neither can be said. */
export interface KeyUriFigures {
  readonly read: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** Reads as many as this. The same seed makes the same ones; left out, it makes others each time. */
export function tryKeyUris({ count, seed }: { count: number; seed?: number }): KeyUriFigures {
  const figures = { read: 0, refused: 0, wrong: [] as string[] };
  for (const text of fc.sample(anyKeyUri, seed === undefined ? count : { numRuns: count, seed })) {
    try {
      if (canBeKept(parseKeyUri(text))) figures.read += 1;
      else figures.wrong.push(text);
    } catch (error) {
      if (error instanceof Failure) figures.refused += 1;
      else figures.wrong.push(`${text}: ${error}`);
    }
  }
  return figures;
}

/** Whether it is within the bounds, has clean names, and is the same when it is read from where it was kept. */
function canBeKept(parsed: ParsedKeyUri): boolean {
  const { issuer, label, parameters } = parsed;
  if (!/^[A-Z2-7]{2,205}$/.test(parameters.secret)) return false;
  if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(issuer + label)) return false;
  return isWithin(parsed) && isKept(parsed);
}

function isWithin({ parameters }: ParsedKeyUri): boolean {
  if (parameters.type === "steam") return true;
  const { digits, period } = enrolmentBounds;
  const within = (number: number, [least, most]: readonly [number, number]) =>
    Number.isInteger(number) && number >= least && number <= most;
  if (!within(parameters.digits, digits)) return false;
  return parameters.type === "totp"
    ? within(parameters.period, period)
    : within(parameters.counter, [0, Number.MAX_SAFE_INTEGER]);
}

function isKept({ issuer, label, parameters }: ParsedKeyUri): boolean {
  const named = { issuer: issuer || "Portal", label, parameters, origins: ["https://portal.example"] };
  const made = newAccount(named, { id: "a".repeat(32), now: 1 });
  const read = checkStored(JSON.parse(JSON.stringify(made)));
  return JSON.stringify(read) === JSON.stringify(made);
}
