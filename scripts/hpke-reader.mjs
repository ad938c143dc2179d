import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";

const kem = Buffer.from("4b454d0020", "hex");
const suite = Buffer.from("48504b45002000010002", "hex");
const none = Buffer.alloc(0);

/**
 * Opens what HPKE sealed in base mode, single shot (RFC 9180 §6.1): DHKEM(X25519, HKDF-SHA-256), HKDF-SHA-256,
 * AES-256-GCM. `sealed` is enc ‖ ciphertext. Null when it was not sealed to this key, info and context.
 *
 * @param {Buffer} rawPrivateKey 32 bytes
 * @param {string} info
 * @param {string} context the AAD
 * @param {Buffer} sealed
 * @returns {string | null}
 */
export function openHpke(rawPrivateKey, info, context, sealed) {
  if (sealed.length < 32 + 16) return null;
  const enc = sealed.subarray(0, 32);
  const agreed = agree(rawPrivateKey, enc);
  if (agreed === null) return null;
  const shared = expand(
    kem,
    extract(kem, none, "eae_prk", agreed.secret),
    "shared_secret",
    Buffer.concat([enc, agreed.publicKey]),
    32,
  );
  const mode = Buffer.from([0]);
  const pskIdHash = extract(suite, none, "psk_id_hash", none);
  const infoHash = extract(suite, none, "info_hash", Buffer.from(info));
  const schedule = Buffer.concat([mode, pskIdHash, infoHash]);
  const secret = extract(suite, shared, "secret", none);
  const key = expand(suite, secret, "key", schedule, 32);
  const nonce = expand(suite, secret, "base_nonce", schedule, 12);
  return openText(key, nonce, sealed.subarray(32), Buffer.from(context));
}

function agree(rawPrivateKey, enc) {
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), rawPrivateKey]);
  const own = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const spki = Buffer.concat([Buffer.from("302a300506032b656e032100", "hex"), enc]);
  const publicKey = createPublicKey(own).export({ format: "der", type: "spki" }).subarray(-32);
  try {
    const other = createPublicKey({ key: spki, format: "der", type: "spki" });
    return { publicKey, secret: diffieHellman({ privateKey: own, publicKey: other }) };
  } catch {
    // A point of small order.
    return null;
  }
}

/** RFC 9180 §4, LabeledExtract. */
function extract(id, salt, label, inputKey) {
  const labelled = Buffer.concat([Buffer.from("HPKE-v1"), id, Buffer.from(label), inputKey]);
  return createHmac("sha256", salt).update(labelled).digest();
}

/** RFC 9180 §4, LabeledExpand, up to 32 bytes. */
function expand(id, key, label, of, length) {
  const labelled = Buffer.concat([
    Buffer.from([0, length]),
    Buffer.from("HPKE-v1"),
    id,
    Buffer.from(label),
    of,
  ]);
  return createHmac("sha256", key)
    .update(labelled)
    .update(Buffer.from([1]))
    .digest()
    .subarray(0, length);
}

function openText(key, nonce, sealed, context) {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce);
  decipher.setAAD(context);
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString("utf8");
  } catch {
    // Another key, info or context than it was sealed with.
    return null;
  }
}
