import { Failure } from "../src/domain/failure.ts";
import type { GreyImage } from "../src/messages/contract.ts";
import { readFrame } from "../src/ui/picture.ts";

/** Between two looks at what the camera sees, in milliseconds. */
const pause = 200;

/**
 * Looks through the camera until a look gives something, or null when it was given up. The camera is off again then.
 * Throws Failure "camera-refused" or "camera-absent".
 */
export async function lookThrough<T>(
  video: HTMLVideoElement | null,
  look: (frame: GreyImage) => Promise<T | null>,
  signal: AbortSignal,
): Promise<T | null> {
  const stream = await openCamera();
  try {
    if (video === null || signal.aborted) return null;
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const seen = await look(readFrame(video));
      if (seen !== null) return signal.aborted ? null : seen;
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
