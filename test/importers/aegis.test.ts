import { createCipheriv, scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { linesOf, readJson, readVector, rfcSecret, vectorBytes } from "./vector.ts";

describe("Aegis", () => {
  it("keeps all of an entry that it can't make codes for", async () => {
    const { rows } = await readVector("aegis_plain.json");
    const note = rows[3]?.kind === "unsupported" ? rows[3].note : "";
    expect(note).toBe("mOTP, dan: mOTP\nsecret: JBSWY3DPEHPK3PXP\npin: 1234\ndigits: 6\nperiod: 10");
  });

  it("reads the group names of older versions and takes 0 for what was never set", async () => {
    const entry = {
      type: "totp",
      name: "a",
      issuer: "B",
      group: "Old",
      info: { secret: rfcSecret, digits: 0, period: 0 },
    };
    const report = await readJson({
      version: 1,
      header: { slots: null, params: null },
      db: { version: 1, entries: [entry] },
    });
    expect(linesOf(report)).toEqual([
      {
        issuer: "B",
        label: "a",
        type: "totp",
        secret: rfcSecret,
        algorithm: "SHA1",
        digits: 6,
        period: 30,
        tags: ["Old"],
      },
    ]);
  });

  it("says what was archived there", async () => {
    const entry = { type: "totp", name: "a", issuer: "B", archived: true, info: { secret: rfcSecret } };
    const db = { version: 3, entries: [entry, { ...entry, archived: false }], groups: [] };
    const report = await readJson({ version: 1, header: { slots: null, params: null }, db });
    expect(linesOf(report).map(({ warnings }) => warnings)).toEqual([["archived"], undefined]);
  });

  it.each([
    ["in ASCII", "p".repeat(70), 77],
    ["in letters of two bytes", "ü".repeat(40), 89],
  ])(
    "opens what an old version sealed with a long password and the zeros behind it: %s",
    async (_, password, room) => {
      const hashed = Buffer.concat([Buffer.from(password), Buffer.alloc(room)]).subarray(0, room);
      const vault = sealedVault(hashed);
      const [line] = linesOf(await readJson(vault, password));
      expect(line).toMatchObject({ issuer: "Old", label: "a" });
      const [slot] = vault.header.slots;
      await expect(
        readJson({ ...vault, header: { ...vault.header, slots: [{ ...slot, repaired: true }] } }, password),
      ).rejects.toThrow("export-password-wrong: Aegis");
    },
  );

  it("refuses a key that costs too much before making it", async () => {
    const file = JSON.parse(new TextDecoder().decode(vectorBytes("aegis_encrypted.json")));
    for (const slot of file.header.slots) slot.n = 2 ** 24;
    await expect(readJson(file, "x")).rejects.toThrow("export-key-too-costly: Aegis");
  });
});

/** A vault with one entry, sealed under scrypt of these bytes. */
function sealedVault(hashed: Uint8Array) {
  const salt = Buffer.alloc(32, 1);
  const master = Buffer.alloc(32, 2);
  const wrapped = sealed(scryptSync(hashed, salt, 32, { N: 4096, r: 8, p: 1 }), master);
  const entries = [{ type: "totp", name: "a", issuer: "Old", info: { secret: rfcSecret } }];
  const db = sealed(master, Buffer.from(JSON.stringify({ version: 3, entries, groups: [] })));
  const costs = { n: 4096, r: 8, p: 1, salt: salt.toString("hex") };
  const slot = { type: 1, key: wrapped.bytes.toString("hex"), key_params: wrapped.params, ...costs };
  return { version: 1, header: { slots: [slot], params: db.params }, db: db.bytes.toString("base64") };
}

function sealed(key: Uint8Array, plain: Uint8Array) {
  const nonce = Buffer.alloc(12, 3);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const bytes = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { bytes, params: { nonce: nonce.toString("hex"), tag: cipher.getAuthTag().toString("hex") } };
}
