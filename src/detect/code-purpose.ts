import type { Candidate } from "./candidates.ts";
import { codeNames } from "./code-names.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { namesSay } from "./machine-names.ts";
import type { Surroundings } from "./surroundings.ts";
import { says } from "./words.ts";

/** Speaks against a box when nothing at all says that its code proves who one is: codes are for many things. */
export function unproven({ fields, layout }: Candidate, around: Surroundings): Evidence[] {
  const [field] = fields;
  const { own, names, formNames, near, wider, headings, title, actions } = around;
  const said = [own, ...near, headings, title].join(" | ");
  const proven =
    field.autocomplete.includes("one-time-code") ||
    namesSay(`${names} ${formNames}`, "strong-code") ||
    proofs.some((concept) => says(said, concept)) ||
    says(wider, "authenticator");
  const above = `${headings} | ${title}`;
  const signsIn = says(above, "signIn") || says(above, "goOn");
  const resends = says(said, "resend") || says(actions, "resend");
  const wasSent = resends || says(said, "sent");
  return weigh(
    [!proven && !wasSent && signsIn, -1, "only the heading says that the code is for signing in"],
    [!proven && !wasSent && !signsIn, -4, "nothing says that the code is for signing in"],
    [
      layout === "parts" && (field.maxLength ?? 0) * fields.length > 8,
      -4,
      "its parts take more than eight characters",
    ],
    [!proven && wasSent, resends ? -1 : -2, "the code that was sent may be for anything"],
  );
}

/** Speaks for a box of a page that shows a key to set up: it takes the first code. */
export function besideKey({ called, before }: Surroundings): Evidence[] {
  const asks = called === "" ? (before[0] ?? "") : called;
  return weigh([
    codeNames.some((concept) => says(asks, concept)) || says(asks, "sizedCode"),
    3.5,
    "the page shows a key, and the box is called a code",
  ]);
}

const proofs = ["oneTimeCode", "authenticator", "appCode", "secondFactor"] as const;
