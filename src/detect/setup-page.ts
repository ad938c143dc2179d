import { Failure } from "../domain/failure.ts";
import { formatKeyUri, parseKeyUri } from "../domain/key-uri.ts";
import { readSecret } from "../domain/secret.ts";
import { type Evidence, reasonsOf, scoreOf, weigh } from "./evidence.ts";
import type { ShownKey } from "./page.ts";
import type { SiteNames } from "./page-names.ts";
import { type PrintedKey, printedKeys } from "./printed-key.ts";
import { printedParameters } from "./printed-parameters.ts";
import type { KeyUriFact, PageSnapshot } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";
import { spokenText } from "./surroundings.ts";
import { says } from "./words.ts";

/** From how many points on a printed string counts as the key of a set-up page. */
const keyThreshold = 5;

/**
 * The keys that a page hands out: key URIs in its DOM, and else the printed key that has the most evidence, as a key URI
 * of what the page prints beside it. `asksForCode`: the page has a code field, as set-up pages mostly do.
 */
export function* shownKeys(page: PageSnapshot, names: SiteNames, asksForCode: boolean): Steps<ShownKey[]> {
  const inDom = page.keyUris
    .filter((fact) => isMeant(page, fact, asksForCode))
    .map(({ uri, where }) => fromDom(uri, where));
  if (inDom.length > 0) return inDom.slice(0, 4);
  const best = yield* bestPrinted(page, asksForCode);
  if (best === null) return [];
  yield;
  const secret = readSecret(best.key.text);
  const keyUri = formatKeyUri({
    issuer: names.siteName,
    label: names.userNames[0] ?? "",
    parameters: printedParameters(page, secret, best.key.ref),
  });
  return [{ keyUri, source: "printed", reasons: reasonsOf(best.evidence) }];
}

function fromDom(keyUri: string, where: KeyUriFact["where"]): ShownKey {
  const place = where === "attribute" ? "an attribute" : where === "field" ? "a box" : "the text";
  return { keyUri, source: "dom", reasons: [`${place} holds a key URI`] };
}

// Templates and documentation have key URIs, too: "otpauth://TYPE/LABEL?PARAMETERS".
function isMeant(page: PageSnapshot, { uri, where }: KeyUriFact, asksForCode: boolean): boolean {
  const secret = secretIn(uri);
  if (secret === null) return false;
  if (where !== "text") return true;
  if (isSample(secret)) return false;
  return asksForCode || !page.texts.some((block) => says(spokenText(block), "sample"));
}

// A key URI that is wrong in some other parameter still has to reach the user, with the reason.
function secretIn(uri: string): string | null {
  try {
    return parseKeyUri(uri).parameters.secret;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return /[?&]secret=([A-Za-z2-7]{8,})/.exec(uri)?.[1] ?? null;
  }
}

// The secrets of the Key URI Format's page and of RFC 4226 and 6238, which documentation repeats.
const samples = [
  "JBSWY3DPEHPK3PXP",
  "HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ",
  "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
  "GEZDGNBVGY3TQOJQ",
];

function isSample(text: string): boolean {
  return samples.includes(text.replace(/[^A-Za-z2-7]/g, "").toUpperCase());
}

interface Weighed {
  readonly key: PrintedKey;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

function* bestPrinted(page: PageSnapshot, asksForCode: boolean): Steps<Weighed | null> {
  let best: Weighed | null = null;
  for (const key of yield* printedKeys(page)) {
    yield;
    const evidence = keyEvidence(page, key, asksForCode);
    const score = scoreOf(evidence);
    if (score >= keyThreshold && (best === null || score > best.score)) best = { key, evidence, score };
  }
  return best;
}

const codeTags = new Set(["code", "kbd", "samp", "output", "pre", "input", "tt"]);

function keyEvidence(page: PageSnapshot, key: PrintedKey, asksForCode: boolean): Evidence[] {
  const spoken = page.texts.map(spokenText).filter(Boolean).join(" | ");
  const before = page.texts
    .filter(({ ref }) => ref < key.ref)
    .map(spokenText)
    .filter(Boolean)
    .slice(-4);
  const after = page.texts
    .filter(({ ref }) => ref > key.ref)
    .map(spokenText)
    .filter(Boolean)
    .slice(0, 2);
  const near = [key.beside, ...before.slice(-2)].join(" | ");
  const wide = [near, ...before, ...after].join(" | ");
  const headings = page.texts
    .filter(({ heading, ref }) => heading && ref < key.ref)
    .slice(-2)
    .map(spokenText);
  const above = `${page.title} | ${headings.join(" | ")}`;
  const label = `${key.beside} | ${(before.at(-1) ?? "").slice(-longestLabel)}`;
  const named = says(label, "key") || /secret|totp|otp|setup ?key/i.test(key.names);
  const said = `${above} | ${spoken}`;
  const ours = says(said, "secondFactor") || says(wide, "authenticator");
  const isProven = asksForCode || proofs.some((concept) => says(said, concept));
  const isSetUp = asksForCode || says(above, "secondFactor") || steps.some((concept) => says(said, concept));
  return weigh(
    [named, 3, "it is labelled as a key"],
    [!named && says(wide, "key"), 2.5, "the text beside it speaks of a key"],
    [says(wide, "authenticator"), 2, "the text beside it speaks of an authenticator"],
    [says(above, "authenticator"), 1, "the heading speaks of an authenticator"],
    [says(said, "secondFactor"), 1, "the page speaks of a second factor"],
    [says(said, "appCode"), 1, "the page speaks of a code in an app"],
    [!isProven, -4, "the page speaks of nothing that a key would be for"],
    [isProven && !isSetUp, -1.5, "the page names no step of setting up"],
    [says(spoken, "scan"), 1.5, "the page speaks of scanning"],
    [asksForCode, 2, "the page asks for a code"],
    [codeTags.has(key.tag), 1, "it stands in a box or in code"],
    [isWhole(key.text), 1, "it has a key's exact length"],
    [says(wide, "recovery") && !named, -5, "the text beside it names a recovery code"],
    [says(above, "recovery"), -3, "the heading names a recovery code"],
    [says(`${near} | ${above}`, "otherSecret"), -5, "it is named another kind of secret"],
    [says(above, "otherPurpose"), ours ? -1 : -4, "the heading is about something else"],
    [says(wide, "sample"), asksForCode ? 0 : -3, "the text beside it calls it an example"],
    [isSample(key.text), asksForCode ? 0 : -6, "documentation uses this very key"],
  );
}

/** One of them is said where a key for one-time codes is handed out: other keys have the same shape. */
const proofs = ["secondFactor", "authenticator", "oneTimeCode", "sizedCode", "appCode", "scan"] as const;

/** What setting up a second factor takes, beyond its mere name. */
const steps = ["authenticator", "appCode", "scan", "sizedCode"] as const;

/** A key's name stands just before it, at the end of a sentence at most this long. */
const longestLabel = 80;

/** Capital letters and digits that make whole bytes of 10, 16, 20 and more: few other strings do. */
function isWhole(text: string): boolean {
  const bare = text.replace(/[ -]/g, "");
  return /^[A-Z2-7]+$/.test(bare) && [16, 24, 26, 32, 40, 48, 52, 56, 64, 103].includes(bare.length);
}
