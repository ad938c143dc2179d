import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";

export interface Certificate {
  /** PKCS #8, PEM. */
  readonly key: string;
  /** X.509, PEM. */
  readonly cert: string;
}

/**
 * A self-signed certificate (RFC 5280, ECDSA P-256) for host names and IPv4 addresses; `*.portal.example` covers one
 * level. Good from a day before `now` (milliseconds) for 30 days.
 */
export function makeCertificate(hosts: readonly string[], now: number = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = certificateBody(hosts, publicKey, now);
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, ecdsaWithSha256(), bitString(signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines(whole.toString("base64"))}\n-----END CERTIFICATE-----\n`,
  };
}

const dayMs = 86_400_000;

/** TBSCertificate, RFC 5280 §4.1. */
function certificateBody(hosts: readonly string[], publicKey: KeyObject, now: number): Buffer {
  const name = sequence(der(0x31, sequence(commonName(), der(0x0c, Buffer.from("Demo portal")))));
  return sequence(
    der(0xa0, integer(Buffer.from([2]))), // version 3
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256(),
    name,
    sequence(utcTime(now - dayMs), utcTime(now + 30 * dayMs)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(subjectAltName(hosts))),
  );
}

/** RFC 5280 §4.2.1.6: tag 2 is a DNS name, tag 7 an address. */
function subjectAltName(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) =>
    isIP(host) === 4
      ? der(0x87, Buffer.from(host.split(".").map(Number)))
      : der(0x82, Buffer.from(host, "ascii")),
  );
  return sequence(der(0x06, Buffer.from([0x55, 0x1d, 0x11])), der(0x04, sequence(...names)));
}

/** Object identifier 2.5.4.3. */
function commonName(): Buffer {
  return der(0x06, Buffer.from([0x55, 0x04, 0x03]));
}

/** Object identifier 1.2.840.10045.4.3.2. */
function ecdsaWithSha256(): Buffer {
  return sequence(der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])));
}

function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function integer(bytes: Buffer): Buffer {
  return der(0x02, bytes);
}

function bitString(bytes: Buffer): Buffer {
  return der(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** Tag, length, value (X.690 §8.1). */
function der(tag: number, value: Buffer): Buffer {
  const size = value.length;
  if (size < 0x80) return Buffer.concat([Buffer.from([tag, size]), value]);
  const length = size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}

function lines(base64: string): string {
  return (base64.match(/.{1,64}/g) ?? []).join("\n");
}
