import type { ComponentChildren } from "preact";
import type { ScanResult } from "../src/messages/views.ts";
import { Button } from "../src/ui/button.tsx";
import { useFileChooser } from "../src/ui/file-chooser.tsx";
import { FileDrop } from "../src/ui/file-drop.tsx";
import { Found } from "../src/ui/found.tsx";
import { words } from "../src/ui/words.ts";

interface ImageProps {
  /** What the last picture held, or null before one was chosen. */
  readonly result: ScanResult | null;
  /** Whether a picture is being searched. */
  readonly looking: boolean;
  /** The camera's view while it is on, otherwise null. */
  readonly camera: ComponentChildren;
  readonly onPicture: (file: File) => void;
  readonly onCamera: () => void;
  readonly onAdd: (proposalId: string) => void;
  readonly onCancel: () => void;
}

/** A picture of a QR code: chosen, dropped, pasted, or the camera's. */
export function Image({ result, looking, camera, onPicture, onCamera, onAdd, onCancel }: ImageProps) {
  const chooser = useFileChooser("image/*", onPicture);
  return (
    <>
      <h1>{words.options.nav.image}</h1>
      <p class="lead">{words.options.imageLead}</p>
      {looking ? (
        <p class="drop-place" role="status">
          {words.add.scanning}
        </p>
      ) : camera !== null ? (
        camera
      ) : result === null ? (
        <>
          <FileDrop
            icon="scan"
            text={words.options.drop}
            choose={words.options.choose}
            tone="ink"
            onFile={onPicture}
            onChoose={chooser.open}
          />
          <p class="or-camera">
            <Button tone="line" onPress={onCamera}>
              {words.add.camera}
            </Button>
          </p>
        </>
      ) : (
        <div class="found">
          <Found result={result} onAdd={onAdd} onCancel={onCancel} onAgain={chooser.open} />
        </div>
      )}
      {chooser.input}
    </>
  );
}
