import { secretFromBytes } from "../../src/domain/secret.ts";
import type { WrittenEntry } from "./written-entry.ts";

/** How one app writes an entry, as far as the format is concerned. */
export interface Writer {
  readonly app: string;
  readonly write: (entry: WrittenEntry) => string;
  /** What a 0 for digits or period means there. */
  readonly zero: "unset" | "wrong";
  /** What the format can't say is brought to what it means. */
  readonly as?: (entry: WrittenEntry) => WrittenEntry;
}

const base32 = ({ secret }: WrittenEntry) => secretFromBytes(secret);

export function uriOf(entry: WrittenEntry): string {
  const { type, issuer, label, algorithm, digits, period, counter } = entry;
  const moving = type === "hotp" ? `counter=${counter}` : `period=${period}`;
  const name = `${encodeURIComponent(issuer)}:${encodeURIComponent(label)}`;
  return `otpauth://${type}/${name}?secret=${base32(entry)}&issuer=${encodeURIComponent(issuer)}&algorithm=${algorithm}&digits=${digits}&${moving}`;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const timed = (entry: WrittenEntry): WrittenEntry => ({ ...entry, type: "totp" });
// Three hashes are all that these know.
const threeHashes = (entry: WrittenEntry): WrittenEntry =>
  entry.algorithm === "SHA224" || entry.algorithm === "SHA384" ? { ...entry, algorithm: "SHA512" } : entry;

/** One for each plain format that carries parameters of its own or a key URI. */
export const writers: readonly Writer[] = [
  { app: "key URIs", zero: "wrong", write: (entry) => `${uriOf(entry)}\n` },
  {
    app: "Ente Auth",
    zero: "wrong",
    write: (entry) =>
      `${uriOf(entry)}&codeDisplay=${encodeURIComponent(JSON.stringify({ pinned: false, note: "n", tags: [] }))}`,
  },
  {
    app: "Aegis",
    zero: "unset",
    write: (entry) => {
      const { type, issuer, label, algorithm: algo, digits, period, counter } = entry;
      const info = { secret: base32(entry), algo, digits, ...(type === "hotp" ? { counter } : { period }) };
      const db = { version: 3, entries: [{ type, name: label, issuer, info }], groups: [] };
      return JSON.stringify({ version: 1, header: { slots: null, params: null }, db });
    },
  },
  {
    app: "2FAS",
    zero: "unset",
    write: (entry) => {
      const { type, issuer, label: account, algorithm, digits, period, counter } = entry;
      const otp = { account, algorithm, digits, period, counter, tokenType: type.toUpperCase() };
      return JSON.stringify({
        services: [{ name: issuer, secret: base32(entry).toLowerCase(), otp }],
        schemaVersion: 4,
      });
    },
  },
  {
    app: "andOTP",
    zero: "unset",
    write: (entry) => {
      const { type, issuer, label, algorithm, digits, period, counter } = entry;
      return JSON.stringify([
        {
          secret: `${base32(entry)}====`,
          issuer,
          label,
          digits,
          type: type.toUpperCase(),
          algorithm,
          period,
          counter,
        },
      ]);
    },
  },
  {
    app: "Raivo",
    zero: "unset",
    write: (entry) => {
      const { type, issuer, label: account, algorithm, digits, period, counter } = entry;
      const texts = {
        digits: `${digits}`,
        timer: type === "hotp" ? "0" : `${period}`,
        counter: `${counter}`,
      };
      return JSON.stringify([
        { issuer, account, secret: base32(entry), algorithm, kind: type.toUpperCase(), ...texts },
      ]);
    },
  },
  {
    app: "Stratum",
    zero: "unset",
    as: threeHashes,
    write: (entry) => {
      const { type, issuer, label, algorithm, digits, period, counter } = entry;
      const numbers = {
        Type: type === "hotp" ? 1 : 2,
        Algorithm: ["SHA1", "SHA256", "SHA512"].indexOf(algorithm),
      };
      const rest = {
        Issuer: issuer,
        Username: label,
        Secret: base32(entry),
        Digits: digits,
        Period: period,
        Counter: counter,
      };
      return JSON.stringify({ Authenticators: [{ ...numbers, ...rest }] });
    },
  },
  {
    app: "FreeOTP+",
    zero: "unset",
    // Counters are those of the code shown last.
    as: (entry) => ({ ...entry, counter: entry.counter < 1 ? 1 : entry.counter }),
    write: ({ type, secret, issuer, label, algorithm: algo, digits, period, counter }) => {
      const signed = [...new Int8Array(secret)];
      const token = {
        algo,
        counter: counter - 1,
        digits,
        issuerExt: issuer,
        label,
        period,
        secret: signed,
        type: type.toUpperCase(),
      };
      return JSON.stringify({ tokenOrder: [], tokens: [token] });
    },
  },
  {
    app: "LastPass Authenticator",
    zero: "unset",
    as: timed,
    write: (entry) => {
      const { issuer: issuerName, label: userName, algorithm, digits, period: timeStep } = entry;
      return JSON.stringify({
        accounts: [{ issuerName, userName, secret: base32(entry), algorithm, digits, timeStep }],
        folders: [],
      });
    },
  },
  {
    app: "Authenticator (browser extension)",
    zero: "unset",
    write: (entry) => {
      const { type, issuer, label: account, algorithm, digits, period, counter } = entry;
      return JSON.stringify({
        h: { hash: "h", type, secret: base32(entry), issuer, account, algorithm, digits, period, counter },
      });
    },
  },
  {
    app: "Proton Authenticator",
    zero: "wrong",
    write: (entry) =>
      JSON.stringify({
        version: 1,
        entries: [{ content: { uri: uriOf(entry), entry_type: "Totp", name: entry.label } }],
      }),
  },
  {
    app: "Bitwarden",
    zero: "wrong",
    write: (entry) =>
      JSON.stringify({
        encrypted: false,
        items: [{ type: 1, name: entry.issuer, login: { username: entry.label, totp: uriOf(entry) } }],
      }),
  },
  {
    app: "KeePassXC",
    zero: "wrong",
    write: (entry) =>
      `"Group","Title","Username","Password","URL","Notes","TOTP"\r\n"Root",${quoted(entry.issuer)},${quoted(entry.label)},"","","a\nb",${quoted(uriOf(entry))}\r\n`,
  },
  {
    app: "1Password",
    zero: "wrong",
    write: ({ issuer, label, ...entry }) => {
      const fields = [{ value: { totp: uriOf({ ...entry, issuer, label }) } }];
      const details = { loginFields: [{ designation: "username", value: label }], sections: [{ fields }] };
      return JSON.stringify({
        accounts: [{ vaults: [{ items: [{ overview: { title: issuer }, details }] }] }],
      });
    },
  },
  {
    app: "KeePass",
    zero: "unset",
    as: timed,
    write: (entry) => {
      const strings = {
        Title: entry.issuer,
        UserName: entry.label,
        "TimeOtp-Secret-Base32": base32(entry),
        "TimeOtp-Algorithm": entry.algorithm.replace("SHA", "HMAC-SHA-"),
        "TimeOtp-Length": `${entry.digits}`,
        "TimeOtp-Period": `${entry.period}`,
      };
      const written = Object.entries(strings).map(
        ([key, value]) => `<String><Key>${key}</Key><Value>${escaped(value)}</Value></String>`,
      );
      return `<KeePassFile><Root><Group><Entry>${written.join("")}</Entry></Group></Root></KeePassFile>`;
    },
  },
];
