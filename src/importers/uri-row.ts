import { Failure } from "../domain/failure.ts";
import { parseKeyUri } from "../domain/key-uri.ts";
import { storedBounds } from "../domain/parameters.ts";
import { isHexadecimal, secretOfHexadecimal } from "./hexadecimal-secret.ts";
import type { ImportedRow, RowWarning } from "./importer.ts";
import { accountRow, type EntryExtras, failedRow, rowTrying } from "./row.ts";
import { unsupportedRow } from "./unsupported.ts";
import { joined, longestUri, parameterIn, takeApart, unescaped, type WrittenUri } from "./written-uri.ts";

/** What an app knows of an entry beside its key URI. What it names goes before what the URI names. */
export type BesideUri = Partial<EntryExtras>;

/**
 * The row of a key URI as apps export it: Google's Key URI Format, read as the domain reads it, with what exports have
 * beside it. A counter-based key may lack its counter, a parameter may stand empty, a key may be written in hexadecimal,
 * and the kinds `motp` and `yaotp` are kept as notes.
 */
export function uriRow(uri: string, beside: BesideUri = {}): ImportedRow {
  const written = takeApart(uri);
  const code = uri.length > longestUri ? "key-uri-too-long" : "key-uri-not-one";
  if (written === null) return failedRow({ issuer: "", label: "", ...beside }, new Failure(code));
  const named = { ...namesIn(written), ...beside };
  if (written.type === "motp") return unsupportedRow("motp", named, factsOf(written));
  if (written.type === "yaotp") return unsupportedRow("yandex", named, factsOf(written));
  if (/^md5$/i.test(parameterIn(written, "algorithm") ?? ""))
    return unsupportedRow("md5", named, factsOf(written));
  return rowTrying(named, () => {
    const { plain, warnings } = plainUri(written);
    const { issuer, label, parameters } = parseKeyUri(joined(plain), storedBounds);
    return accountRow({ issuer, label, ...beside }, parameters, [...(beside.warnings ?? []), ...warnings]);
  });
}

const meant = ["secret", "issuer", "algorithm", "digits", "period", "counter", "encoder", "steam"];

// Without what is another app's own, which can be longer than any key URI, and without parameters that say nothing.
function plainUri(written: WrittenUri): { plain: WrittenUri; warnings: readonly RowWarning[] } {
  const warnings: RowWarning[] = [];
  let parameters = written.parameters.filter(
    ([name, value]) => meant.includes(name) && (value !== "" || name === "steam" || name === "secret"),
  );
  if (written.type === "hotp" && !parameters.some(([name]) => name === "counter")) {
    parameters = [...parameters, ["counter", "0"]];
    warnings.push("counter-missing");
  }
  const secret = parameterIn({ ...written, parameters }, "secret") ?? "";
  if (isHexadecimal(secret)) {
    parameters = parameters.map((each) =>
      each[0] === "secret" ? ["secret", secretOfHexadecimal(secret)] : each,
    );
    warnings.push("hexadecimal-secret");
  }
  return { plain: { ...written, parameters }, warnings };
}

function namesIn(written: WrittenUri): { issuer: string; label: string } {
  const name = unescaped(written.path);
  const colon = name.indexOf(":");
  const issuer = parameterIn(written, "issuer") ?? name.slice(0, Math.max(0, colon));
  return { issuer, label: name.slice(colon + 1).trim() };
}

function factsOf({ parameters }: WrittenUri): Readonly<Record<string, string>> {
  return Object.fromEntries(parameters.slice(0, 20).map(([name, value]) => [name, unescaped(value)]));
}
