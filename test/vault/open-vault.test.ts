import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/project-root.ts";
import { openAgeFile } from "../../src/vault/age-file.ts";
import { fromUtf8 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { runInTerminal } from "./terminal.ts";
import { account, counterAccount, freshTrial, otherPassphrase, passphrase, secret } from "./trial-vault.ts";

// The script shares no code with the vault: it was written from src/vault/README.md.
const script = join(projectRoot, "scripts", "open-vault.mjs");

const ada = {
  keyUri: `otpauth://totp/Example:ada?secret=${secret}&issuer=Example&algorithm=SHA1&digits=6&period=30`,
  recoveryCodes: [
    { position: 1, state: "current", value: "K3Q9-77AB" },
    { position: 2, state: "current", value: "ÄÖ 12" },
  ],
};
const grace = {
  keyUri: `otpauth://hotp/Example:grace?secret=${secret}&issuer=Example&algorithm=SHA1&digits=6&counter=41`,
  recoveryCodes: [],
};
const steam = {
  keyUri: `otpauth://steam/Steam:lin?secret=${secret}&issuer=Steam&algorithm=SHA1&digits=5&period=30`,
  recoveryCodes: [],
};

const note = { app: "Aegis", issuer: "VPN", label: "ada", text: "type: motp\npin: 1234" };

interface Copies {
  readonly recoveryKey: string;
  readonly sealedCopy: Bytes;
  readonly sealedBackup: Bytes;
  readonly exportBackup: Bytes;
}

/** What is in a sealed copy's JSON. */
interface Copy {
  header: string;
  head: string | null;
  records: Record<string, string>;
}

async function makeCopies(): Promise<Copies> {
  const { vault } = await freshTrial();
  const { id } = await vault.add(account("ada"));
  await vault.add(counterAccount("grace", 41));
  await vault.add(account("lin", { issuer: "Steam", parameters: { type: "steam", secret } }));
  for (let i = 0; i < 5; i += 1) await vault.add(account(`other ${i}`));
  await vault.keepRecoveryCodes(id, ["K3Q9-77AB", "ÄÖ 12"]);
  await vault.importAccounts([], [note]);
  const { recoveryKey } = await vault.draftRecoveryKey();
  await vault.keepRecoveryKey(passphrase, recoveryKey);
  await vault.prove({ kind: "passphrase", passphrase });
  const exportBackup = (await vault.backupForRecoveryKey()).bytes;
  await vault.lock();
  const sealedBackup = (await vault.backupForRecoveryKey()).bytes;
  return { recoveryKey, sealedCopy: await vault.sealedCopy(), sealedBackup, exportBackup };
}

describe("the script that was written from the specification", { timeout: 120_000 }, () => {
  let folder: string;
  let copies: Copies;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersign-open-"));
    copies = await makeCopies();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const place = (content: string | Uint8Array): string => {
    const path = join(folder, "file");
    writeFileSync(path, content);
    return path;
  };

  /** Runs it on a file, the key in its environment. */
  const open = (content: string | Uint8Array, key: string) => {
    const env = { ...process.env, COUNTERSIGN_KEY: key };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, place(content)], {
      env,
      encoding: "utf8",
    });
    return { status, stderr, printed: stdout === "" ? null : JSON.parse(stdout) };
  };

  /** The sealed copy after a change to its JSON. */
  const changedCopy = (change: (copy: Copy) => void) => {
    const copy = JSON.parse(fromUtf8(copies.sealedCopy));
    change(copy);
    return JSON.stringify(copy);
  };

  it.each<[string, () => string | Uint8Array, () => string]>([
    ["a sealed copy with the passphrase", () => copies.sealedCopy, () => passphrase],
    ["a sealed copy with the recovery key", () => copies.sealedCopy, () => copies.recoveryKey],
    [
      "a sealed copy with the recovery key in lower case",
      () => copies.sealedCopy,
      () => copies.recoveryKey.toLowerCase(),
    ],
    ["a backup that was made while locked", () => copies.sealedBackup, () => copies.recoveryKey],
    ["a backup that was made right after a proof", () => copies.exportBackup, () => copies.recoveryKey],
  ])("opens %s", (_, content, key) => {
    const { status, stderr, printed } = open(content(), key());
    expect([status, stderr, printed?.problems]).toEqual([0, "", []]);
    expect(printed.accounts).toHaveLength(8);
    expect(printed.notes).toEqual([expect.objectContaining(note)]);
    expect(printed.accounts).toEqual(
      expect.arrayContaining([ada, grace, steam].map((each) => expect.objectContaining(each))),
    );
    expect(printed.accounts[0]).toMatchObject({ origins: ["https://login.example.com"], removedAt: null });
  });

  it("opens what another program has opened before", async () => {
    const file = await openAgeFile(copies.exportBackup, {
      kind: "recovery-key",
      recoveryKey: copies.recoveryKey,
    });
    const { status, printed } = open(file ?? "", "");
    expect(status).toBe(0);
    expect(printed.accounts).toContainEqual(expect.objectContaining(ada));
  });

  it("reads the passphrase from its input", () => {
    const run = spawnSync(process.execPath, [script, place(copies.sealedCopy)], {
      input: `${passphrase}\n`,
      encoding: "utf8",
    });
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout).accounts).toHaveLength(8);
  });

  it("asks for the passphrase in a terminal, and shows nothing of it", async () => {
    const command = [process.execPath, script, place(copies.sealedCopy)];
    const { screen, code } = await runInTerminal(command, [[/recovery key: ?$/, passphrase]]);
    expect(code, screen).toBe(0);
    expect(screen).toContain("otpauth://totp/Example:ada");
    expect(screen).not.toContain(passphrase);
  });

  it.each<[string, () => string]>([
    ["another passphrase", () => otherPassphrase],
    ["another recovery key", () => `AGE-SECRET-KEY-1${"Q".repeat(58)}`],
  ])("prints nothing for %s", (_, key) => {
    expect(open(copies.sealedCopy, key())).toEqual({
      status: 1,
      stderr: "This opens none of the vault's slots.\n",
      printed: null,
    });
  });

  it("takes no key from its command line", () => {
    const run = spawnSync(process.execPath, [script, place(copies.sealedCopy), passphrase], {
      encoding: "utf8",
    });
    expect([run.status, run.stdout]).toEqual([1, ""]);
  });

  const flipped = (text: string, at: number) => {
    const bytes = Buffer.from(text, "base64");
    bytes[at < 0 ? bytes.length + at : at] = (bytes.at(at) ?? 0) ^ 1;
    return bytes.toString("base64");
  };

  it("names each record that is missing, changed, old, another's or too many, and opens the others", () => {
    const named: string[] = [];
    const copy = changedCopy(({ records }) => {
      const [missing = "", changed = "", retagged = "", exchanged = ""] = Object.keys(records);
      const stray = "ab".repeat(16);
      records[exchanged] = records[missing] ?? "";
      records[stray] = records[missing] ?? "";
      delete records[missing];
      records[changed] = flipped(records[changed] ?? "", 60);
      records[retagged] = flipped(records[retagged] ?? "", -1);
      named.push(
        `Record ${missing} is missing.`,
        `Record ${changed} does not open.`,
        `Record ${retagged} is not the state that the head names.`,
        `Record ${retagged} does not open.`,
        `Record ${exchanged} is another record.`,
        `Record ${stray} is another record.`,
      );
    });
    const { status, printed } = open(copy, copies.recoveryKey);
    expect(status).toBe(1);
    expect([...printed.problems].sort()).toEqual(named.sort());
    // One of the four may have been the settings.
    expect([5, 6]).toContain(printed.accounts.length + printed.notes.length);
  });

  it.each<[string, (copy: Copy) => void]>([
    ["missing", (copy) => Object.assign(copy, { head: null })],
    ["changed", (copy) => Object.assign(copy, { head: flipped(copy.head ?? "", 40) })],
  ])("says that the head is %s, and opens what opens", (_, change) => {
    const { status, printed } = open(changedCopy(change), copies.recoveryKey);
    expect(status).toBe(1);
    expect(printed.problems).toEqual([expect.stringMatching(/^The head is missing or not genuine/)]);
    expect(printed.accounts).toHaveLength(8);
  });

  it("opens nothing behind a header that was changed", () => {
    const { status, stderr, printed } = open(
      changedCopy((copy) => {
        copy.header = flipped(copy.header, 40);
      }),
      copies.recoveryKey,
    );
    expect([status, printed]).toEqual([1, null]);
    expect(stderr).toBe("The header is not genuine: somebody changed it.\n");
  });
});
