import type { Surroundings } from "./surroundings.ts";
import type { Concept } from "./vocabulary/vocabulary.ts";
import { says, without } from "./words.ts";

/** Whether a label is a concept's word alone, or with its maker's name. */
export function isNoMore(label: string, concept: Concept): boolean {
  return says(label, concept) && /^ *(?:(?:google|microsoft) )?$/.test(without(label, concept));
}

/** Whether a box is not called something that is no code. */
export function mayBeCode(called: string): boolean {
  return called === "" || codeNames.some((concept) => says(called, concept));
}

export const codeNames = [
  "code",
  "figures",
  "oneTimeCode",
  "authenticator",
  "secondFactor",
  "appCode",
] as const;

/** Whether a box is the only one, just under words that name a one-time code, and called nothing that speaks against it. */
export function isAskedAlone({ alone, called, before, near }: Surroundings): boolean {
  return (
    alone &&
    before.slice(0, 2).some((sentence) => says(sentence, "oneTimeCode") && !says(sentence, "sent")) &&
    !near.some((sentence) => says(sentence, "otherPurpose") || says(sentence, "fromOthers")) &&
    !others.some((concept) => says(called, concept))
  );
}

const others = ["otherCode", "captcha", "elsewhere", "identity"] as const;
