import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import {
  isAgeFile,
  largestFile,
  newRecoveryKey,
  openAgeFile,
  readRecoveryKey,
  recipientOf,
  sealAndCheckToRecipient,
  sealAndCheckWithPassphrase,
  sealToRecipient,
  sealWithPassphrase,
} from "../../src/vault/age-file.ts";
import { toUtf8 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import type { FileKey } from "../../src/vault/proof.ts";

const content = toUtf8("what the vault holds");
/** The cost does not matter here. */
const cheap = 2;
const byPassphrase = (passphrase: string): FileKey => ({ kind: "passphrase", passphrase });
const byRecoveryKey = (recoveryKey: string): FileKey => ({ kind: "recovery-key", recoveryKey });

/** The code of the failure with which something is refused. */
async function refusal(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => "not refused",
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  );
}

/** The quickest of three times, in milliseconds: another program may have had the processor meanwhile. */
async function quickest(action: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const begun = performance.now();
    await action();
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

const headerOf = (file: Bytes) => new TextDecoder("latin1").decode(file).split("\n--- ")[0] ?? "";

/** The file with the same bytes in its header replaced: its MAC is wrong then, which is looked at after the stanza. */
function withHeader(file: Bytes, from: string | RegExp, to: string): Bytes {
  return new Uint8Array(Buffer.from(Buffer.from(file).toString("latin1").replace(from, to), "latin1"));
}

describe("a passphrase's age file", () => {
  let file: Bytes;
  beforeAll(async () => {
    file = await sealWithPassphrase(content, "crème brûlée", cheap);
  });

  it("opens with the passphrase, however its accents are composed", async () => {
    expect(await openAgeFile(file, byPassphrase("crème brûlée".normalize("NFC")))).toEqual(content);
    expect(await openAgeFile(file, byPassphrase("crème brûlée".normalize("NFD")))).toEqual(content);
  });

  it("opens with no other passphrase and with no recovery key", async () => {
    expect(await openAgeFile(file, byPassphrase("creme brulee"))).toBeNull();
    expect(await openAgeFile(file, byPassphrase(""))).toBeNull();
    expect(await openAgeFile(file, byRecoveryKey(await newRecoveryKey()))).toBeNull();
  });

  it("costs 2^18 when nothing else is asked for", async () => {
    const sealed = await sealWithPassphrase(content, "violet kettle amber ladder");
    expect(headerOf(sealed)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  });

  it.each(["21", "22", "64", "4294967296"])("is refused at once when it asks for 2^%s", async (logN) => {
    const dear = withHeader(file, / 2\n/, ` ${logN}\n`);
    const open = async () => {
      expect(await refusal(openAgeFile(dear, byPassphrase("x")))).toBe("backup-malformed");
    };
    expect(await quickest(open)).toBeLessThan(50);
  });

  it("is opened again before it is handed out", async () => {
    const sealed = await sealAndCheckWithPassphrase(content, "violet kettle amber ladder", cheap);
    expect(await openAgeFile(sealed, byPassphrase("violet kettle amber ladder"))).toEqual(content);
  });
});

describe("a recovery key's age file", () => {
  let recoveryKey: string;
  let file: Bytes;
  beforeAll(async () => {
    recoveryKey = await newRecoveryKey();
    file = await sealToRecipient(content, await recipientOf(recoveryKey));
  });

  it("opens with the recovery key and no other", async () => {
    expect(await openAgeFile(file, byRecoveryKey(recoveryKey))).toEqual(content);
    expect(await openAgeFile(file, byRecoveryKey(await newRecoveryKey()))).toBeNull();
    expect(await openAgeFile(file, byPassphrase("violet kettle amber ladder"))).toBeNull();
  });

  it("is opened again before it is handed out, with a key that is nowhere afterwards", async () => {
    const sealed = await sealAndCheckToRecipient(content, await recipientOf(recoveryKey));
    expect(await openAgeFile(sealed, byRecoveryKey(recoveryKey))).toEqual(content);
    expect(headerOf(sealed).match(/-> X25519 /g)).toHaveLength(2);
    expect(headerOf(file).match(/-> X25519 /g)).toHaveLength(1);
  });

  it("refuses a recovery key that is none before it looks at the file", async () => {
    expect(await refusal(openAgeFile(file, byRecoveryKey("AGE-SECRET-KEY-1")))).toBe(
      "recovery-key-malformed",
    );
  });
});

describe("any age file", () => {
  let recoveryKey: string;
  let recipient: string;
  beforeAll(async () => {
    recoveryKey = await newRecoveryKey();
    recipient = await recipientOf(recoveryKey);
  });

  it("gives back any bytes, over several chunks of 64 KiB", async () => {
    const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000];
    for (const length of lengths) {
      const bytes = new Uint8Array(length).map((_, i) => (i * 31) & 255);
      const opened = await openAgeFile(await sealToRecipient(bytes, recipient), byRecoveryKey(recoveryKey));
      expect(opened?.length).toBe(length);
      expect(Buffer.from(opened ?? []).equals(bytes)).toBe(true);
    }
  });

  it("may be armoured, with another system's line ends and a byte order mark", async () => {
    const text = armor.encode(await sealToRecipient(content, recipient));
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\ufeff\n ${text}\n\n`]) {
      expect(isAgeFile(toUtf8(written))).toBe(true);
      expect(await openAgeFile(toUtf8(written), byRecoveryKey(recoveryKey))).toEqual(content);
    }
  });

  it("is known by its front", async () => {
    expect(isAgeFile(await sealToRecipient(content, recipient))).toBe(true);
    expect(isAgeFile(toUtf8('{"format":"AV1-sealed"}'))).toBe(false);
    expect(isAgeFile(toUtf8("age-encryption.org/v10\n"))).toBe(false);
    expect(isAgeFile(new Uint8Array(0))).toBe(false);
  });

  it("opens when there are other recipients before", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    encrypter.addRecipient(recipient);
    const sealed = new Uint8Array(await encrypter.encrypt(content));
    expect(await openAgeFile(sealed, byRecoveryKey(recoveryKey))).toEqual(content);
  });

  it("is refused, or not opened, whichever byte of it is changed", async () => {
    const sealed = await sealToRecipient(content, recipient);
    const opened: number[] = [];
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const result = await openAgeFile(changed, byRecoveryKey(recoveryKey)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Failure);
        return null;
      });
      if (result !== null) opened.push(at);
    }
    expect(opened).toEqual([]);
  });

  it("is refused when it ends early, wherever it does", async () => {
    const sealed = await sealToRecipient(new Uint8Array(70_000), recipient);
    const ends = [0, 10, 30, 100, 150, 190, 220, 65_000, 65_740, 66_000, sealed.length - 1];
    for (const end of ends) {
      expect(await refusal(openAgeFile(sealed.slice(0, end), byRecoveryKey(recoveryKey)))).toBe(
        "backup-malformed",
      );
    }
  });

  it.each([
    ["nothing", ""],
    ["another file", "PK\u0003\u0004"],
    ["another version", "age-encryption.org/v2\n-> X25519 x\n\n--- x\n"],
    ["armour around nothing", "-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n"],
    ["armour that does not end", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n"],
    ["a page of HTML", "<!doctype html><title>Sign in</title>"],
  ])("is not %s", async (_, text) => {
    expect(await refusal(openAgeFile(toUtf8(text), byRecoveryKey(recoveryKey)))).toBe("backup-malformed");
  });

  it("is refused when it is larger than any of ours, or its header is", async () => {
    const huge = new Uint8Array(largestFile + 1);
    expect(await refusal(openAgeFile(huge, byRecoveryKey(recoveryKey)))).toBe("backup-too-large");
    const stanza = `-> X25519 ${"A".repeat(43)}\n${"A".repeat(43)}\n`;
    const crowd = toUtf8(`age-encryption.org/v1\n${stanza.repeat(20_000)}--- ${"A".repeat(43)}\n`);
    const open = async () => {
      expect(await refusal(openAgeFile(crowd, byRecoveryKey(recoveryKey)))).toBe("backup-malformed");
    };
    expect(await quickest(open)).toBeLessThan(100);
  });
});

describe("a recovery key", () => {
  let key: string;
  beforeAll(async () => {
    key = await newRecoveryKey();
  });

  it("has the form that the age command writes", async () => {
    expect(key).toMatch(/^AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}$/);
    expect(await recipientOf(key)).toBe(await identityToRecipient(key));
    expect(await newRecoveryKey()).not.toBe(key);
  });

  const data = (written: string) => written.slice("AGE-SECRET-KEY-1".length);
  it.each<[string, (written: string) => string]>([
    ["as it is", (written) => written],
    ["in lower case", (written) => written.toLowerCase()],
    ["in both cases", (written) => written.replace(/[AEY]/g, (letter) => letter.toLowerCase())],
    ["in groups", (written) => written.replace(/(.{5})/g, "$1 ")],
    ["over lines", (written) => written.replace(/(.{16})/g, "$1\r\n  ")],
    ["with hyphens of other kinds", (written) => written.replaceAll("-", "\u2011")],
    ["with dashes and a minus", (written) => written.replace("-", "–").replace("-", "—").replace("-", "−")],
    ["with hyphens where a line was full", (written) => written.replace(/(.{20})/g, "$1\u00ad-\n")],
    [
      "with spaces that don't break or aren't seen",
      (written) => `\ufeff${written.replace(/(.{8})/g, "$1\u00a0\u200b")}`,
    ],
    ["without its hyphens", (written) => written.replaceAll("-", "")],
    ["without what stands before", data],
    [
      "in wide characters",
      (written) => written.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ["as a key file", (written) => `# created: 2026-11-24T09:00:00Z\n# public key: age1abc\n${written}\n`],
    [
      "with 0 read as O and L as I",
      (written) => `AGE-SECRET-KEY-1${data(written).replaceAll("0", "O").replaceAll("L", "I")}`,
    ],
    [
      "with 8 read as B and L as 1",
      (written) => `AGE-SECRET-KEY-l${data(written).replaceAll("8", "b").replaceAll("L", "1")}`,
    ],
  ])("is read %s", async (_, write) => {
    expect(await readRecoveryKey(write(key))).toBe(key);
  });

  it("is read however it is written", async () => {
    const noise = fc.array(fc.constantFrom("", " ", "\n", "-", "–", ".", "\u00a0"), {
      minLength: 74,
      maxLength: 74,
    });
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.array(fc.boolean(), { minLength: 74, maxLength: 74 }),
        async (between, lower) => {
          const written = [...key]
            .map((letter, i) => (lower[i] ? letter.toLowerCase() : letter) + between[i])
            .join("");
          expect(await readRecoveryKey(written)).toBe(key);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is refused with up to four wrong characters, two exchanged, one too few or too many", async () => {
    const alphabet = [..."QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"];
    const change = fc.record({ at: fc.nat(57), by: fc.integer({ min: 1, max: 31 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ({ at }) => at }),
        async (changes) => {
          const letters = [...data(key)];
          for (const { at, by } of changes)
            letters[at] = alphabet[(alphabet.indexOf(letters[at] ?? "") + by) % 32] ?? "";
          expect(await refusal(readRecoveryKey(`AGE-SECRET-KEY-1${letters.join("")}`))).toBe(
            "recovery-key-malformed",
          );
        },
      ),
      { numRuns: 200 },
    );
    const exchanged = key.replace(/(\w)(?!\1)(\w)$/, "$2$1");
    for (const wrong of [exchanged, key.slice(0, -1), `${key}Q`, `${key.slice(0, -1)}QQ`]) {
      if (wrong !== key) expect(await refusal(readRecoveryKey(wrong))).toBe("recovery-key-malformed");
    }
  });

  it.each([
    ["nothing", ""],
    ["a passphrase", "violet kettle amber ladder"],
    ["its own public half", "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"],
    ["a post-quantum identity", `AGE-SECRET-KEY-PQ-1${"Q".repeat(58)}`],
    ["the right length alone", "Q".repeat(58)],
    ["very long text", "Q".repeat(100_000)],
  ])("is not %s", async (_, text) => {
    expect(await refusal(readRecoveryKey(text))).toBe("recovery-key-malformed");
    expect(await refusal(recipientOf(text))).toBe("recovery-key-malformed");
  });
});
