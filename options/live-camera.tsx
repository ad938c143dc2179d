import { useEffect, useRef } from "preact/hooks";
import { Failure } from "../src/domain/failure.ts";
import { ask } from "../src/messages/ask.ts";
import type { ScanResult } from "../src/messages/views.ts";
import { readFrame } from "../src/ui/picture.ts";
import { Camera } from "./camera.tsx";

/** Between two looks at what the camera sees, in milliseconds. */
const pause = 200;

interface LiveCameraProps {
  /** What was found; never that there was no code. */
  readonly onResult: (result: ScanResult) => void;
  readonly onTrouble: (error: unknown) => void;
  readonly onStop: () => void;
}

/** Looks through the camera until it shows a code. It is off again as soon as this is gone. */
export function LiveCamera({ onResult, onTrouble, onStop }: LiveCameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onResult, onTrouble });
  latest.current = { onResult, onTrouble };
  useEffect(() => {
    const controller = new AbortController();
    void lookThrough(video.current, controller.signal)
      .then((result) => result !== null && latest.current.onResult(result))
      .catch((error: unknown) => controller.signal.aborted || latest.current.onTrouble(error));
    return () => controller.abort();
  }, []);
  return <Camera video={video} onStop={onStop} />;
}

/** What the first code says, or null when it was given up. Throws Failure "camera-refused" or "camera-absent". */
async function lookThrough(video: HTMLVideoElement | null, signal: AbortSignal): Promise<ScanResult | null> {
  const stream = await openCamera();
  try {
    if (video === null || signal.aborted) return null;
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const result = await ask("scanImage", readFrame(video));
      if (!isNothing(result)) return signal.aborted ? null : result;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function openCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === "NotAllowedError";
    throw new Failure(isRefused ? "camera-refused" : "camera-absent");
  }
}

function isNothing(result: ScanResult): boolean {
  return result.kind === "refused" && result.code === "image-without-code";
}
