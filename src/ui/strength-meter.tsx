import { type Strength, shortestPassphrase } from "../strength/strength.ts";
import { strengthWords } from "./words/strength.ts";

interface StrengthMeterProps {
  /** Null while it is not known yet. */
  readonly strength: Strength | null;
  /** Of the passphrase, in characters. */
  readonly length: number;
  readonly origin: "typed" | "suggested";
}

/** How strong a passphrase is, as a row of ticks and in words. */
export function StrengthMeter({ strength, length, origin }: StrengthMeterProps) {
  const tone = strength?.level === "strong" || strength?.level === "fair" ? "" : "weak";
  return (
    <>
      <div class={`strength ${tone}`} style={{ "--share": strength?.share ?? 0 }} />
      <p class={origin === "suggested" ? "t12 strength-words" : "t12 muted strength-words"} role="status">
        {origin === "suggested" ? strengthWords.writeDown : sentence(strength, length)}
      </p>
    </>
  );
}

function sentence(strength: Strength | null, length: number): string {
  const said = strengthWords;
  if (length === 0) return said.start;
  if (length < shortestPassphrase) return said.tooShort(shortestPassphrase - length);
  if (strength === null || strength.level === "short") return said.looking;
  if (strength.level !== "weak") return said[strength.level];
  return strength.weakness === null ? said.weak : said.weakness[strength.weakness];
}
