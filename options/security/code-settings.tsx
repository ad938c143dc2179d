import { clearingSeconds } from "../../src/messages/vault-lines.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { words } from "../../src/ui/words.ts";
import { GrantedChoice } from "../granted-choice.tsx";
import type { SecurityDeeds } from "./deeds.ts";

interface CodeSettingsProps {
  readonly view: SecurityView;
  readonly deeds: Pick<SecurityDeeds, "clearCopied">;
}

/** Who else may see a code: whatever reads the clipboard. Whoever sees the screen is a matter of appearance. */
export function CodeSettings({ view, deeds }: CodeSettingsProps) {
  const { clipboard } = words.security;
  return (
    <GrantedChoice
      name={clipboard.name}
      text={clipboard.why}
      present={clearingSeconds.find((seconds) => seconds === view.clearCopiedSeconds) ?? null}
      choices={clearingSeconds}
      nameOf={(seconds) => (seconds === null ? clipboard.never : clipboard.after(seconds))}
      said={clipboard}
      onChoose={deeds.clearCopied}
    />
  );
}
