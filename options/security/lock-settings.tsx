import { useState } from "preact/hooks";
import { lockMinutes, reminderDays, type SettingsForm } from "../../src/messages/vault-lines.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { ByOrganisation } from "../../src/ui/by-organisation.tsx";
import { Choice, Switch } from "../../src/ui/choice.tsx";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import type { SecurityDeeds } from "./deeds.ts";
import { settingsOf } from "./settings-form.ts";

interface LockSettingsProps {
  readonly view: SecurityView;
  readonly deeds: Pick<SecurityDeeds, "changeSettings">;
}

/** When the vault closes by itself, and when it asks for the passphrase. */
export function LockSettings({ view, deeds }: LockSettingsProps) {
  const { away, screen, remind } = words.security;
  const { lockAfterMinutesAtMost: atMost } = view;
  const { settings, change } = useSettings(view, deeds.changeSettings);
  return (
    <>
      <Setting
        name={away.name}
        text={atMost === null ? away.why : words.inOneRun([away.why, words.policy.lockAtMost(atMost)])}
        control={
          <span class="locked-by">
            <Choice
              label={away.name}
              value={settings.lockAfterMinutes}
              choices={lockMinutes.filter((minutes) => atMost === null || minutes <= atMost)}
              never={atMost === null ? "offered" : "left-out"}
              nameOf={(minutes) => (minutes === null ? away.never : away.after(minutes))}
              onChoose={(lockAfterMinutes) => change({ lockAfterMinutes })}
            />
            {atMost === null ? null : <ByOrganisation />}
          </span>
        }
      />
      <Setting
        name={screen.name}
        text={screen.why}
        control={
          <Switch
            label={screen.name}
            state={settings.lockWithScreen ? "on" : "off"}
            onTurn={(state) => change({ lockWithScreen: state === "on" })}
          />
        }
      />
      <Setting
        name={remind.name}
        text={remind.why}
        control={
          <Choice
            label={remind.name}
            value={settings.remindPassphraseDays}
            choices={reminderDays}
            nameOf={(days) => (days === null ? remind.never : remind.after(days))}
            onChoose={(remindPassphraseDays) => change({ remindPassphraseDays })}
          />
        }
      />
    </>
  );
}

/** Closing it at once: that can always be done. */
export function LockNow({ onLock }: { readonly onLock: SecurityDeeds["lock"] }) {
  const { name, why, button } = words.security.now;
  return (
    <Setting
      name={name}
      text={why}
      control={
        <Button tone="line" icon="lock" onPress={onLock}>
          {button}
        </Button>
      }
    />
  );
}

/** The settings as chosen, at once; as they were again where the change was refused. */
function useSettings(view: SecurityView, onChange: SecurityDeeds["changeSettings"]) {
  const [chosen, setChosen] = useState<SettingsForm | null>(null);
  const settings = chosen ?? settingsOf(view);
  const change = async (part: Partial<SettingsForm>) => {
    const next = { ...settings, ...part };
    setChosen(next);
    await onChange(next);
    setChosen(null);
  };
  return { settings, change: (part: Partial<SettingsForm>) => void change(part) };
}
