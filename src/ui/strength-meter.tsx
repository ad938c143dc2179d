import { type Strength, shortestPassphrase } from "./strength.ts";
import { words } from "./words.ts";

/** How strong a passphrase is, as a row of ticks and in words. `length` is in characters. */
export function StrengthMeter({
  strength,
  length,
}: {
  readonly strength: Strength;
  readonly length: number;
}) {
  const tone = strength.level === "strong" || strength.level === "fair" ? "" : "weak";
  return (
    <>
      <div class={`strength ${tone}`} style={{ "--share": strength.share }} />
      <p class="t12 muted strength-words" role="status">
        {sentence(strength, length)}
      </p>
    </>
  );
}

function sentence(strength: Strength, length: number): string {
  if (length === 0) return words.passphrase.start;
  if (strength.level === "short") return words.passphrase.tooShort(shortestPassphrase - length);
  return words.passphrase[strength.level];
}
