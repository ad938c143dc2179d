import { vectorBytes } from "../vector.ts";
import { changed, type HostileFile, json, megabyte, secret, utf8 } from "./hostile-file.ts";

/** Files whose content is of the wrong shape. */
export const shapeFiles: readonly HostileFile[] = [
  {
    name: "a prototype in 2FAS",
    make: () =>
      utf8(
        `{"schemaVersion":4,"__proto__":{"x":1},"services":[{"name":"A","secret":"${secret}","__proto__":{"x":1},"otp":{"__proto__":{"digits":8}}}]}`,
      ),
    outcome: { accounts: 1 },
  },
  {
    name: "a prototype and a constructor as entries of an extension",
    make: () =>
      utf8(
        `{"__proto__":{"type":"totp","secret":"${secret}","hash":"x"},"constructor":{"type":"totp","secret":"${secret}","hash":"y"}}`,
      ),
    outcome: { accounts: 2 },
  },
  {
    name: "groups called as properties of objects",
    make: () =>
      json({
        version: 1,
        header: { slots: null, params: null },
        db: {
          version: 3,
          groups: [],
          entries: ["constructor", "__proto__", "toString"].map((group) => ({
            type: "totp",
            name: group,
            issuer: "X",
            groups: [group],
            info: { secret },
          })),
        },
      }),
    outcome: { accounts: 3 },
  },
  {
    name: "values of the wrong kind everywhere",
    make: () =>
      json({
        schemaVersion: [],
        groups: {},
        services: [
          null,
          1,
          "x",
          [],
          { otp: [] },
          { name: {}, secret: {}, otp: { digits: {} } },
          { secret, otp: { digits: [6] } },
        ],
      }),
    outcome: { accounts: 0 },
  },
  {
    name: "methods where values should be",
    make: () =>
      utf8(
        `{"schemaVersion":1,"services":[{"name":{"toString":1},"secret":{"valueOf":2},"otp":{"digits":{"toString":"6"}}}]}`,
      ),
    outcome: { accounts: 0 },
  },
  {
    name: "numbers that are none",
    make: () =>
      json({
        schemaVersion: 4,
        services: [6.5, -6, 1e300, "6.0", "six", 4294967302].map((digits) => ({
          name: "A",
          secret,
          otp: { digits },
        })),
      }),
    outcome: { accounts: 0 },
  },
  {
    name: "counters beyond every number",
    make: () =>
      utf8(
        `{"schemaVersion":4,"services":[{"name":"A","secret":"${secret}","otp":{"tokenType":"HOTP","counter":99999999999999999999}}]}`,
      ),
    outcome: { accounts: 0 },
  },
  {
    name: "a secret of a megabyte",
    make: () => json({ schemaVersion: 4, services: [{ name: "A", secret: "A".repeat(megabyte) }] }),
    outcome: { accounts: 0 },
  },
  {
    name: "names that turn the writing round, and of a megabyte",
    make: () =>
      json({
        schemaVersion: 4,
        services: [{ name: `\u202egnp.exe\u0000<script>${"x".repeat(megabyte)}`, secret }],
      }),
    outcome: { accounts: 1 },
  },
  {
    name: "a note of nine megabytes",
    make: () =>
      json({
        encrypted: false,
        items: [{ type: 1, name: "A", notes: "n".repeat(9 * megabyte), login: { totp: secret } }],
      }),
    outcome: { accounts: 1 },
  },
  {
    name: "a hundred thousand tags and addresses",
    make: () =>
      json({
        encrypted: false,
        items: [
          {
            type: 1,
            name: "A",
            login: {
              totp: secret,
              uris: Array.from({ length: 100_000 }, (_, at) => ({ uri: `a${at}.example` })),
            },
          },
        ],
      }),
    outcome: { accounts: 1 },
  },
  {
    name: "billions of laughs",
    make: () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE KeePassFile [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><KeePassFile><Root>&b;</Root></KeePassFile>`,
      ),
    outcome: "export-",
  },
  {
    name: "an entity that reads a file",
    make: () =>
      utf8(
        `<!DOCTYPE KeePassFile SYSTEM "file:///etc/passwd"><KeePassFile><Root><Group><Entry>&x;</Entry></Group></Root></KeePassFile>`,
      ),
    outcome: "export-damaged: KeePass",
  },
  {
    name: "XML cut short",
    make: () => utf8("<KeePassFile><Root><Group>"),
    outcome: "export-damaged: KeePass",
  },
  {
    name: "a Java object that is no map",
    make: changed("freeotp_v2_externalBackup.xml", (bytes) => {
      bytes[12] = 0x78;
    }),
    password: "correct horse",
    outcome: "export-damaged: FreeOTP",
  },
  {
    name: "a Java map of two billion pairs",
    make: changed("freeotp_v2_externalBackup.xml", (bytes) => {
      const at = bytes.indexOf(0x77, 40);
      bytes[at + 6] = 0x7f;
    }),
    password: "correct horse",
    outcome: "export-too-large: FreeOTP",
  },
  {
    name: "a Java map cut short",
    make: () => vectorBytes("freeotp_v2_externalBackup.xml").slice(0, 900),
    password: "correct horse",
    outcome: "export-damaged: FreeOTP",
  },
  {
    name: "a migration code of nothing but lengths",
    make: () => utf8(`otpauth-migration://offline?data=${"Cv////8P".repeat(200)}`),
    outcome: "export-damaged: Google Authenticator",
  },
  {
    name: "a migration code with a type of its own",
    make: () => utf8("otpauth-migration://offline?data=Cg4KCkhlbGxvId6tvu8wBw%3D%3D"),
    outcome: { accounts: 0 },
  },
  {
    name: "Stratum's mark and nothing else",
    make: () => utf8("AUTHENTICATORPRO"),
    password: "x",
    outcome: "export-damaged: Stratum",
  },
  {
    name: "a bit turned in a sealed file",
    make: changed("stratum_encrypted_legacy.authpro", (bytes) => {
      bytes[60] = (bytes[60] ?? 0) ^ 1;
    }),
    password: "correct horse",
    outcome: "export-",
  },
  {
    name: "noise that may be andOTP's",
    make: () => Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 31 + (at >> 3) * 7 + 13) & 255),
    password: "x",
    outcome: "export-",
  },
];
