import type { Ref } from "preact";
import { Button } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";

interface CameraProps {
  readonly video: Ref<HTMLVideoElement>;
  readonly onStop: () => void;
}

/** What the camera sees, while it is searched. */
export function Camera({ video, onStop }: CameraProps) {
  return (
    <div class="camera">
      <video ref={video} autoplay playsInline muted aria-label={words.add.cameraView} />
      <p role="status">{words.add.cameraHold}</p>
      <Button tone="line" onPress={onStop}>
        {words.add.cameraStop}
      </Button>
    </div>
  );
}
