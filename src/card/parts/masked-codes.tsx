import { words } from "../../ui/words.ts";

const shownAtMost = 6;

/** Recovery codes with all but their beginnings masked; a long list is cut short. */
export function MaskedCodes({ masked }: { readonly masked: readonly string[] }) {
  const [only] = masked;
  if (masked.length === 1 && only !== undefined) {
    return <span class={`masked one${only.length > 22 ? " long" : ""}`}>{only}</span>;
  }
  const shown = masked.slice(0, masked.length > shownAtMost ? shownAtMost - 1 : shownAtMost);
  const columns = shown.some((code) => code.length > 16) ? "wide" : "narrow";
  return (
    <span class={`masked many ${columns}`}>
      {shown.map((code, index) => (
        <span class="ellipsis" key={index}>
          {code}
        </span>
      ))}
      {masked.length > shown.length ? (
        <span class="t12 muted">{words.card.keepRecovery.more(masked.length - shown.length)}</span>
      ) : null}
    </span>
  );
}
