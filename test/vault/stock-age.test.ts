import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAge } from "../../scripts/age-command.ts";
import {
  newRecoveryKey,
  openAgeFile,
  recipientOf,
  sealAndCheckToRecipient,
  sealAndCheckWithPassphrase,
  sealWithPassphrase,
} from "../../src/vault/age-file.ts";
import { type BackupContent, decodePayload, encodeBackup } from "../../src/vault/backup-payload.ts";
import { exampleAccount } from "../domain/example-account.ts";
import { runInTerminal } from "./terminal.ts";

const passphrase = "crème kettle amber ladder";
const backup: BackupContent = {
  exportedAt: 1_764_000_000_000,
  vaultId: "ab".repeat(16),
  accounts: Array.from({ length: 200 }, (_, i) => ({
    account: exampleAccount({ id: i.toString(16).padStart(32, "0"), label: `ada ${i}` }),
    version: new Map(),
    recoveryValues: new Map(),
  })),
  sites: [],
  notes: [],
};
const bytes = encodeBackup(backup);

// Skipped where there is no age command; `npm test` installs it where it can.
const program = findAge();

describe.skipIf(program === null)("the stock age command", { timeout: 150_000 }, () => {
  const age = program ?? "";
  let folder: string;
  let recoveryKey: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersign-age-"));
    recoveryKey = await newRecoveryKey();
    writeFileSync(join(folder, "key.txt"), `${recoveryKey}\n`, { mode: 0o600 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const place = (name: string) => join(folder, name);
  const readPlace = (name: string) => new Uint8Array(readFileSync(place(name)));

  it("opens a passphrase's backup", async () => {
    writeFileSync(place("typed.age"), await sealWithPassphrase(bytes, passphrase));
    const run = await runInTerminal(
      [age, "-d", "-o", place("typed.json"), place("typed.age")],
      [[/passphrase.*: ?$/i, passphrase]],
    );
    expect(run.code, run.screen).toBe(0);
    expect(decodePayload(readPlace("typed.json"))).toEqual({
      kind: "export",
      backup: { ...backup, unreadable: 0 },
    });
  });

  it("does not open it with another passphrase", async () => {
    writeFileSync(place("other.age"), await sealAndCheckWithPassphrase(bytes, "another passphrase", 10));
    const run = await runInTerminal(
      [age, "-d", "-o", place("other.json"), place("other.age")],
      [[/passphrase.*: ?$/i, passphrase]],
    );
    expect(run.code).toBe(1);
    expect(run.screen).toMatch(/incorrect passphrase/);
  });

  it("opens a recovery key's backup with the key's text in a file", async () => {
    writeFileSync(place("key.age"), await sealAndCheckToRecipient(bytes, await recipientOf(recoveryKey)));
    const run = spawnSync(age, ["-d", "-i", place("key.txt"), place("key.age")]);
    expect(run.stderr.toString()).toBe("");
    expect(run.stdout.equals(bytes)).toBe(true);
  });

  it("seals to our recovery key what we open, armoured or not", async () => {
    const recipient = await recipientOf(recoveryKey);
    for (const armour of [[], ["-a"]]) {
      const run = spawnSync(age, [...armour, "-r", recipient], { input: bytes });
      const opened = await openAgeFile(new Uint8Array(run.stdout), { kind: "recovery-key", recoveryKey });
      expect(Buffer.from(opened ?? []).equals(bytes)).toBe(true);
    }
  });

  it("seals with a passphrase what we open", async () => {
    writeFileSync(place("plain.json"), bytes);
    const run = await runInTerminal(
      [age, "-p", "-o", place("theirs.age"), place("plain.json")],
      [
        [/Enter passphrase.*: ?$/i, passphrase],
        [/Confirm passphrase.*: ?$/i, passphrase],
      ],
    );
    expect(run.code, run.screen).toBe(0);
    const opened = await openAgeFile(readPlace("theirs.age"), { kind: "passphrase", passphrase });
    expect(Buffer.from(opened ?? []).equals(bytes)).toBe(true);
  });
});
