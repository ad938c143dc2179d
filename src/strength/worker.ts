import { estimateStrength } from "./estimate.ts";
import { suggestPassphrase } from "./suggest.ts";
import type { FromStrengthWorker, ToStrengthWorker } from "./worker-messages.ts";

// Judges passphrases off the page, for as long as one is being chosen: it is loaded then only, and what its patterns remember
// ends with it.

const world = globalThis as unknown as Pick<Worker, "postMessage" | "addEventListener">;

world.addEventListener("message", ({ data }: MessageEvent<ToStrengthWorker>) => {
  world.postMessage(answer(data));
});

function answer(asked: ToStrengthWorker): FromStrengthWorker {
  const { number } = asked;
  if (asked.kind === "suggest")
    return { kind: "suggested", number, passphrase: suggestPassphrase(randomBits) };
  return { kind: "estimated", number, strength: estimateStrength(asked.passphrase) };
}

function randomBits(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
