import type { ComponentChildren } from "preact";

interface SettingProps {
  readonly name: string;
  readonly text: string;
  readonly control?: ComponentChildren;
}

/** One matter of a section: its name, a sentence, and what changes it, where anything does. */
export function Setting({ name, text, control }: SettingProps) {
  return (
    <section class="setting">
      <div>
        <h2>{name}</h2>
        <p>{text}</p>
      </div>
      {control}
    </section>
  );
}
