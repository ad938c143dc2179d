import { LinkButton } from "../../ui/button.tsx";
import { words } from "../../ui/words.ts";
import type { Scene } from "../statement.ts";

/** What there is to say of a fill, and the way back from it. */
export function UndoFill({ text, onDeed }: { readonly text: string; readonly onDeed: Scene["onDeed"] }) {
  return (
    <span class="two-ends">
      <span>{text}</span>
      <LinkButton onPress={() => onDeed({ kind: "undo-fill" })}>{words.undo}</LinkButton>
    </span>
  );
}
