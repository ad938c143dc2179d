import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, randomBytes, wipe } from "./bytes.ts";
import { u16 } from "./canonical-bytes.ts";
import { hkdfExpandBlock, hkdfExtract, importSealingKey, ivLength, open, seal, tagLength } from "./crypto.ts";
import { importPrivateKey, publicKeyOf, sharedSecret, x25519Length } from "./x25519.ts";

/**
 * HPKE in base mode, one message for each key (RFC 9180 §6.1): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Anyone with the public key can seal; only the private key opens.
 */
export async function sealTo(
  publicKey: Bytes,
  info: Bytes,
  context: Bytes,
  plaintext: Bytes,
  ephemeralSeed: Bytes = randomBytes(x25519Length),
): Promise<Bytes> {
  const ephemeral = await importPrivateKey(ephemeralSeed);
  wipe(ephemeralSeed);
  const encapsulated = await publicKeyOf(ephemeral);
  const agreed = await sharedSecret(ephemeral, publicKey);
  const { key, nonce } = await schedule(agreed, concat(encapsulated, publicKey), info);
  return concat(encapsulated, await seal(key, nonce, plaintext, context));
}

/** The plaintext of what `sealTo` gave, or null when it was not sealed to this key, info and context. */
export async function openFrom(
  privateKey: CryptoKey,
  info: Bytes,
  context: Bytes,
  sealed: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < x25519Length + tagLength) return null;
  const encapsulated = sealed.slice(0, x25519Length);
  let agreed: Bytes;
  try {
    agreed = await sharedSecret(privateKey, encapsulated);
  } catch {
    // A point of small order: nobody sealed anything to us with it.
    return null;
  }
  const { key, nonce } = await schedule(agreed, concat(encapsulated, await publicKeyOf(privateKey)), info);
  return open(key, nonce, sealed.slice(x25519Length), context);
}

const kemSuite = concat(toUtf8("KEM"), u16(0x0020));
const hpkeSuite = concat(toUtf8("HPKE"), u16(0x0020), u16(0x0001), u16(0x0002));
const nothing: Bytes = new Uint8Array(0);
const baseMode = Uint8Array.of(0);

/** RFC 9180 §4.1 ExtractAndExpand, then §5.1 KeySchedule without a pre-shared key. */
async function schedule(
  agreed: Bytes,
  kemContext: Bytes,
  info: Bytes,
): Promise<{ key: CryptoKey; nonce: Bytes }> {
  const extracted = await labeledExtract(kemSuite, nothing, "eae_prk", agreed);
  const shared = await labeledExpand(kemSuite, extracted, "shared_secret", kemContext, 32);
  const pskIdHash = await labeledExtract(hpkeSuite, nothing, "psk_id_hash", nothing);
  const infoHash = await labeledExtract(hpkeSuite, nothing, "info_hash", info);
  const context = concat(baseMode, pskIdHash, infoHash);
  const secret = await labeledExtract(hpkeSuite, shared, "secret", nothing);
  const rawKey = await labeledExpand(hpkeSuite, secret, "key", context, 32);
  const key = await importSealingKey(rawKey);
  const nonce = await labeledExpand(hpkeSuite, secret, "base_nonce", context, ivLength);
  wipe(agreed, extracted, shared, secret, rawKey);
  return { key, nonce };
}

/** RFC 9180 §4. */
function labeledExtract(suite: Bytes, salt: Bytes, label: string, inputKey: Bytes): Promise<Bytes> {
  return hkdfExtract(salt, concat(toUtf8("HPKE-v1"), suite, toUtf8(label), inputKey));
}

/** RFC 9180 §4. */
function labeledExpand(suite: Bytes, key: Bytes, label: string, info: Bytes, length: number): Promise<Bytes> {
  return hkdfExpandBlock(key, concat(u16(length), toUtf8("HPKE-v1"), suite, toUtf8(label), info), length);
}
