import { Failure } from "../domain/failure.ts";
import { fromBase64, toHex } from "./byte-text.ts";
import { wipe } from "./bytes.ts";
import type { Header } from "./header.ts";
import type { KeySlot } from "./key-slot.ts";
import { prfLength, sealForNewPasskey } from "./passkey-slot.ts";
import { type Argon2Parameters, passphraseBytes } from "./passphrase-kdf.ts";
import { wrapWithPassphrase } from "./passphrase-slot.ts";
import { sealForNewRecoveryKey } from "./recovery-slot.ts";
import type { NextEpoch, SlotPlan } from "./rotation.ts";

/** A passkey's answer; all Base64 but `rpId`. */
export interface PasskeyForm {
  readonly credentialId: string;
  /** Empty where the browser takes the extension itself. */
  readonly rpId: string;
  readonly prfSalt: string;
  readonly prf: string;
}

/** What opens a vault. Times are milliseconds since the epoch. */
export interface KeySlots {
  readonly passphrase: { readonly changedAt: number; readonly memoryMiB: number };
  readonly passkeys: readonly { readonly slotId: string; readonly createdAt: number }[];
  readonly recoveryKey: { readonly serial: number; readonly createdAt: number } | null;
}

/** What a header says of its slots. */
export function slotsOf({ slots }: Header): KeySlots {
  const passphrase = slots.find((slot) => slot.type === "passphrase");
  if (passphrase === undefined) throw new Failure("vault-damaged", "header");
  const recovery = slots.find((slot) => slot.type === "recovery");
  return {
    passphrase: {
      changedAt: passphrase.createdAt,
      memoryMiB: Math.round(passphrase.kdf.memoryKiB / 1024),
    },
    passkeys: slots
      .filter((slot) => slot.type === "passkey")
      .map(({ slotId, createdAt }) => ({ slotId: toHex(slotId), createdAt })),
    recoveryKey: recovery === undefined ? null : { serial: recovery.serial, createdAt: recovery.createdAt },
  };
}

/** A new passphrase in the place of the old one. */
export function newPassphrase(passphrase: string, kdf: Argon2Parameters, now: number): SlotPlan {
  return async (next) => {
    const bytes = passphraseBytes(passphrase);
    const slot = await wrapWithPassphrase(next.vaultKey, bytes, kdf, next.vault, now);
    wipe(bytes);
    return keep(next, (kept) => kept.type !== "passphrase", [slot]);
  };
}

/** One more passkey; one that is there already is renewed. Throws Failure "bad-request" when the answer is malformed. */
export function newPasskey(form: PasskeyForm, now: number): SlotPlan {
  return async (next) => {
    const credentialId = fromBase64(form.credentialId);
    const prfSalt = fromBase64(form.prfSalt);
    const prf = fromBase64(form.prf);
    if (!credentialId?.length || prfSalt?.length !== prfLength || prf?.length !== prfLength)
      throw new Failure("bad-request");
    const passkey = { credentialId, rpId: form.rpId, prfSalt, prf };
    const slot = await sealForNewPasskey(next.vaultKey, passkey, next.vault, now);
    wipe(prf);
    const id = toHex(credentialId);
    return keep(next, (kept) => kept.type !== "passkey" || toHex(kept.credentialId) !== id, [slot]);
  };
}

/** Without that passkey. Throws Failure "bad-request" when there is no such slot. */
export function withoutPasskey(slotId: string): SlotPlan {
  return (next) => {
    const isIt = (slot: KeySlot) => slot.type === "passkey" && toHex(slot.slotId) === slotId;
    if (!next.slots.some(isIt)) throw new Failure("bad-request");
    return keep(next, (slot) => !isIt(slot), []);
  };
}

/** A recovery key in the place of the one before. Throws Failure "recovery-key-malformed". */
export function newRecoveryKey(recoveryKey: string, now: number): SlotPlan {
  return async (next) => {
    const serial = next.recoveryKeyCount + 1;
    const slot = await sealForNewRecoveryKey(next.vaultKey, recoveryKey, serial, next.vault, now);
    const kept = await keep(next, ({ type }) => type !== "recovery", [slot]);
    return { ...kept, recoveryKeyCount: serial };
  };
}

/** Without a recovery key. */
export const withoutRecoveryKey: SlotPlan = (next) => keep(next, ({ type }) => type !== "recovery", []);

async function keep(
  next: NextEpoch,
  stays: (slot: KeySlot) => boolean,
  added: readonly KeySlot[],
): Promise<{ slots: readonly KeySlot[]; recoveryKeyCount: number }> {
  const carried = await Promise.all(next.slots.filter(stays).map((slot) => next.carry(slot)));
  return { slots: [...added, ...carried], recoveryKeyCount: next.recoveryKeyCount };
}
