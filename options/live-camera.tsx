import { useEffect, useRef } from "preact/hooks";
import type { GreyImage } from "../src/messages/contract.ts";
import { words } from "../src/ui/words.ts";
import { Camera } from "./camera.tsx";
import { lookThrough } from "./look-through.ts";

interface LiveCameraProps<T> {
  /** Reads a frame; null where there is nothing in it. */
  readonly look: (frame: GreyImage) => Promise<T | null>;
  /** What to do now, where holding still is not all. */
  readonly hint?: string | null;
  readonly onSeen: (seen: T) => void;
  readonly onTrouble: (error: unknown) => void;
  readonly onStop: () => void;
}

/** Looks through the camera until it shows something. It is off again as soon as this is gone. */
export function LiveCamera<T>({ look, hint, onSeen, onTrouble, onStop }: LiveCameraProps<T>) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ look, onSeen, onTrouble });
  latest.current = { look, onSeen, onTrouble };
  useEffect(() => {
    const controller = new AbortController();
    void lookThrough(video.current, (frame) => latest.current.look(frame), controller.signal)
      .then((seen) => seen !== null && latest.current.onSeen(seen))
      .catch((error: unknown) => controller.signal.aborted || latest.current.onTrouble(error));
    return () => controller.abort();
  }, []);
  return <Camera video={video} hint={hint ?? words.add.cameraHold} onStop={onStop} />;
}
