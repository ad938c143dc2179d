import { type Argon2Parameters, floorForNewSlots, saltLength, stretchPassphrase } from "./passphrase-kdf.ts";

/** How long one run of Argon2id with these costs takes here, in milliseconds. */
export type KdfMeasurement = (parameters: Argon2Parameters) => Promise<number>;

/** How long a new passphrase slot may take to open on this computer, in milliseconds. */
export const longestStretching = 700;

/**
 * The costs of a new passphrase slot: the floor, or twice or four times its memory where this computer is predicted to
 * open it in less than 700 ms. Runs Argon2id once, at the floor. More memory rather than more iterations, as RFC 9106 §4
 * advises: memory is what an attacker's hardware has to pay for.
 */
export async function calibrate(measure: KdfMeasurement = stretchingTime): Promise<Argon2Parameters> {
  return affordable(await measure(floorForNewSlots));
}

/** The costs for a computer that takes so many milliseconds at the floor; the floor when that can't be a time. */
export function affordable(floorTime: number): Argon2Parameters {
  // A coarse or halted clock says 0: it tells nothing of the computer.
  if (!(floorTime > 0)) return floorForNewSlots;
  const factor = factors.find((each) => floorTime * each * margin < longestStretching) ?? 1;
  return { ...floorForNewSlots, memoryKiB: floorForNewSlots.memoryKiB * factor };
}

// Largest first.
const factors = [4, 2] as const;

// Time is linear in memory but for what the processor's caches and page tables hold of it: a little more than linear.
const margin = 1.15;

/** Measured on the way a passphrase takes, the allocation of the memory included. */
async function stretchingTime(parameters: Argon2Parameters): Promise<number> {
  const begun = performance.now();
  await stretchPassphrase(new Uint8Array(16), new Uint8Array(saltLength), parameters);
  return performance.now() - begun;
}
