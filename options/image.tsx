import { useRef, useState } from "preact/hooks";
import type { ScanResult } from "../src/messages/views.ts";
import { Button } from "../src/ui/button.tsx";
import { Found } from "../src/ui/found.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { words } from "../src/ui/words.ts";

interface ImageProps {
  /** What the last picture held, or null before one was chosen. */
  readonly result: ScanResult | null;
  /** Whether a picture is being searched. */
  readonly looking: boolean;
  readonly onPicture: (file: File) => void;
  readonly onAdd: (proposalId: string) => void;
  readonly onCancel: () => void;
}

/** A picture of a QR code, chosen or dropped. */
export function Image({ result, looking, onPicture, onAdd, onCancel }: ImageProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const choose = () => chooser.current?.click();
  return (
    <>
      <h1>{words.options.nav.image}</h1>
      <p class="lead">{words.options.imageLead}</p>
      {looking ? (
        <p class="drop-place" role="status">
          {words.add.scanning}
        </p>
      ) : result === null ? (
        <DropPlace onPicture={onPicture} onChoose={choose} />
      ) : (
        <div class="found">
          <Found result={result} onAdd={onAdd} onCancel={onCancel} onAgain={choose} />
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files, onPicture);
          // So that the same file, mended, may be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

interface DropPlaceProps {
  readonly onPicture: (file: File) => void;
  readonly onChoose: () => void;
}

function DropPlace({ onPicture, onChoose }: DropPlaceProps) {
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
        take(event.dataTransfer?.files ?? null, onPicture);
      }}
    >
      <Icon name="scan" />
      <p>{words.options.drop}</p>
      <Button tone="ink" icon="file" onPress={onChoose}>
        {words.options.choose}
      </Button>
    </div>
  );
}

function take(files: FileList | null, onPicture: (file: File) => void): void {
  const file = files?.[0];
  if (file !== undefined) onPicture(file);
}
