import { type HostileFile, json, replaced, vector } from "./hostile-file.ts";

/** Sealed files that ask for too much work, or lack a part. */
export const keyFiles: readonly HostileFile[] = [
  {
    name: "Aegis asking for 16 gigabytes",
    make: vector("aegis_encrypted.json", ({ header }) => {
      for (const slot of header.slots) slot.n = 2 ** 24;
    }),
    password: "x",
    outcome: "export-key-too-costly: Aegis",
  },
  {
    name: "Aegis with scrypt of no power of two",
    make: vector("aegis_encrypted.json", ({ header }) => {
      for (const slot of header.slots) slot.n = 32769;
    }),
    password: "x",
    outcome: "export-key-too-costly: Aegis",
  },
  {
    name: "Aegis without slots",
    make: vector("aegis_encrypted.json", (file) => {
      Object.assign(file, { header: { slots: [], params: {} } });
    }),
    password: "x",
    outcome: "export-damaged: Aegis",
  },
  {
    name: "Bitwarden asking for two billion rounds",
    make: vector("bitwarden_pw_pbkdf2.json", (file) => {
      Object.assign(file, { kdfIterations: 2_000_000_000 });
    }),
    password: "x",
    outcome: "export-key-too-costly: Bitwarden",
  },
  {
    name: "Bitwarden asking for one round",
    make: vector("bitwarden_pw_pbkdf2.json", (file) => {
      Object.assign(file, { kdfIterations: 1 });
    }),
    password: "x",
    outcome: "export-key-too-costly: Bitwarden",
  },
  {
    name: "Bitwarden asking for a terabyte",
    make: vector("bitwarden_pw_argon2id.json", (file) => {
      Object.assign(file, { kdfMemory: 1_048_576 });
    }),
    password: "x",
    outcome: "export-key-too-costly: Bitwarden",
  },
  {
    name: "Bitwarden with a KDF of its own",
    make: vector("bitwarden_pw_argon2id.json", (file) => {
      Object.assign(file, { kdfType: "__proto__" });
    }),
    password: "x",
    outcome: "export-damaged: Bitwarden",
  },
  {
    name: "Ente asking for 64 gigabytes",
    make: vector("ente_encrypted.json", (file) => {
      Object.assign(file, {
        kdfParams: { memLimit: 64 * 1024 ** 3, opsLimit: 4, salt: "AAAAAAAAAAAAAAAAAAAAAA==" },
      });
    }),
    password: "x",
    outcome: "export-key-too-costly: Ente Auth",
  },
  {
    name: "Ente with a short salt",
    make: vector("ente_encrypted.json", (file) => {
      Object.assign(file, { kdfParams: { memLimit: 67108864, opsLimit: 2, salt: "AA==" } });
    }),
    password: "x",
    outcome: "export-damaged: Ente Auth",
  },
  {
    name: "FreeOTP asking for a billion rounds",
    make: replaced("freeotp_v2_externalBackup.xml", '"mIterations": 100000', '"mIterations": 999999999'),
    password: "x",
    outcome: "export-",
  },
  {
    name: "2FAS with half a ciphertext",
    make: vector("2fas_encrypted.2fas", (file) => {
      Object.assign(file, { servicesEncrypted: "AAAA:BBBB" });
    }),
    password: "x",
    outcome: "export-damaged: 2FAS",
  },
  {
    name: "an extension with a hundred keys",
    make: () =>
      json(
        Object.fromEntries(
          Array.from(
            { length: 100 },
            (_, at) =>
              [
                [`k${at}`, { dataType: "Key", id: `k${at}`, salt: "12345678", hash: "x" }],
                [`e${at}`, { dataType: "EncOTPStorage", keyId: `k${at}`, data: "x" }],
              ] as const,
          ).flat(),
        ),
      ),
    password: "x",
    outcome: "export-key-too-costly: Authenticator (browser extension)",
  },
];
