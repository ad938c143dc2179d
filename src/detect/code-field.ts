import type { Candidate } from "./candidates.ts";
import { isAskedAlone, isNoMore, mayBeCode } from "./code-names.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import { againstCode } from "./no-code-field.ts";
import { plain } from "./plain-text.ts";
import type { Steps } from "./steps.ts";
import type { Surroundings } from "./surroundings.ts";
import { says } from "./words.ts";

/** From how many points on a box counts as a code field. */
export const codeThreshold = 5;

/** What speaks for and against a candidate taking the code of an authenticator, or one sent by SMS or e-mail. */
export function* codeEvidence(candidate: Candidate, around: Surroundings): Steps<Evidence[]> {
  const evidence = [...byItself(candidate, around), ...byShape(candidate, around)];
  yield;
  evidence.push(...byPage(around));
  yield;
  evidence.push(...againstCode(candidate, around));
  return evidence;
}

/** What tells a box after the password from one for the characters of a picture. */
const namedSecond = ["once", "secondFactor", "authenticator"] as const;

function byItself(
  candidate: Candidate,
  { own, called, names, formNames, followsPassword }: Surroundings,
): Evidence[] {
  const [field] = candidate.fields;
  const strong = namesSay(names, "strong-code");
  const clear = says(own, "oneTimeCode");
  const sized = says(own, "sizedCode");
  const ofApp = says(own, "authenticator") || says(own, "secondFactor");
  return weigh(
    [field.autocomplete.includes("one-time-code"), 4, "autocomplete is one-time-code"],
    [clear, 3, "its label names a one-time code"],
    [/ t?otps? /.test(plain(called)), 1.5, "its label says OTP"],
    [!clear && sized, 2.5, "its label names a code of six or eight digits"],
    [!clear && !sized && says(own, "code"), 1.5, "its label says code"],
    [ofApp, 2, "its label speaks of an authenticator"],
    [
      isNoMore(called, "authenticator") || isNoMore(called, "secondFactor"),
      3,
      "its label is no more than that",
    ],
    [
      followsPassword && namedSecond.some((concept) => says(own, concept)),
      2,
      "it comes after the password and is called a one-time code",
    ],
    [ofApp && !clear && says(own, "code"), 1.5, "its label speaks of the code of one"],
    [!ofApp && says(own, "appCode"), 1.5, "its label speaks of a code in an app"],
    [says(own, "recovery"), 2.5, "its label takes a recovery code as well"],
    [strong, 5, "its name is that of a one-time code"],
    [!strong && namesSay(names, "weak-code"), 2, "its name says code"],
    [namesSay(formNames, "strong-code"), 2, "its form is named after a second factor"],
  );
}

function byShape({ fields, layout }: Candidate, { alone }: Surroundings): Evidence[] {
  const [field] = fields;
  const size = layout === "split" ? fields.length : Number.POSITIVE_INFINITY;
  const length = (field.maxLength ?? 0) * (layout === "parts" ? fields.length : 1);
  const numeric =
    field.inputMode === "numeric" ||
    field.inputMode === "decimal" ||
    field.type === "tel" ||
    field.type === "number";
  return weigh(
    [layout === "split", 3, "it is a row of one-character boxes"],
    [layout !== "split" && length >= 6 && length <= 8, 1, "it takes six to eight characters"],
    [layout === "single" && length > 0 && length < 5, -2, "it takes fewer than five characters"],
    [size < 5, -3, "the row takes fewer than five characters"],
    [layout === "split" && field.type === "password", -1, "it hides its characters, as for a PIN"],
    [numeric, 1, "it asks for digits"],
    [alone, 0.5, "it is the only box on the page"],
    [/\{(?:6|6,8|8|6,6)\}/.test(field.pattern), 1, "its pattern wants six or eight characters"],
    [
      /^\W*(?:e\.?g\.?\s*)?(?:(?:\d[\s-]?){6,8}|(?:[•●*·_x-]\s?){6,8})\W*$/i.test(field.placeholder),
      1.5,
      "its placeholder looks like a code",
    ],
  );
}

function byPage(around: Surroundings): Evidence[] {
  const { own, called, before, near, wider, headings, title } = around;
  const nearby = near.join(" | ");
  const above = `${headings} | ${title}`;
  const ofApp = says(nearby, "authenticator");
  const clear = says(nearby, "oneTimeCode");
  const sized = says(nearby, "sizedCode");
  const coded = says(own, "code") || says(own, "oneTimeCode");
  return weigh(
    [ofApp, coded ? 3.5 : 2.5, "the text beside it speaks of an authenticator"],
    [isForSigningIn(around), 2, "it is the only box of a page for signing in, and is called a code"],
    [
      before.slice(0, 3).some(asksForAppCode) && mayBeCode(called),
      2,
      "a sentence above it asks for an authenticator's code",
    ],
    [isAskedAlone(around), 2.5, "it is the only box under a sentence that names a one-time code"],
    [!ofApp && says(nearby, "appCode"), 1.5, "the text beside it speaks of a code in an app"],
    [clear, 2, "the text beside it names a one-time code"],
    [!clear && sized, 2, "the text beside it names a code of six or eight digits"],
    [!clear && !sized && says(nearby, "code"), 1, "the text beside it says code"],
    [says(nearby, "secondFactor"), 1.5, "the text beside it speaks of a second factor"],
    [!ofApp && says(wider, "authenticator"), coded ? 3.5 : 1, "the page speaks of an authenticator"],
    [says(above, "secondFactor"), 2, "the heading speaks of a second factor"],
    [says(above, "authenticator"), 1, "the heading speaks of an authenticator"],
    [says(above, "oneTimeCode"), 1.5, "the heading names a one-time code"],
  );
}

/** Whether a box is the only one of a page for signing in, and is called a one-time code or the like. */
function isForSigningIn({ alone, called, headings, title, button }: Surroundings): boolean {
  return (
    alone &&
    says([headings, title, button].join(" | "), "signIn") &&
    (["oneTimeCode", "sizedCode", "appCode"] as const).some((concept) => says(called, concept))
  );
}

function asksForAppCode(sentence: string): boolean {
  return says(sentence, "authenticator") && (says(sentence, "code") || says(sentence, "figures"));
}
