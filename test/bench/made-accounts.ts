import type { Account } from "../../src/domain/account.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";
import type { RecoveryCode } from "../../src/domain/recovery-code.ts";

/**
 * Accounts as people have them after some years, the same ones each time: issuers and labels of many shapes, one or two
 * origins, a history that grew, ten recovery codes with every eighth. None of it is real.
 */
export function madeAccounts(count: number): readonly Account[] {
  return Array.from({ length: count }, (_, i) => madeAccount(i));
}

const issuers = [
  "Example",
  "Northwind Traders",
  "Kontor Müller",
  "例え銀行",
  "Contoso",
  "Café Crème",
  "A. Datum",
];
const algorithms = ["SHA1", "SHA1", "SHA1", "SHA256", "SHA512"] as const;
const begin = Date.UTC(2024, 0, 1);
const hour = 3_600_000;

function madeAccount(i: number): Account {
  const host = `login-${i % 977}.site-${i}.example`;
  const addedAt = begin + i * hour;
  const origins = [`https://${host}`, ...(i % 3 === 0 ? [`https://www.site-${i}.example:8443`] : [])];
  return {
    id: hex(i, 32),
    issuer: pick(issuers, i),
    label: `person.${i}@mail-${i % 31}.example`,
    parameters: {
      type: "totp",
      secret: madeSecret(i),
      algorithm: pick(algorithms, i),
      digits: 6,
      period: 30,
    },
    origins,
    ...noAnnotations,
    addedAt,
    usedStep: i % 2 === 0 ? 58_000_000 + i : null,
    filledAt: i % 2 === 0 ? addedAt + 5 * hour : null,
    removedAt: null,
    unaskedOrigins: [],
    frames: [],
    recoveryCodes: i % 8 === 0 ? Array.from({ length: 10 }, (_, at) => madeCode(i, at, addedAt)) : [],
    history: Array.from({ length: 1 + (i % 5) }, (_, at) => ({
      at: addedAt + (5 - at) * hour,
      event: at === i % 5 ? "added" : "filled",
      origin: `https://${host}`,
    })),
  };
}

function madeCode(i: number, at: number, addedAt: number): RecoveryCode {
  return {
    id: hex(i * 10 + at, 32),
    state: at < 8 ? "current" : "used",
    position: at + 1,
    fingerprint: hex(i * 10 + at, 64),
    addedAt,
    changedAt: addedAt,
  };
}

/** Spreads consecutive numbers over all the digits. */
function hex(number: number, digits: number): string {
  let text = "";
  let state = (number + 1) >>> 0;
  while (text.length < digits) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    text += (state >>> 0).toString(16).padStart(8, "0");
  }
  return text.slice(0, digits);
}

/** Twenty bytes, as most sites hand out. */
function madeSecret(i: number): string {
  return [...hex(i, 32)]
    .map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Number.parseInt(digit, 16) * 2))
    .join("");
}

function pick<T>(items: readonly T[], i: number): T {
  const item = items[i % items.length];
  if (item === undefined) throw new Error("there is something to pick from");
  return item;
}
