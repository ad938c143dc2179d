import type { ScanResult } from "../src/messages/views.ts";
import { FileDrop, useFileChooser } from "../src/ui/file-drop.tsx";
import { Found } from "../src/ui/found.tsx";
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
  const chooser = useFileChooser("image/*", onPicture);
  return (
    <>
      <h1>{words.options.nav.image}</h1>
      <p class="lead">{words.options.imageLead}</p>
      {looking ? (
        <p class="drop-place" role="status">
          {words.add.scanning}
        </p>
      ) : result === null ? (
        <FileDrop
          icon="scan"
          text={words.options.drop}
          choose={words.options.choose}
          tone="ink"
          onFile={onPicture}
          onChoose={chooser.open}
        />
      ) : (
        <div class="found">
          <Found result={result} onAdd={onAdd} onCancel={onCancel} onAgain={chooser.open} />
        </div>
      )}
      {chooser.input}
    </>
  );
}
