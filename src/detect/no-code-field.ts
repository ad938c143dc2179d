import type { Candidate } from "./candidates.ts";
import { isAskedAlone, isNoMore, mayBeCode } from "./code-names.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import type { FieldFacts } from "./snapshot-model.ts";
import type { Surroundings } from "./surroundings.ts";
import { says, without } from "./words.ts";

/** What speaks against a candidate taking a one-time code. */
export function againstCode(candidate: Candidate, around: Surroundings): Evidence[] {
  const { layout } = candidate;
  const [field] = candidate.fields;
  const { own, called, names, near, headings, leadsToPassword, button } = around;
  const named =
    says(called, "oneTimeCode") ||
    says(called, "sizedCode") ||
    says(called, "authenticator") ||
    says(called, "secondFactor");
  // The Danish word for a password is one for a code, too.
  const coded = named || says(without(called, "identity"), "code");
  const strong = named || namesSay(names, "strong-code");
  // Words that are no name are a sentence.
  const sentences = called === "" ? [own, ...near] : near;
  const nearby = sentences.join(" | ");
  // A code that was sent may be for anything.
  const isSent = says(nearby, "sent");
  const ours = says(`${nearby} | ${headings} | ${own}`, "authenticator") || says(headings, "secondFactor");
  return weigh(
    [
      says(called || own, "otherCode"),
      ours && namesSay(names, "weak-code") ? -3 : -10,
      "its label names another kind of code",
    ],
    [isNamedOtherwise(candidate, around), -8, "its label says nothing of a code"],
    [
      says(called, "otherPurpose") && !ours && !says(called, "recovery"),
      -8,
      "its label is about something else",
    ],
    [says(called, "captcha"), -10, "its label speaks of a picture"],
    [
      says(without(called, "oneTimeCode"), "key") &&
        !says(without(called, "key"), "code") &&
        !says(called, "recovery"),
      -14,
      "its label asks for a key",
    ],
    [!named && says(called, "elsewhere"), coded ? -3 : -10, "its label names something else"],
    [parameters.some((concept) => isNoMore(called, concept)), -10, "its label asks how codes are made"],
    [!coded && says(called, "identity"), -10, "its label asks who one is"],
    [!strong && !coded && leadsToPassword, -4, "a password box comes next"],
    [
      namesSay(names, "not-ours"),
      namesSay(names, "strong-code") || ours ? -1 : -8,
      "its name is that of something else",
    ],
    [!strong && !coded && namesSay(names, "identity"), -8, "its name asks who one is"],
    [isForOther(field.autocomplete), -10, "autocomplete names something else"],
    [!strong && isForIdentity(field), -8, "autocomplete is a sign-in field's"],
    [
      !strong && !coded && layout === "single" && field.type === "password" && !isAskedAlone(around),
      -2,
      "it is a password box",
    ],
    // To link a device is also how pages call the setting up of an authenticator.
    [says(button, "search"), -8, "its button searches"],
    [
      says(button, "otherAction") && !ours && !says(own, "secondFactor"),
      -6,
      "its button does something else",
    ],
    [
      says(without(headings, "recovery"), "otherPurpose") && !ours,
      isSent ? -12 : -6,
      "the heading is about something else",
    ],
    [
      says(without(nearby, "recovery"), "otherPurpose") && !ours,
      isSent ? -8 : -4,
      "the text beside it is about something else",
    ],
    [
      says(nearby, "fromOthers") && !ours && !isSent && !says(nearby, "recovery"),
      -5,
      "the text beside it says that it is printed somewhere or told by somebody",
    ],
    [says(nearby, "captcha") && !ours, -6, "the text beside it speaks of a picture"],
    [
      says(sentences.slice(0, 2).join(" | "), "otherCode") && !named,
      -4,
      "the text beside it names another kind of code",
    ],
  );
}

const parameters = ["digits", "period", "algorithm", "counter"] as const;

/** Autofill field names of who one is. "new-password" in a box for plain text only keeps the browser's own list away. */
function isForIdentity({ autocomplete, type }: FieldFacts): boolean {
  return (
    /\b(?:username|email|current-password)\b/.test(autocomplete) ||
    (type === "password" && autocomplete.includes("new-password"))
  );
}

/** Autofill field names (HTML Standard) that have their own meaning. */
function isForOther(autocomplete: string): boolean {
  return /\b(?:cc-\w+|postal-code|(?:given|family|additional)-name|name|nickname|organization|street-address|address-\w+|country(?:-name)?|tel(?:-\w+)?|bday\S*|sex|url|photo|transaction-\w+)\b/.test(
    autocomplete,
  );
}

/** Whether a box has a name, and neither that nor anything else about it makes it a code's. */
function isNamedOtherwise(
  { fields: [field], layout }: Candidate,
  { called, names, heading }: Surroundings,
): boolean {
  return (
    layout === "single" &&
    isName(called) &&
    called !== heading &&
    !mayBeCode(called) &&
    !says(called, "proof") &&
    !says(called, "recovery") &&
    !field.autocomplete.includes("one-time-code") &&
    !namesSay(names, "strong-code") &&
    !namesSay(names, "weak-code")
  );
}

/**
 * Whether a label says what goes into its box. Signs, the end of a sentence that begins before, how long a code is and
 * "enter it here" do not.
 */
function isName(label: string): boolean {
  if (/^\p{Ll}/u.test(label) || /(?<![\d.,])[5-8](?![\d.,])/.test(label)) return false;
  return /\p{L}{2}/u.test(without(label, "blank"));
}
