import { describe, expect, it } from "vitest";
import { readExport } from "../../src/importers/read-export.ts";
import {
  alice,
  bob,
  carol,
  linesOf,
  otherSecret,
  plainTotp,
  readJson,
  readVector,
  rfcSecret,
  vectorBytes,
} from "./vector.ts";

describe("2FAS", () => {
  it.each(["2fas_plain.2fas", "2fas_encrypted.2fas"])("reads %s", async (name) => {
    const report = await readVector(name);
    expect(report.app).toBe("2FAS");
    expect(linesOf(report)).toEqual([
      { ...alice, tags: ["Work"] },
      { issuer: "Minimal", label: "", ...plainTotp, secret: otherSecret },
      bob,
      carol,
    ]);
  });

  it("asks for a password, and knows a wrong one", async () => {
    const bytes = vectorBytes("2fas_encrypted.2fas");
    await expect(readExport(bytes, null)).rejects.toThrow("export-password-needed: 2FAS");
    await expect(readExport(bytes, "wrong")).rejects.toThrow("export-password-wrong: 2FAS");
  });

  it("takes from the link what the fields lack", async () => {
    const link = `otpauth://totp/X:y?secret=${rfcSecret}&algorithm=SHA512&digits=7&period=10`;
    const service = { name: "X", secret: rfcSecret, otp: { link, source: "Link" } };
    const report = await readJson({ services: [service], groups: [], schemaVersion: 2, appOrigin: "ios" });
    expect(linesOf(report)).toEqual([
      { issuer: "X", label: "y", ...plainTotp, algorithm: "SHA512", digits: 7, period: 10 },
    ]);
  });

  it("leaves out an entry whose numbers can't be right, and says why", async () => {
    const service = { name: "X", secret: rfcSecret, otp: { digits: 42 } };
    const report = await readJson({ services: [service], schemaVersion: 4 });
    expect(linesOf(report)).toEqual([{ failed: "parameter-out-of-range: digits", issuer: "X", label: "" }]);
  });
});
