import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export interface DropPlaceProps {
  readonly icon: IconName;
  /** What stands before the button: "Drop the picture here, or". */
  readonly text: string;
  readonly choose: string;
  /** "ink" where it is the one thing to do. */
  readonly tone: "ink" | "line";
  /** Never an empty list. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

/** A place for files: dropped, or chosen with the button within. */
export function DropPlace({ icon, text, choose, tone, onFiles, onChoose, children }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is the first.
    <div
      class={over ? "drop-place over" : "drop-place"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      <Icon name={icon} />
      <p>{text}</p>
      <Button tone={tone} icon="file" onPress={onChoose}>
        {choose}
      </Button>
      {children}
    </div>
  );
}
