import type { Ref } from "preact";
import { Button } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";

interface CameraProps {
  readonly video: Ref<HTMLVideoElement>;
  /** What to do now. */
  readonly hint: string;
  readonly onStop: () => void;
}

/** What the camera sees, while it is searched. */
export function Camera({ video, hint, onStop }: CameraProps) {
  return (
    <div class="camera">
      <video ref={video} autoplay playsInline muted aria-label={words.add.cameraView} />
      <p role="status">{hint}</p>
      <Button tone="line" onPress={onStop}>
        {words.add.cameraStop}
      </Button>
    </div>
  );
}
