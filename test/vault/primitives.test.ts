import { argon2id } from "hash-wasm";
import { describe, expect, it } from "vitest";
import { fromBase64, fromHex, textsOf, toBase64, toHex, toUtf8 } from "../../src/vault/byte-text.ts";
import { type Bytes, equalInConstantTime } from "../../src/vault/bytes.ts";
import { readerOf, u64 } from "../../src/vault/canonical-bytes.ts";
import { exclusively } from "../../src/vault/exclusive.ts";
import { openFrom, sealTo } from "../../src/vault/hpke.ts";
import { cheapestReadable, passphraseBytes, stretchPassphrase } from "../../src/vault/passphrase-kdf.ts";
import { importPrivateKey, publicKeyOf, sharedSecret } from "../../src/vault/x25519.ts";

function hex(text: string): Bytes {
  const bytes = fromHex(text);
  if (bytes === null) throw new Error("a test's constant is hexadecimal");
  return bytes;
}

describe("X25519", () => {
  // RFC 7748 §6.1.
  const alice = hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
  const alicePublic = hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
  const bobPublic = hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

  it("agrees with RFC 7748", async () => {
    const key = await importPrivateKey(alice);
    expect(await publicKeyOf(key)).toEqual(alicePublic);
    expect(toHex(await sharedSecret(key, bobPublic))).toBe(
      "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
    );
  });

  it("refuses a point of small order", async () => {
    await expect(sharedSecret(await importPrivateKey(alice), new Uint8Array(32))).rejects.toThrow();
  });

  it("gives a key that can't be read back", async () => {
    await expect(crypto.subtle.exportKey("pkcs8", await importPrivateKey(alice))).rejects.toThrow();
  });
});

describe("HPKE", () => {
  // The keys and texts are those of RFC 9180 A.1.1; the ciphertexts were made by the library @hpke/core 1.9 for the
  // suite with AES-256-GCM, for which the RFC has no example.
  const recipient = hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
  const recipientPublic = hex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d");
  const info = hex("4f6465206f6e2061204772656369616e2055726e");
  const context = hex("436f756e742d30");
  const plaintext = hex("4265617574792069732074727574682c20747275746820626561757479");
  const foreign = hex(
    "22dd5f93f54a6e199045e72404e7b40edcb72cc98e72390a8eeb8fe7452ffa28e29b60b3e8603d49db0aef3b182d49d12e0931f06fd2a2a71810937ee70d2572f92fe726f91bfcd714f63e3129",
  );

  it("opens what another implementation sealed", async () => {
    const key = await importPrivateKey(recipient);
    expect(await openFrom(key, info, context, foreign)).toEqual(plaintext);
  });

  it("encapsulates as RFC 9180 A.1.1", async () => {
    const ephemeral = hex("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736");
    const sealed = await sealTo(recipientPublic, info, context, plaintext, ephemeral);
    expect(toHex(sealed.slice(0, 32))).toBe(
      "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
    );
    expect(await openFrom(await importPrivateKey(recipient), info, context, sealed)).toEqual(plaintext);
  });

  it("opens nothing under another key, info or context, and nothing that was changed", async () => {
    const key = await importPrivateKey(recipient);
    const other = await importPrivateKey(hex("11".repeat(32)));
    expect(await openFrom(other, info, context, foreign)).toBeNull();
    expect(await openFrom(key, context, context, foreign)).toBeNull();
    expect(await openFrom(key, info, info, foreign)).toBeNull();
    expect(await openFrom(key, info, context, foreign.slice(0, 47))).toBeNull();
    for (let at = 0; at < foreign.length; at += 1) {
      const changed = foreign.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openFrom(key, info, context, changed), `byte ${at}`).toBeNull();
    }
  });
});

describe("Argon2id", () => {
  const salt = new Uint8Array(32).fill(7);
  const floor = cheapestReadable;

  it.each([
    ["4 GiB", { ...floor, memoryKiB: 4 * 1024 * 1024 }, 32],
    ["just above 1 GiB", { ...floor, memoryKiB: 1024 * 1024 + 1 }, 32],
    ["just below 19 MiB", { ...floor, memoryKiB: 19 * 1024 - 1 }, 32],
    ["2^32 − 1 iterations", { ...floor, iterations: 2 ** 32 - 1 }, 32],
    ["one iteration", { ...floor, iterations: 1 }, 32],
    ["no parallelism", { ...floor, parallelism: 0 }, 32],
    ["too much parallelism", { ...floor, parallelism: 17 }, 32],
    ["no memory", { ...floor, memoryKiB: 0 }, 32],
    ["not a number", { ...floor, memoryKiB: Number.NaN }, 32],
    ["no salt", floor, 0],
    ["a short salt", floor, 16],
  ])("refuses %s at once and allocates nothing", async (_what, parameters, saltLength) => {
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const stretched = stretchPassphrase(passphraseBytes("passphrase"), salt.slice(0, saltLength), parameters);
    await expect(stretched).rejects.toMatchObject({ code: "vault-damaged", detail: "kdf" });
    expect(performance.now() - begun).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(10 * 1024 * 1024);
  });

  it("is what hash-wasm computes of the passphrase's NFC form", async () => {
    const stretched = await stretchPassphrase(passphraseBytes("cafe\u0301 au lait"), salt, floor);
    const expected = await argon2id({
      password: "caf\u00e9 au lait",
      salt,
      memorySize: floor.memoryKiB,
      iterations: floor.iterations,
      parallelism: floor.parallelism,
      hashLength: 32,
      outputType: "hex",
    });
    expect(toHex(stretched)).toBe(expected);
  });
});

describe("bytes as text", () => {
  it("come back from hexadecimal and Base64", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(fromHex(toHex(bytes))).toEqual(bytes);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });

  it.each(["0", "0G", "AB", "zz", " 00"])("refuses %j as hexadecimal", (text) => {
    expect(fromHex(text)).toBeNull();
  });

  it.each(["A", "AA A", "AA=A", "====", "A===", "AA-_", "\u0100AAA"])("refuses %j as Base64", (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe("texts decoded together", () => {
  const broken = Uint8Array.of(0xe2, 0x82);

  it.each([
    ["none", [], []],
    ["one, and an empty one", [toUtf8("Müller"), toUtf8("")], ["Müller", ""]],
    ["one with a byte order mark", [toUtf8("\ufeffa"), toUtf8("\ufeffb")], ["\ufeffa", "\ufeffb"]],
    ["one of several lines", [toUtf8("a\nb"), toUtf8("c")], ["a\nb", "c"]],
    ["one that is no UTF-8", [toUtf8("a"), broken, toUtf8("例")], ["a", null, "例"]],
    ["two that are UTF-8 only together", [broken, Uint8Array.of(0xac)], [null, null]],
  ])("are those of each by itself: %s", (_name, strings, texts) => {
    expect(textsOf(strings)).toEqual(texts);
  });
});

describe("comparing", () => {
  it("knows equal from unequal, whatever the length", () => {
    expect(equalInConstantTime(hex("00ff"), hex("00ff"))).toBe(true);
    expect(equalInConstantTime(hex("00ff"), hex("00fe"))).toBe(false);
    expect(equalInConstantTime(hex("00ff"), hex("00ff00"))).toBe(false);
    expect(equalInConstantTime(hex(""), hex(""))).toBe(true);
  });
});

describe("a reader", () => {
  it("refuses what is beyond its end, left over, or too large a number", () => {
    const damaged = { code: "vault-damaged", detail: "part" };
    const refusal = (task: () => unknown) => {
      try {
        return task();
      } catch (error) {
        return error;
      }
    };
    expect(refusal(() => readerOf(hex("00"), "part").u16())).toMatchObject(damaged);
    expect(refusal(() => readerOf(hex("ffffffff00"), "part").prefixed())).toMatchObject(damaged);
    expect(refusal(() => readerOf(hex("00"), "part").end())).toMatchObject(damaged);
    expect(refusal(() => readerOf(hex("0020000000000000"), "part").u64())).toMatchObject(damaged);
    expect(readerOf(u64(Number.MAX_SAFE_INTEGER), "part").u64()).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("tasks of one name", () => {
  it("run one after the other, also after one that failed; others don't wait for them", async () => {
    const log: string[] = [];
    const task = (word: string, fails: "fails" | "succeeds") => async () => {
      log.push(`${word} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${word} ends`);
      if (fails === "fails") throw new Error(word);
      return word;
    };
    const results = await Promise.allSettled([
      exclusively("one", task("a", "fails")),
      exclusively("one", task("b", "succeeds")),
      exclusively("other", task("c", "succeeds")),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(log.indexOf("b begins")).toBeGreaterThan(log.indexOf("a ends"));
    expect(log.indexOf("c begins")).toBeLessThan(log.indexOf("a ends"));
  });
});
