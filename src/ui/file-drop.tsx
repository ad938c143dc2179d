import { useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface FileDropProps {
  readonly icon: IconName;
  /** What stands before the button: "Drop the picture here, or". */
  readonly text: string;
  readonly choose: string;
  /** "ink" where it is the one thing to do. */
  readonly tone: "ink" | "line";
  readonly onFile: (file: File) => void;
  readonly onChoose: () => void;
}

/** A place for a file: dropped, or chosen with the button within. */
export function FileDrop({ icon, text, choose, tone, onFile, onChoose }: FileDropProps) {
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
        take(event.dataTransfer?.files ?? null, onFile);
      }}
    >
      <Icon name={icon} />
      <p>{text}</p>
      <Button tone={tone} icon="file" onPress={onChoose}>
        {choose}
      </Button>
    </div>
  );
}

/**
 * The browser's file dialog: `open` shows it, `input` has to stand somewhere on the page.
 * `accept` says which files it shows first, as the attribute of that name.
 */
export function useFileChooser(accept: string, onFile: (file: File) => void) {
  const chooser = useRef<HTMLInputElement>(null);
  return {
    open: () => chooser.current?.click(),
    input: (
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files, onFile);
          // So that the same file, mended, may be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    ),
  };
}

/** Which files the dialog shows first when a backup is looked for. */
export const backupFiles = ".age,.json";

function take(files: FileList | null, onFile: (file: File) => void): void {
  const file = files?.[0];
  if (file !== undefined) onFile(file);
}
