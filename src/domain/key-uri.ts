import type { OtpParameters } from "./account.ts";
import { readAlgorithm } from "./algorithm.ts";
import { Failure } from "./failure.ts";
import { cleanName, sameText } from "./name.ts";
import { type Bounds, enrolmentBounds, readParameters } from "./parameters.ts";

/** What a key URI says. Issuer and label may be empty. */
export interface ParsedKeyUri {
  readonly issuer: string;
  /** The account name, without the issuer prefix. */
  readonly label: string;
  readonly parameters: OtpParameters;
}

/** The most bytes that a QR code can hold (version 40, level L, byte mode). */
export const longestKeyUri = 2953;

/**
 * Reads a key URI (Google's Key URI Format) by a strict grammar: a number is digits alone, a parameter stands once,
 * nothing is guessed. Unknown parameters are dropped; so are `counter` for a time-based key and `period` for a
 * counter-based one, which the format gives no meaning. Names are cleaned as `cleanName` says.
 *
 * Throws Failure: "key-uri-not-one" for anything that does not begin with `otpauth://`, "key-uri-too-long",
 * "key-uri-unknown-type", "key-uri-repeated-parameter", "key-uri-missing-parameter" and "key-uri-bad-parameter" with
 * the parameter's name, and those of `readParameters`.
 */
export function parseKeyUri(text: string, bounds: Bounds = enrolmentBounds): ParsedKeyUri {
  const uri = text.trim();
  if (!/^otpauth:\/\//i.test(uri)) throw new Failure("key-uri-not-one");
  if (isTooLong(uri)) throw new Failure("key-uri-too-long");
  const { type, path, query } = split(uri);
  const given = readQuery(query);
  const { issuer, label } = readNames(path, given.get("issuer") ?? "");
  return { issuer, label, parameters: readGiven(type, given, issuer, bounds) };
}

/**
 * The key URI of an account, as other apps read it. `parseKeyUri` with the bounds that the parameters were checked by
 * gives the same back, for names that `cleanName` leaves alone. (One exception: a kept time-based account named Steam
 * with 5 digits comes back as Steam's own kind, which is what every exporter means by it.)
 */
export function formatKeyUri({ issuer, label, parameters }: ParsedKeyUri): string {
  const named = issuer !== "" || label.includes(":");
  const path = (named ? `${encodeURIComponent(issuer)}:` : "") + encodeURIComponent(label);
  const query = [`secret=${parameters.secret}`];
  if (issuer !== "") query.push(`issuer=${encodeURIComponent(issuer)}`);
  const { algorithm, digits } = parameters.type === "steam" ? steamCode : parameters;
  query.push(`algorithm=${algorithm}`, `digits=${digits}`);
  if (parameters.type === "hotp") query.push(`counter=${parameters.counter}`);
  else query.push(`period=${parameters.type === "steam" ? steamCode.period : parameters.period}`);
  return `otpauth://${parameters.type}/${path}?${query.join("&")}`;
}

const steamCode = { algorithm: "SHA1", digits: 5, period: 30 } as const;
const types = ["totp", "hotp", "steam"] as const;
const known = ["secret", "issuer", "algorithm", "digits", "period", "counter", "encoder", "steam"];

function isTooLong(uri: string): boolean {
  return uri.length > longestKeyUri || new TextEncoder().encode(uri).length > longestKeyUri;
}

// A raw `#` is part of the text here ("C# Corner"): key URIs have no fragments, and sites forget to escape it.
function split(uri: string): { type: OtpParameters["type"]; path: string; query: string } {
  const [, word = "", path = "", query = ""] = /^otpauth:\/\/([^/?]*)\/?([^?]*)\??(.*)$/is.exec(uri) ?? [];
  const type = types.find((each) => each === word.toLowerCase());
  if (type) return { type, path, query };
  throw new Failure("key-uri-unknown-type", /^[a-z0-9]{1,16}$/i.test(word) ? word.toLowerCase() : null);
}

function readQuery(query: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const piece of query.split("&")) {
    const [rawName = "", ...rest] = piece.split("=");
    const name = decoded(rawName).toLowerCase();
    if (!known.includes(name)) continue;
    if (given.has(name)) throw new Failure("key-uri-repeated-parameter", name);
    // In a query, form encoders write a space as `+`; a plus that is meant is written %2B. In the path, `+` is itself:
    // addresses like ada+work@example.com stand there unescaped.
    given.set(name, decoded(rest.join("=").replaceAll("+", " ")));
  }
  return given;
}

// The issuer parameter is stronger than the prefix. It also says where the prefix ends when the issuer has a colon.
function readNames(path: string, issuerParameter: string): { issuer: string; label: string } {
  const name = decoded(path).trim();
  const issuer = cleanName(issuerParameter);
  const prefix = issuerParameter.trim();
  if (
    prefix !== "" &&
    sameText(name.slice(0, prefix.length), prefix) &&
    /^\s*:/.test(name.slice(prefix.length))
  ) {
    return { issuer, label: cleanName(name.slice(prefix.length).replace(/^\s*:/, "")) };
  }
  const colon = name.indexOf(":");
  const before = cleanName(name.slice(0, Math.max(colon, 0)));
  return { issuer: issuer === "" ? before : issuer, label: cleanName(name.slice(colon + 1)) };
}

function readGiven(
  written: OtpParameters["type"],
  given: ReadonlyMap<string, string>,
  issuer: string,
  bounds: Bounds,
): OtpParameters {
  const secret = given.get("secret");
  if (secret === undefined) throw new Failure("key-uri-missing-parameter", "secret");
  const type = isSteam(written, given, issuer) ? "steam" : written;
  if (type === "hotp" && !given.has("counter")) throw new Failure("key-uri-missing-parameter", "counter");
  const algorithm = given.get("algorithm");
  const digits = readNumber(given, "digits");
  const period = type === "hotp" ? undefined : readNumber(given, "period");
  const counter = type === "hotp" ? readNumber(given, "counter") : undefined;
  if (type === "steam") checkSteam(digits, period, algorithm);
  return readParameters({ type, secret, algorithm, digits, period, counter }, bounds);
}

/**
 * Steam's own kind, in the ways in which exports write it: the type `steam`, KeePassXC's `encoder=steam`, Stratum's
 * bare `&steam`, and a time-based key of the issuer Steam whose codes are not said to have six digits or more.
 */
function isSteam(type: string, given: ReadonlyMap<string, string>, issuer: string): boolean {
  if (type === "hotp") return false;
  if (type === "steam" || given.has("steam")) return true;
  if (given.get("encoder")?.toLowerCase() === "steam") return true;
  return issuer === "Steam" && (given.get("digits") ?? "5") === "5";
}

// Steam's codes are made one way only; a URI that says otherwise is wrong about one or the other.
function checkSteam(
  digits: number | undefined,
  period: number | undefined,
  algorithm: string | undefined,
): void {
  if (digits !== undefined && digits !== steamCode.digits)
    throw new Failure("parameter-out-of-range", "digits");
  if (period !== undefined && period !== steamCode.period)
    throw new Failure("parameter-out-of-range", "period");
  if (algorithm === undefined) return;
  const meant = readAlgorithm(algorithm);
  if (meant !== steamCode.algorithm) throw new Failure("algorithm-unsupported", meant);
}

function readNumber(given: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = given.get(name);
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,16}$/.test(text)) throw new Failure("key-uri-bad-parameter", name);
  return Number(text);
}

// An escape that is cut short or spells no UTF-8 stays as it is written.
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      // Not UTF-8: literal, as above.
      return escapes;
    }
  });
}
