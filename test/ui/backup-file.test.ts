import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { largestBackup, opensWithOf, readBackupFile } from "../../src/ui/backup-file.ts";
import { fromBase64 } from "../../src/ui/base64.ts";

const payload = JSON.stringify({ format: "AV1-export", version: 1 });

async function forPassphrase(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase("brass otter quilt lantern");
  encrypter.setScryptWorkFactor(2);
  return encrypter.encrypt(payload);
}

async function forRecoveryKey(): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return encrypter.encrypt(payload);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("what a file says it opens with", () => {
  it("is the passphrase for one that age sealed so", async () => {
    expect(opensWithOf(await forPassphrase())).toBe("passphrase");
  });

  it("is the recovery key for one that age sealed to it", async () => {
    expect(opensWithOf(await forRecoveryKey())).toBe("recovery-key");
  });

  it("is whatever opens the vault for a sealed copy", () => {
    const copy = { format: "AV1-sealed", version: 1, savedAt: 0, header: "", head: "", records: {} };
    expect(opensWithOf(bytesOf(JSON.stringify(copy)))).toBe("own-doors");
    expect(opensWithOf(bytesOf(JSON.stringify(copy, null, 2)))).toBe("own-doors");
  });

  it.each([
    ["nothing at all", ""],
    ["another program's export", '{ "version": 1, "entries": [] }'],
    ["what was exported in the open", payload],
    ["a page", "<!doctype html>"],
    ["another version of age", "age-encryption.org/v2\n-> scrypt AAAA 18\n"],
    ["age to a kind of recipient that we never have", "age-encryption.org/v1\n-> ssh-ed25519 AAAA BBBB\n"],
    ["words that only speak of it", "age-encryption.org/v1 -> scrypt AAAA 18\n"],
    ["a stanza behind the header", "age-encryption.org/v1\n-> other A\nB\n--- C\n-> scrypt A 18\n"],
  ])("is nothing for %s", (_, text) => {
    expect(opensWithOf(bytesOf(text))).toBeNull();
  });

  it.each([
    ["passphrase", forPassphrase],
    ["recovery-key", forRecoveryKey],
  ] as const)("is the %s for one in armour, too", async (opensWith, made) => {
    expect(opensWithOf(bytesOf(armor.encode(await made())))).toBe(opensWith);
  });

  it("looks past a stanza of another kind", () => {
    const text = "age-encryption.org/v1\n-> x-grease A\nB\n-> X25519 C\nD\n--- E\n";
    expect(opensWithOf(bytesOf(text))).toBe("recovery-key");
  });
});

describe("reading a chosen backup", () => {
  it("gives its name, its bytes and what it opens with", async () => {
    const bytes = await forPassphrase();
    const chosen = await readBackupFile(new File([new Uint8Array(bytes)], "countersign.age"));
    expect(chosen).toMatchObject({ name: "countersign.age", opensWith: "passphrase" });
    expect(fromBase64(chosen.file)).toEqual(new Uint8Array(bytes));
  });

  it("refuses one that is too large before reading a byte of it", async () => {
    const large = {
      name: "film.mkv",
      size: largestBackup + 1,
      arrayBuffer: () => Promise.reject(new Error("was read")),
    };
    await expect(readBackupFile(large as unknown as File)).rejects.toThrow(new Failure("backup-too-large"));
  });

  it.each([
    ["one that is none", () => new File(["no backup"], "notes.txt")],
    [
      "a folder",
      () =>
        ({
          name: "folder",
          size: 4096,
          arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")),
        }) as unknown as File,
    ],
  ])("refuses %s", async (_, file) => {
    await expect(readBackupFile(file())).rejects.toThrow(new Failure("backup-malformed"));
  });
});
