import type { Candidate } from "./candidates.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import { plain } from "./plain-text.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Concept } from "./vocabulary/vocabulary.ts";
import { says, without } from "./words.ts";

/** From how many points on a box counts as a code field. */
export const codeThreshold = 5;

/** What speaks for and against a candidate taking the code of an authenticator, or one sent by SMS or e-mail. */
export function codeEvidence(candidate: Candidate, around: Surroundings): Evidence[] {
  return [
    ...byItself(candidate, around),
    ...byShape(candidate, around),
    ...byPage(around),
    ...against(candidate, around),
  ];
}

/** Speaks against a box when nothing at all says that its code proves who one is: codes are for many things. */
export function unproven({ fields: [field] }: Candidate, around: Surroundings): Evidence[] {
  const { own, names, formNames, near, wider, headings, title, actions } = around;
  const said = [own, ...near, headings, title].join(" | ");
  const proven =
    field.autocomplete.includes("one-time-code") ||
    namesSay(`${names} ${formNames}`, "strong-code") ||
    proofs.some((concept) => says(said, concept)) ||
    says(wider, "authenticator");
  const signsIn = says(`${headings} | ${title}`, "signIn");
  const resends = says(said, "resend") || says(actions, "resend");
  const wasSent = resends || says(said, "sent");
  return weigh(
    [!proven && !wasSent && signsIn, -1, "only the heading says that the code is for signing in"],
    [!proven && !wasSent && !signsIn, -4, "nothing says that the code is for signing in"],
    [!proven && wasSent, resends ? -1 : -2, "the code that was sent may be for anything"],
  );
}

const proofs = ["oneTimeCode", "authenticator", "appCode", "secondFactor"] as const;

function byItself(candidate: Candidate, { own, called, names, formNames }: Surroundings): Evidence[] {
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
  const length = field.maxLength ?? 0;
  const numeric =
    field.inputMode === "numeric" ||
    field.inputMode === "decimal" ||
    field.type === "tel" ||
    field.type === "number";
  return weigh(
    [layout === "split", 3, "it is a row of one-character boxes"],
    [layout === "single" && length >= 6 && length <= 8, 1, "it takes six to eight characters"],
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

/** Whether a label is a concept's word alone, or with its maker's name. */
function isNoMore(label: string, concept: Concept): boolean {
  return says(label, concept) && /^ *(?:(?:google|microsoft) )?$/.test(without(label, concept));
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
    [ofApp, 2.5, "the text beside it speaks of an authenticator"],
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

/** Whether a box is not called something that is no code. */
function mayBeCode(called: string): boolean {
  return called === "" || codeNames.some((concept) => says(called, concept));
}

const codeNames = ["code", "figures", "oneTimeCode", "authenticator", "secondFactor", "appCode"] as const;

/** Whether a box is the only one, just under words that name a one-time code, and called nothing that speaks against it. */
function isAskedAlone({ alone, called, before, near }: Surroundings): boolean {
  return (
    alone &&
    before.slice(0, 2).some((sentence) => says(sentence, "oneTimeCode") && !says(sentence, "sent")) &&
    !near.some((sentence) => says(sentence, "otherPurpose")) &&
    !others.some((concept) => says(called, concept))
  );
}

const others = ["otherCode", "captcha", "elsewhere", "identity"] as const;

function asksForAppCode(sentence: string): boolean {
  return says(sentence, "authenticator") && (says(sentence, "code") || says(sentence, "figures"));
}

function against(candidate: Candidate, around: Surroundings): Evidence[] {
  const { layout } = candidate;
  const [field] = candidate.fields;
  const { own, called, names, near, headings, leadsToPassword, button } = around;
  const named =
    says(called, "oneTimeCode") ||
    says(called, "sizedCode") ||
    says(called, "authenticator") ||
    says(called, "secondFactor");
  const coded = named || says(called, "code");
  const strong = named || namesSay(names, "strong-code");
  // Words that are no name are a sentence.
  const sentences = called === "" ? [own, ...near] : near;
  const nearby = sentences.join(" | ");
  // A code that was sent may be for anything.
  const isSent = says(nearby, "sent");
  const ours = says(`${nearby} | ${headings} | ${own}`, "authenticator") || says(headings, "secondFactor");
  return weigh(
    [says(called || own, "otherCode"), ours ? -3 : -10, "its label names another kind of code"],
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
    [
      !strong && /\b(?:username|email|(?:current|new)-password)\b/.test(field.autocomplete),
      -8,
      "autocomplete is a sign-in field's",
    ],
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
    [says(nearby, "captcha") && !ours, -6, "the text beside it speaks of a picture"],
    [
      says(sentences.slice(0, 2).join(" | "), "otherCode") && !named,
      -4,
      "the text beside it names another kind of code",
    ],
  );
}

const parameters = ["digits", "period", "algorithm", "counter"] as const;

/** Autofill field names (HTML Standard) that have their own meaning. */
function isForOther(autocomplete: string): boolean {
  return /\b(?:cc-\w+|postal-code|(?:given|family|additional)-name|name|nickname|organization|street-address|address-\w+|country(?:-name)?|tel(?:-\w+)?|bday\S*|sex|url|photo|transaction-\w+)\b/.test(
    autocomplete,
  );
}
