import { type Argon2Parameters, floorForNewSlots } from "../../src/vault/passphrase-kdf.ts";

/** Stands for the calibration in the bench's build: what is promised is promised for the floor. */
export async function calibrate(): Promise<Argon2Parameters> {
  return floorForNewSlots;
}
