import { Failure } from "../domain/failure.ts";
import type { RequestOf, WorkerContract } from "../messages/contract.ts";
import type { PasskeyDoor } from "../messages/vault-views.ts";
import { fromBase64, toBase64, toBase64Url } from "./base64.ts";
import { type Passkey, prfOf, requireVerified } from "./passkey-answer.ts";
import { words } from "./words.ts";

declare const __BROWSER__: "chrome" | "firefox";

/** A passkey that was just made and what it says to its salt: Base64 but for `rpId`. */
export type NewPasskeyForm = RequestOf<WorkerContract, "addPasskey">["passkey"];

/** Which passkey answered and what it said to its salt. Base64. */
export interface PasskeyTouch {
  readonly credentialId: string;
  readonly prf: string;
}

/**
 * Whom the passkeys are for. Chromium takes the extension itself when nothing is said. Firefox takes only a site that the
 * extension has a host permission for: one that nobody can own.
 */
const rpIdHere = (): string => (__BROWSER__ === "firefox" ? "countersign.invalid" : "");

/** WebAuthn Level 3 §15.1 recommends five to ten minutes where the user is verified. Milliseconds. */
const patience = 300_000;

/** COSE algorithms: ES256, Ed25519, RS256. Nothing is ever verified with the key; every authenticator knows one of them. */
const algorithms = [-7, -8, -257];

/** Those of the vault's passkeys that this browser can ask for: a vault restored from another browser may have others. */
export function passkeysHere(doors: readonly PasskeyDoor[]): readonly PasskeyDoor[] {
  const rpId = rpIdHere();
  return doors.filter((door) => door.rpId === rpId);
}

/**
 * Has the user make a passkey for this vault, by a click of theirs. `present` are the vault's passkeys, so that none is
 * made where there is one already. Null when the user cancelled or let it time out; browsers don't tell which.
 * Throws Failure "passkey-known" (its place holds one of `present`), "passkey-without-prf" (it can't give a key),
 * "passkey-unverified" (nothing asked who the user is) and "passkey-unavailable" (no passkeys in this browser, or the
 * browser failed at it).
 * WebAuthn Level 3 §5.1.3 and §10.1.4 (prf).
 */
export async function makePasskey(present: readonly PasskeyDoor[]): Promise<NewPasskeyForm | null> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const made = await asked((signal) =>
    credentials().create({ publicKey: creationOptions(salt, present), signal }),
  );
  if (made === null) return null;
  requireVerified(made);
  const passkey = {
    credentialId: toBase64(new Uint8Array(made.rawId)),
    rpId: rpIdHere(),
    prfSalt: toBase64(salt),
  };
  const prf = prfOf(made);
  if (prf !== null) return { ...passkey, prf };
  if (made.getClientExtensionResults().prf?.enabled !== true) throw new Failure("passkey-without-prf");
  // Most security keys say nothing to a salt while they make a passkey, and have to be asked once more.
  const touch = await touchPasskey([passkey]);
  return touch === null ? null : { ...passkey, prf: touch.prf };
}

/**
 * Has the user touch one of these passkeys, at least one. Null when the user cancelled, let it time out or has none of
 * them at hand; browsers don't tell which. Throws Failure "passkey-without-prf", "passkey-unverified" and
 * "passkey-unavailable", as above. WebAuthn Level 3 §5.1.4 and §10.1.4 (prf).
 */
export async function touchPasskey(doors: readonly PasskeyDoor[]): Promise<PasskeyTouch | null> {
  const here = passkeysHere(doors);
  if (here.length === 0) throw new Failure("passkey-unavailable");
  const touched = await asked((signal) => credentials().get({ publicKey: requestOptions(here), signal }));
  if (touched === null) return null;
  requireVerified(touched);
  const prf = prfOf(touched);
  if (prf === null) throw new Failure("passkey-without-prf");
  return { credentialId: toBase64(new Uint8Array(touched.rawId)), prf };
}

function creationOptions(
  salt: Uint8Array<ArrayBuffer>,
  present: readonly PasskeyDoor[],
): PublicKeyCredentialCreationOptions {
  const id = rpIdHere();
  return {
    rp: { name: "Countersign", ...(id === "" ? {} : { id }) },
    // The id is drawn anew: with the same one, an authenticator would replace the passkey that it has.
    user: { ...vaultOwner(), id: crypto.getRandomValues(new Uint8Array(32)) },
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
    timeout: patience,
    excludeCredentials: passkeysHere(present).map(descriptor),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
    attestation: "none",
    extensions: { prf: { eval: { first: salt } } },
  };
}

/** Says nothing of who it is. */
function vaultOwner() {
  const name = words.security.passkey.owner;
  return { name, displayName: name };
}

function requestOptions(doors: readonly PasskeyDoor[]): PublicKeyCredentialRequestOptions {
  const salts = doors.map(({ credentialId, prfSalt }) => [
    toBase64Url(credentialId),
    { first: fromBase64(prfSalt) },
  ]);
  const rpId = rpIdHere();
  return {
    ...(rpId === "" ? {} : { rpId }),
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    timeout: patience,
    allowCredentials: doors.map(descriptor),
    userVerification: "required",
    extensions: { prf: { evalByCredential: Object.fromEntries(salts) } },
  };
}

function descriptor({ credentialId }: PasskeyDoor): PublicKeyCredentialDescriptor {
  return { type: "public-key", id: fromBase64(credentialId) };
}

function credentials(): CredentialsContainer {
  if (navigator.credentials === undefined) throw new Failure("passkey-unavailable");
  return navigator.credentials;
}

/** Ends the question before it: a page asks one at a time, and the browser refuses a second. */
let asking = new AbortController();

/** What the browser comes back with, or null when the user let it be. */
async function asked(ask: (signal: AbortSignal) => Promise<Credential | null>): Promise<Passkey | null> {
  asking.abort();
  asking = new AbortController();
  try {
    const credential = await ask(asking.signal);
    return credential === null ? null : (credential as Passkey);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotAllowedError" || error.name === "AbortError") return null;
    throw new Failure(refusals.get(error.name) ?? "passkey-unavailable");
  }
}

/** What the browser's refusals mean, by name. WebAuthn Level 3 §5.1.3, "Exceptions". */
const refusals: ReadonlyMap<string, "passkey-known" | "passkey-unverified"> = new Map([
  ["InvalidStateError", "passkey-known"],
  ["ConstraintError", "passkey-unverified"],
]);
