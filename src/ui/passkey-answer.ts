import { Failure } from "../domain/failure.ts";
import { toBase64 } from "./base64.ts";

/** A passkey as the browser gives it after it was made or touched. */
export interface Passkey extends PublicKeyCredential {
  readonly response: AuthenticatorAttestationResponse | AuthenticatorAssertionResponse;
}

/** Bit 2 of the flags: the user was verified, by PIN, finger or face. WebAuthn Level 3 §6.1. */
const userVerified = 0b0000_0100;
/** The flags stand behind the 32 bytes of the hashed rpId. */
const flagsAt = 32;

/**
 * Throws Failure "passkey-unverified" unless the authenticator itself says that it verified the user. Asking for it is
 * not enough: what a passkey says to a salt without verifying is not to open a vault.
 */
export function requireVerified({ response }: Passkey): void {
  const data = "authenticatorData" in response ? response.authenticatorData : response.getAuthenticatorData();
  const flags = new Uint8Array(data)[flagsAt] ?? 0;
  if ((flags & userVerified) === 0) throw new Failure("passkey-unverified");
}

/** What the passkey said to its salt, as Base64, or null when it said nothing. The browser's own copy is overwritten. */
export function prfOf(passkey: Passkey): string | null {
  const first = passkey.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  const said = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first);
  if (said.length !== 32) return null;
  const prf = toBase64(said);
  said.fill(0);
  return prf;
}
