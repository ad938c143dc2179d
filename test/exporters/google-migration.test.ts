import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrPath } from "../../options/security/qr-path.ts";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import { readMigration } from "../../src/importers/google-migration.ts";
import { readExport } from "../../src/importers/read-export.ts";
import { pixelsOf } from "../options/qr-pixels.ts";
import { exportedCodes, readBack } from "./exported.ts";

const none = { note: "", tags: [], favourite: false, order: null, icon: null };
const parameters = {
  type: "totp",
  secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
} as const;

function many(count: number, name: (at: number) => string): readonly PortableAccount[] {
  return Array.from({ length: count }, (_, at) => ({
    ...none,
    issuer: name(at),
    label: `user${at}`,
    parameters,
  }));
}

describe("QR codes for Google Authenticator", () => {
  it("hold ten accounts at most, and are parts of one export that knows its number and size", async () => {
    const codes = await exportedCodes(
      "google",
      many(37, (at) => `Site ${at}`),
    );
    expect(codes.map(({ accounts }) => accounts.length)).toEqual([10, 10, 10, 7]);
    const text = codes.map((code) => code.text).join("\n");
    const { parts } = await readExport(new TextEncoder().encode(text), null);
    expect(parts.map(({ size, index }) => [size, index])).toEqual([
      [4, 0],
      [4, 1],
      [4, 2],
      [4, 3],
    ]);
    expect(new Set(parts.map(({ batchId }) => batchId)).size).toBe(1);
    expect(parts[0]?.batchId).toBeGreaterThanOrEqual(0);
  });

  it("hold fewer where names are long, so that each stays a code of version 20", async () => {
    const codes = await exportedCodes(
      "google",
      many(20, (at) => `${at} ${"日".repeat(60)}`),
    );
    expect(codes.length).toBeGreaterThan(2);
    for (const { text } of codes) expect(qrPath(text).size).toBeLessThanOrEqual(4 * 20 + 17);
    expect(await readBack(codes.map(({ text }) => text).join("\n"))).toHaveLength(20);
  });

  it("are read from their picture", async () => {
    const codes = await exportedCodes(
      "google",
      many(23, (at) => `Municipality of Somewhere ${at}`),
    );
    for (const { text, accounts } of codes) {
      const { path, size } = qrPath(text);
      const read = decodeQR(pixelsOf(path, size));
      expect(read).toBe(text);
      expect(readMigration(read).rows).toHaveLength(accounts.length);
    }
  });
});

describe("the QR code of one account", () => {
  it("is read from its picture, however long its names are", async () => {
    for (const name of ["Example", "日".repeat(64), "🔑".repeat(60)]) {
      const account = { ...none, issuer: name, label: name, parameters };
      const [code] = await exportedCodes("codes", [account]);
      const { path, size } = qrPath(code?.text ?? "");
      const [read] = await readBack(decodeQR(pixelsOf(path, size)));
      expect(read).toMatchObject({ issuer: name, label: name, parameters });
    }
  });
});
