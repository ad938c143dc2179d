import { words } from "../../ui/words.ts";

interface AccountLinesProps {
  readonly issuer: string;
  readonly label: string;
}

/** An account's two names, small, above its code. Each keeps to one line; the whole is in the tip. */
export function AccountLines({ issuer, label }: AccountLinesProps) {
  return (
    <>
      <span class="ellipsis t12 strong" title={issuer}>
        <bdi>{issuer || words.unnamed}</bdi>
      </span>
      <LabelLine label={label} size="t12" />
    </>
  );
}

/** An account's two names where they are what the ticket is about. */
export function AccountTitle({ issuer, label }: AccountLinesProps) {
  return (
    <>
      <span class="ellipsis account-title" title={issuer}>
        <bdi>{issuer || words.unnamed}</bdi>
      </span>
      <LabelLine label={label} size="t13" />
    </>
  );
}

/** An account's name under its issuer; a blank line where it has none, so that tickets keep their height. */
export function LabelLine({ label, size }: { readonly label: string; readonly size: "t12" | "t13" }) {
  return (
    <span class={`ellipsis muted ${size}`} title={label}>
      <bdi>{label || "\u00a0"}</bdi>
    </span>
  );
}
