import { clearingSeconds } from "../../src/messages/vault-lines.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Switch } from "../../src/ui/choice.tsx";
import { collection } from "../../src/ui/words/collection.ts";
import { words } from "../../src/ui/words.ts";
import { GrantedChoice } from "../granted-choice.tsx";
import { Setting } from "../setting.tsx";
import type { SecurityDeeds } from "./deeds.ts";

interface CodeSettingsProps {
  readonly view: SecurityView;
  readonly deeds: Pick<SecurityDeeds, "clearCopied" | "hideCodes" | "compactRows">;
}

/** Who else may see a code: whoever sees the screen, and whatever reads the clipboard. */
export function CodeSettings({ view, deeds }: CodeSettingsProps) {
  const { hide, clipboard } = words.security;
  return (
    <>
      <Setting
        name={hide.name}
        text={hide.why}
        control={
          <Switch
            label={hide.name}
            state={view.hidesCodes ? "on" : "off"}
            onTurn={(state) => void deeds.hideCodes(state === "on")}
          />
        }
      />
      <Setting
        name={collection.compact}
        text={collection.compactWhy}
        control={
          <Switch
            label={collection.compact}
            state={view.compactRows ? "on" : "off"}
            onTurn={(state) => void deeds.compactRows(state === "on")}
          />
        }
      />
      <GrantedChoice
        name={clipboard.name}
        text={clipboard.why}
        present={clearingSeconds.find((seconds) => seconds === view.clearCopiedSeconds) ?? null}
        choices={clearingSeconds}
        nameOf={(seconds) => (seconds === null ? clipboard.never : clipboard.after(seconds))}
        said={clipboard}
        onChoose={deeds.clearCopied}
      />
    </>
  );
}
