import { type Appearance, type Theme, themes } from "../src/ui/appearance.ts";
import { Switch } from "../src/ui/choice.tsx";
import { Segments } from "../src/ui/segments.tsx";
import { words } from "../src/ui/words.ts";
import { Setting } from "./setting.tsx";

interface AppearanceProps {
  readonly appearance: Appearance;
  readonly onChange: (part: Partial<Appearance>) => void;
  /** Whether codes are hidden; null while the vault is locked, which keeps that. */
  readonly hidesCodes: boolean | null;
  readonly onHideCodes: (hidden: boolean) => void;
}

/** How Countersign looks. */
export function AppearanceSettings({ appearance, onChange, hidesCodes, onHideCodes }: AppearanceProps) {
  const said = words.appearance;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <Setting
        name={said.theme}
        text={said.themeWhy}
        control={
          <Segments<Theme>
            label={said.theme}
            value={appearance.theme}
            choices={themes}
            nameOf={(theme) => said.themes[theme]}
            onChoose={(theme) => onChange({ theme })}
          />
        }
      />
      <Setting
        name={said.rows}
        text={said.rowsWhy}
        control={
          <Switch
            label={said.rows}
            state={appearance.rows === "compact" ? "on" : "off"}
            onTurn={(state) => onChange({ rows: state === "on" ? "compact" : "roomy" })}
          />
        }
      />
      {hidesCodes === null ? null : (
        <Setting
          name={words.security.hide.name}
          text={said.hideWhy}
          control={
            <Switch
              label={words.security.hide.name}
              state={hidesCodes ? "on" : "off"}
              onTurn={(state) => onHideCodes(state === "on")}
            />
          }
        />
      )}
    </>
  );
}
