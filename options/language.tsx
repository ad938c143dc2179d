import type { Language } from "../src/messages/language.ts";
import { Choice } from "../src/ui/choice.tsx";
import { words } from "../src/ui/words.ts";
import { Setting } from "./setting.tsx";

interface LanguageSettingProps {
  readonly languages: readonly Language[];
  /** The code of the language that was chosen; null: the browser's. */
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** Which language all of this is in: each is called by its own name. */
export function LanguageSetting({ languages, chosen, onChoose }: LanguageSettingProps) {
  const said = words.language;
  return (
    <Setting
      name={said.name}
      text={said.why}
      control={
        <Choice
          label={said.name}
          value={chosen}
          choices={[null, ...languages.map(({ code }) => code)]}
          nameOf={(code) => languages.find((each) => each.code === code)?.name ?? said.asBrowser}
          onChoose={onChoose}
        />
      }
    />
  );
}
