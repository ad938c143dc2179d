import { useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface FilesDropProps {
  readonly icon: IconName;
  readonly text: string;
  readonly choose: string;
  /** Never an empty list. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place for files of any kind, several at once: dropped, or chosen with the button within. */
export function FilesDrop({ icon, text, choose, onFiles }: FilesDropProps) {
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
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
        take(event.dataTransfer?.files ?? null);
      }}
    >
      <Icon name={icon} />
      <p>{text}</p>
      <Button tone="ink" icon="file" onPress={() => chooser.current?.click()}>
        {choose}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, mended, may be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
