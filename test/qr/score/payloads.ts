import { between, pick, pickWeighted, type Random, wholeBetween } from "./choices.ts";

/** What a code on a sign-in page says: mostly key URIs, short to long; sometimes what else such pages draw. */
export function randomPayload(random: Random): string {
  return pickWeighted(random, payloads)(random);
}

/** Accounts leaving Google Authenticator: the real thing's length, with random bytes in it. */
export function migrationUri(random: Random, accounts: number): string {
  const bytes = Uint8Array.from(
    { length: accounts * wholeBetween(random, 45, 75) + 12 },
    () => random() * 256,
  );
  return `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes).toString("base64"))}`;
}

const issuers = [
  "Example",
  "ACME Co",
  "GitHub",
  "Banque Générale",
  "Müller & Söhne",
  "株式会社サンプル",
  "Банк Пример",
  "बैंक",
  "بنك المثال",
  "My Very Long Company Name GmbH & Co. KG",
];
const people = [
  "ada",
  "ada@example.com",
  "bob.smith+work@mail.example.org",
  "李雷",
  "user-0001",
  "çağrı@örnek.example",
];

const payloads = [
  [10, keyUri],
  [4, longKeyUri],
  [1, rawKeyUri],
  [2, (random: Random) => migrationUri(random, wholeBetween(random, 1, 10))],
  [1, (random: Random) => `https://example.com/app?id=${letters(random, wholeBetween(random, 4, 60))}`],
  [
    1,
    (random: Random) =>
      `phonefactor://activate_account?code=${wholeBetween(random, 1e8, 9e8)}&url=https%3A%2F%2Fexample.com`,
  ],
  [1, (random: Random) => `WIFI:T:WPA;S:Guest ${wholeBetween(random, 1, 99)};P:${letters(random, 12)};;`],
] as const;

function keyUri(random: Random): string {
  const issuer = encodeURIComponent(pick(random, issuers));
  const label = encodeURIComponent(pick(random, people));
  const secret = base32(random, pick(random, [16, 16, 26, 32, 32, 52]));
  return `otpauth://totp/${issuer}:${label}?secret=${secret}&issuer=${issuer}`;
}

function longKeyUri(random: Random): string {
  const image =
    random() < 0.3
      ? `&image=https%3A%2F%2Fexample.com%2F${letters(random, between(random, 10, 120))}.png`
      : "";
  return `${keyUri(random)}&algorithm=${pick(random, ["SHA1", "SHA256", "SHA512"])}&digits=6&period=30${image}`;
}

/** Some sites escape nothing. */
function rawKeyUri(random: Random): string {
  const issuer = pick(random, issuers);
  return `otpauth://totp/${issuer}:${pick(random, people)}?secret=${base32(random, 32)}&issuer=${issuer}`;
}

function base32(random: Random, length: number): string {
  return from(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length);
}

function letters(random: Random, length: number): string {
  return from(random, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);
}

function from(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
}
