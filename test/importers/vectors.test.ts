import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectExport, readExport } from "../../src/importers/read-export.ts";
import { alice, bob, carol, linesOf, otherSecret, plainTotp, readVector, vectorBytes } from "./vector.ts";

const work = { tags: ["Work"] };
const hinted = { ...alice, favourite: true, origins: ["https://login.example.com"] };
const hexy = { issuer: "Hex Co", label: "hexy", ...plainTotp };
const site = { origins: ["https://login.example.com"] };
const bare = {
  issuer: "Bare secret",
  label: "bob",
  ...plainTotp,
  secret: otherSecret,
  origins: ["https://bare.example.org"],
};
const bitwarden = [{ ...alice, ...work, ...site }, bare, carol];
const ente = [
  { ...alice, ...work, favourite: true, note: "hello, world" },
  bob,
  carol,
  { issuer: "Gone", label: "old", ...plainTotp, secret: otherSecret, trashed: true },
];
const proton = [{ ...alice, note: "hello" }, carol];
const erin = { issuer: "OldCo", label: "erin", ...plainTotp, secret: otherSecret };
const andOtp = [{ ...alice, ...work }, bob, carol, erin];
const stratum = [
  { ...alice, ...work },
  { ...bob, label: "" },
  { ...carol, icon: "steam" },
];
const aegis = [
  { ...alice, ...work, label: "alice@example.com", favourite: true, note: "n1" },
  bob,
  carol,
  { unsupported: "motp", issuer: "mOTP", label: "dan" },
];
const twoFas = [
  { ...alice, ...work },
  { issuer: "Minimal", label: "", ...plainTotp, secret: otherSecret },
  bob,
  carol,
];
const extension = "Authenticator (browser extension)";

const vectors: readonly (readonly [string, string, readonly object[]])[] = [
  ["aegis_plain.json", "Aegis", aegis],
  ["aegis_encrypted.json", "Aegis", aegis],
  ["2fas_plain.2fas", "2FAS", twoFas],
  ["2fas_encrypted.2fas", "2FAS", twoFas],
  ["authenticator_ext.txt", "key URIs", [alice, bob, { ...hexy, warnings: ["hexadecimal-secret"] }]],
  ["authenticator_ext_plain.json", extension, [hinted, bob, carol, hexy]],
  ["authenticator_ext_v1_encrypted.json", extension, [hinted, bob]],
  ["authenticator_ext_v2_encrypted.json", extension, [hinted, bob]],
  ["authenticator_ext_v3_encrypted.json", extension, [hinted, bob, carol, hexy]],
  ["bitwarden.json", "Bitwarden", bitwarden],
  ["bitwarden.csv", "Bitwarden", [{ ...bitwarden[0], note: 'multi\nline "note"' }, bare, carol]],
  ["bitwarden_pw_pbkdf2.json", "Bitwarden", bitwarden],
  ["bitwarden_pw_argon2id.json", "Bitwarden", bitwarden],
  ["ente_plain.txt", "Ente Auth", ente],
  ["ente_encrypted.json", "Ente Auth", ente],
  ["proton_plain.json", "Proton Authenticator", proton],
  ["proton_encrypted.json", "Proton Authenticator", proton],
  ["andotp_plain.json", "andOTP", andOtp],
  ["andotp_encrypted.json.aes", "andOTP", andOtp],
  ["andotp_encrypted_old.json.aes", "andOTP", andOtp],
  ["stratum_plain.authpro", "Stratum", stratum],
  ["stratum_encrypted.authpro", "Stratum", stratum],
  ["stratum_encrypted_legacy.authpro", "Stratum", stratum],
  ["freeotpplus.json", "FreeOTP+", [alice, bob]],
  ["freeotp_v2_externalBackup.xml", "FreeOTP", [alice, bob]],
  [
    "raivo-otp-export.json",
    "Raivo",
    [
      { ...alice, icon: "example/x.png" },
      { ...bob, favourite: true },
    ],
  ],
  ["lastpass.json", "LastPass Authenticator", [{ ...alice, ...work, favourite: true }]],
  ["keepassxc.csv", "KeePassXC", [{ ...alice, ...work, ...site }, carol]],
  [
    "google_migration.txt",
    "Google Authenticator",
    [
      { ...alice, period: 30 },
      { ...bob, counter: 300 },
      { issuer: "NoIssuer", label: "zoë", ...plainTotp, secret: otherSecret },
    ],
  ],
];

describe("the vectors", () => {
  it("are all told", () => {
    const told = vectors.map(([name]) => name).sort();
    expect(told).toEqual(readdirSync(new URL("../fixtures/import-vectors/", import.meta.url)).sort());
  });

  it.each(vectors)("%s comes from %s and holds what it should", async (name, app, expected) => {
    const report = await readVector(name);
    expect(report.app).toBe(app);
    expect(linesOf(report)).toEqual(expected);
  });

  const sealed = vectors.filter(([name]) => /encrypted|_pw_|externalBackup/.test(name));

  it.each(vectors)("%s asks for a password only if it is sealed", async (name, app) => {
    const needsPassword = sealed.some(([each]) => each === name);
    expect(await detectExport(vectorBytes(name))).toEqual({ app, needsPassword });
  });

  it.each(sealed)("%s opens with its own password only", async (name, app) => {
    const bytes = vectorBytes(name);
    await expect(readExport(bytes, null)).rejects.toThrow(`export-password-needed: ${app}`);
    await expect(readExport(bytes, "")).rejects.toThrow(`export-password-needed: ${app}`);
    await expect(readExport(bytes, "battery staple")).rejects.toThrow(`export-password-wrong: ${app}`);
  });
});
