import { argon2id as reference } from "@noble/hashes/argon2.js";
import fc from "fast-check";
import { argon2id as engine } from "hash-wasm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { toHex } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import { openHeader } from "../../src/vault/opening.ts";
import {
  type Argon2Parameters,
  cheapestReadable,
  passphraseBytes,
  stretchPassphrase,
} from "../../src/vault/passphrase-kdf.ts";
import {
  type PassphraseSlot,
  unwrapWithPassphrase,
  wrapWithPassphrase,
} from "../../src/vault/passphrase-slot.ts";
import { dump } from "./stored-bytes.ts";
import { freshTrial, passphrase, typed } from "./trial-vault.ts";

// The engine itself, watched: what is refused must be refused before it is asked.
vi.mock("hash-wasm", async (original) => {
  const actual = await original<typeof import("hash-wasm")>();
  return { ...actual, argon2id: vi.fn(actual.argon2id) };
});

beforeEach(() => {
  vi.mocked(engine).mockClear();
});

const salt = new Uint8Array(32).fill(7);
const gibibyte = 1024 * 1024;

/** What is out of bounds on either side, by the one thing that is. */
const outOfBounds: readonly (readonly [string, Partial<Argon2Parameters>])[] = [
  ["4 TiB less a KiB, the most that the field holds", { memoryKiB: 2 ** 32 - 1 }],
  ["4 GiB", { memoryKiB: 4 * gibibyte }],
  ["a KiB above 1 GiB", { memoryKiB: gibibyte + 1 }],
  ["a KiB below 19 MiB", { memoryKiB: 19 * 1024 - 1 }],
  ["8 KiB", { memoryKiB: 8 }],
  ["no memory", { memoryKiB: 0 }],
  ["2^32 − 1 iterations", { iterations: 2 ** 32 - 1 }],
  ["21 iterations", { iterations: 21 }],
  ["one iteration", { iterations: 1 }],
  ["no iteration", { iterations: 0 }],
  ["65,535 lanes", { parallelism: 65_535 }],
  ["17 lanes", { parallelism: 17 }],
  ["no lane", { parallelism: 0 }],
];

describe("Argon2id", () => {
  // RFC 9106 §5.3. Our engine takes no associated data, so it is held to the RFC by way of the reference.
  it("of the reference is the RFC's", () => {
    const tag = reference(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      m: 32,
      t: 3,
      p: 4,
      dkLen: 32,
    });
    expect(toHex(tag)).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  });

  const inputs = fc.sample(
    fc.record({
      text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 80, size: "max" }),
      salt: fc.uint8Array({ minLength: 8, maxLength: 64 }),
      memoryPerLane: fc.integer({ min: 8, max: 64 }),
      iterations: fc.integer({ min: 1, max: 4 }),
      parallelism: fc.integer({ min: 1, max: 4 }),
    }),
    { seed: 9106, numRuns: 50 },
  );

  it("of the engine and of the reference are the same on 50 random inputs", async () => {
    for (const input of inputs) {
      const password = passphraseBytes(input.text);
      const { iterations, parallelism } = input;
      const memorySize = input.memoryPerLane * parallelism;
      const costs = { memorySize, iterations, parallelism, hashLength: 32, outputType: "hex" } as const;
      const ours = await engine({ password, salt: input.salt, ...costs });
      const expected = reference(password, input.salt, { m: memorySize, t: iterations, p: parallelism });
      expect(ours, JSON.stringify(costs)).toBe(toHex(expected));
    }
    expect(new Set(inputs.map(({ text }) => text.length)).size).toBeGreaterThan(20);
    expect(inputs.some(({ text }) => /\P{ASCII}/u.test(text))).toBe(true);
  }, 60_000);

  it.each<[string, string, Argon2Parameters]>([
    ["the cheapest that is read", "violet kettle amber ladder", cheapestReadable],
    [
      "two lanes, of a passphrase that is not composed",
      "cafe\u0301 au lait \u{1F511}",
      { memoryKiB: 20_001, iterations: 3, parallelism: 2 },
    ],
  ])(
    "of a passphrase is the reference's, with %s",
    async (_, text, costs) => {
      const stretched = await stretchPassphrase(passphraseBytes(text), salt, costs);
      const { memoryKiB: m, iterations: t, parallelism: p } = costs;
      expect(toHex(stretched)).toBe(toHex(reference(text.normalize("NFC"), salt, { m, t, p })));
    },
    60_000,
  );
});

describe("costs out of bounds", () => {
  it.each(outOfBounds)("of %s are refused before the engine is asked", async (_, part) => {
    const stretched = stretchPassphrase(passphraseBytes(passphrase), salt, { ...cheapestReadable, ...part });
    await expect(stretched).rejects.toMatchObject({ code: "vault-damaged", detail: "kdf" });
    expect(engine).not.toHaveBeenCalled();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, -65_536])("of %d are refused too", async (cost) => {
    for (const name of ["memoryKiB", "iterations", "parallelism"]) {
      const stretched = stretchPassphrase(passphraseBytes(passphrase), salt, {
        ...cheapestReadable,
        [name]: cost,
      });
      await expect(stretched, name).rejects.toMatchObject({ code: "vault-damaged", detail: "kdf" });
    }
    expect(engine).not.toHaveBeenCalled();
  });

  it.each([0, 8, 16, 31, 33, 64])("are refused with a salt of %d bytes as well", async (length) => {
    const stretched = stretchPassphrase(
      passphraseBytes(passphrase),
      new Uint8Array(length),
      cheapestReadable,
    );
    await expect(stretched).rejects.toMatchObject({ code: "vault-damaged", detail: "kdf" });
    expect(engine).not.toHaveBeenCalled();
  });

  it("are refused in next to no time: a bomb takes less than the tenth part of the cheapest passphrase", async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      times.push(
        await timeOf(() =>
          stretchPassphrase(new Uint8Array(9), salt, { ...cheapestReadable, memoryKiB: 4 * gibibyte }),
        ),
      );
    }
    const cheapest = await timeOf(() => stretchPassphrase(new Uint8Array(9), salt, cheapestReadable));
    expect(Math.min(...times)).toBeLessThan(cheapest / 10);
  });
});

describe("a header", () => {
  let header: Bytes;
  let head: Bytes;
  /** Where the slot's memory, iterations and parallelism stand: ten bytes before its salt. */
  let costsAt: number;

  beforeAll(async () => {
    const { name } = await freshTrial();
    const stored = await dump(name);
    header = new Uint8Array(stored.header);
    head = new Uint8Array(stored.head);
    const slot = decodeHeader(header).header.slots[0];
    if (slot?.type !== "passphrase") throw new Error("a new vault has one slot, for its passphrase");
    costsAt = Buffer.from(header).indexOf(slot.salt) - 10;
    expect(costsIn(header)).toEqual(cheapestReadable);
  }, 60_000);

  function costsIn(bytes: Bytes): Argon2Parameters {
    const view = new DataView(bytes.buffer, costsAt);
    return { memoryKiB: view.getUint32(0), iterations: view.getUint32(4), parallelism: view.getUint16(8) };
  }

  function withCosts(part: Partial<Argon2Parameters>): Bytes {
    const changed = header.slice();
    const { memoryKiB, iterations, parallelism } = { ...cheapestReadable, ...part };
    const view = new DataView(changed.buffer, costsAt);
    view.setUint32(0, memoryKiB);
    view.setUint32(4, iterations);
    view.setUint16(8, parallelism);
    return changed;
  }

  it.each(outOfBounds)("whose slot asks for %s is refused before the engine is asked", async (_, part) => {
    const opening = openHeader({ header: withCosts(part), head }, typed(passphrase));
    await expect(opening).rejects.toMatchObject({ code: "vault-damaged", detail: "kdf" });
    expect(engine).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<Argon2Parameters>]>([
    ["more memory", { memoryKiB: 19 * 1024 + 1 }],
    ["more iterations", { iterations: 3 }],
    ["more lanes", { parallelism: 2 }],
  ])(
    "whose slot asks for %s, within bounds, opens nothing and is named",
    async (_, part) => {
      const opening = openHeader({ header: withCosts(part), head }, typed(passphrase));
      await expect(opening).rejects.toMatchObject({ code: "vault-damaged", detail: "header" });
    },
    30_000,
  );
});

describe("the wrapping", () => {
  const vault = { vaultId: new Uint8Array(16).fill(5), epoch: 3 };
  const vaultKey = new Uint8Array(32).fill(9);
  const typedBytes = passphraseBytes(passphrase);
  let slot: PassphraseSlot;

  beforeEach(async () => {
    // An attacker's dream: an engine that gives the same whatever the costs. What binds them then is the wrapping alone.
    vi.mocked(engine).mockImplementation((async () =>
      new Uint8Array(32).fill(1)) as unknown as typeof engine);
    slot = await wrapWithPassphrase(
      vaultKey,
      typedBytes,
      { memoryKiB: 65_536, iterations: 3, parallelism: 1 },
      vault,
      1,
    );
  });

  it("opens as it was sealed", async () => {
    expect((await unwrapWithPassphrase(slot, typedBytes, vault))?.vaultKey).toEqual(vaultKey);
  });

  it.each<[string, (sound: PassphraseSlot) => PassphraseSlot]>([
    ["less memory", (sound) => ({ ...sound, kdf: { ...sound.kdf, memoryKiB: 19 * 1024 } })],
    ["fewer iterations", (sound) => ({ ...sound, kdf: { ...sound.kdf, iterations: 2 } })],
    ["more lanes", (sound) => ({ ...sound, kdf: { ...sound.kdf, parallelism: 2 } })],
    ["another salt", (sound) => ({ ...sound, salt: new Uint8Array(32) })],
    ["another slot's id", (sound) => ({ ...sound, slotId: new Uint8Array(16) })],
  ])("is bound to the costs and their slot: %s is a damaged slot", async (_, spoil) => {
    const unwrapping = unwrapWithPassphrase(spoil(slot), typedBytes, vault);
    await expect(unwrapping).rejects.toMatchObject({ code: "vault-damaged", detail: "slot" });
  });

  it.each([
    ["another vault", { ...vault, vaultId: new Uint8Array(16) }],
    ["another epoch", { ...vault, epoch: 4 }],
  ])("is bound to its vault: under %s it is a damaged slot", async (_, other) => {
    const unwrapping = unwrapWithPassphrase(slot, typedBytes, other);
    await expect(unwrapping).rejects.toMatchObject({ code: "vault-damaged", detail: "slot" });
  });
});

async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await task().catch(() => {
    // Refused or not, only its time counts here.
  });
  return performance.now() - begun;
}
