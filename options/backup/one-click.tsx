import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { Progress } from "../security/progress.tsx";
import { Setting } from "../setting.tsx";
import type { Written } from "./deeds.ts";
import { WrittenNote } from "./written-note.tsx";

interface OneClickProps {
  readonly name: string;
  readonly text: string;
  readonly button: string;
  /** The button's name where it is heard alone. */
  readonly label: string;
  /** What is said when it is done. */
  readonly head: string;
  readonly onWrite: () => Promise<Written>;
  /** Why it can't be done, or null when it can. */
  readonly missing: ComponentChildren;
}

/** A file that one click writes. */
export function OneClick({ name, text, button, label, head, onWrite, missing }: OneClickProps) {
  const [written, setWritten] = useState<Written | null>(null);
  const [working, setWorking] = useState(false);
  const write = async () => {
    setWorking(true);
    setWritten(null);
    setWritten(await onWrite());
    setWorking(false);
  };
  const counts = button === words.backup.button ? "accounts" : "nothing";
  return (
    <Setting
      name={name}
      text={text}
      control={
        <Button
          tone="line"
          icon="file"
          label={label}
          disabled={working || missing !== null}
          onPress={() => void write()}
        >
          {button}
        </Button>
      }
    >
      {missing ??
        (working ? (
          <Progress text={words.backup.writing} />
        ) : written === null ? null : (
          <WrittenNote head={head} written={written} counts={counts} />
        ))}
    </Setting>
  );
}
