import type { RecoveryCodeSummary } from "../src/messages/views.ts";
import { IconButton } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";

interface CodeItemProps {
  readonly code: RecoveryCodeSummary;
  /** Null while it is hidden. */
  readonly value: string | null;
  readonly onMark: (codeId: string, state: "current" | "used") => void;
}

/** One recovery code, with what became of it and the way to say otherwise. */
export function CodeItem({ code, value, onMark }: CodeItemProps) {
  const { id, position, state } = code;
  const stamp = stampOf(state);
  const unused = state === "current" || state === "submitted";
  return (
    <li class={stamp === null || state === "submitted" ? "" : "spent"}>
      {value === null ? (
        <span class="dots" role="img" aria-label={words.account.hiddenCode(position)}>
          {"•".repeat(10)}
        </span>
      ) : (
        <bdi dir="ltr">{value}</bdi>
      )}
      {stamp === null ? null : <span class="stamp">{stamp}</span>}
      {value === null || state === "superseded" ? null : (
        <IconButton
          icon={unused ? "check" : "refresh"}
          label={unused ? words.account.markUsed(position) : words.account.markUnused(position)}
          onPress={() => onMark(id, unused ? "used" : "current")}
        />
      )}
    </li>
  );
}

/** What became of a code, in a word; null while it is as good as new. */
export function stampOf(state: RecoveryCodeSummary["state"]): string | null {
  const { tried, used, retired } = words.account;
  return { current: null, submitted: tried, used, superseded: retired }[state];
}
