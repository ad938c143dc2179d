import { Button } from "../../src/ui/button.tsx";
import { alongTheLine, keyNames } from "../../src/ui/key-names.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import { Keys, keysOf } from "./keys.tsx";

/** A command of ours, as the browser lists it. */
export interface Command {
  readonly name: string;
  /** As the browser writes it; empty where it has no keys. */
  readonly shortcut: string;
}

interface ShortcutsProps {
  readonly commands: readonly Command[];
  readonly onChange: () => void;
}

interface KeyLine {
  readonly does: string;
  readonly keys: readonly string[];
}

/** What keys do: those that the browser keeps, and our own. */
export function Shortcuts({ commands, onChange }: ShortcutsProps) {
  const said = words.shortcuts;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <Setting
        name={said.everywhere}
        text={said.everywhereWhy}
        control={
          <Button tone="line" onPress={onChange}>
            {said.change}
          </Button>
        }
      >
        <KeyTable lines={commands.map(lineOf)} />
      </Setting>
      <Setting name={said.inList} text={said.inListWhy}>
        <KeyTable lines={linesOf(listKeys(), said.keys)} />
      </Setting>
      <Setting name={said.inCard} text={said.inCardWhy}>
        <KeyTable lines={linesOf(cardKeys(), said.cardKeys)} />
      </Setting>
      <Setting name={said.inTable} text={said.inTableWhy}>
        <KeyTable lines={linesOf(tableKeys(), said.tableKeys)} />
      </Setting>
    </>
  );
}

function KeyTable({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl class="key-table">
      {lines.map(({ does, keys }) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>
            {keys.length === 0 ? <span class="muted">{words.shortcuts.none}</span> : <Keys keys={keys} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function listKeys() {
  const { enter, control, alt, escape: leave } = keyNames();
  return {
    type: ["A", "…", "Z"],
    choose: ["↑", "↓"],
    copy: [enter],
    fill: [control, enter],
    details: [alongTheLine() === "ArrowLeft" ? "←" : "→"],
    clear: [leave],
    favourite: [control, "D"],
    move: [alt, "↑", "↓"],
    hide: [control, "."],
    paste: [control, "V"],
  };
}

function cardKeys() {
  return { choose: ["1", "…", "9"], close: [keyNames().escape] };
}

function tableKeys() {
  const { control, shift, escape: leave } = keyNames();
  return { stretch: [shift, "↑", "↓"], all: [control, "A"], none: [leave] };
}

function linesOf<K extends string>(
  keys: Readonly<Record<K, readonly string[]>>,
  does: Readonly<Record<K, string>>,
): readonly KeyLine[] {
  return (Object.keys(keys) as K[]).map((name) => ({ does: does[name], keys: keys[name] }));
}

function lineOf({ name, shortcut }: Command): KeyLine {
  const names: Readonly<Record<string, string>> = words.shortcuts.commands;
  return { does: names[name] ?? name, keys: keysOf(shortcut) };
}
