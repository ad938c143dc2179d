import { describe, expect, it } from "vitest";
import { linesOf, plainTotp, readJson, rfcSecret } from "./vector.ts";

describe("2FAS", () => {
  it("takes from the link what the fields lack", async () => {
    const link = `otpauth://totp/X:y?secret=${rfcSecret}&algorithm=SHA512&digits=7&period=10`;
    const service = { name: "X", secret: rfcSecret, otp: { link, source: "Link" } };
    const report = await readJson({ services: [service], groups: [], schemaVersion: 2, appOrigin: "ios" });
    expect(linesOf(report)).toEqual([
      { issuer: "X", label: "y", ...plainTotp, algorithm: "SHA512", digits: 7, period: 10 },
    ]);
  });

  it("knows the hashes that the key URI has no name for, and keeps MD5 as a note", async () => {
    const services = ["SHA224", "SHA384", "MD5"].map((algorithm) => ({
      name: "X",
      secret: rfcSecret,
      otp: { algorithm },
    }));
    expect(linesOf(await readJson({ services, schemaVersion: 4 }))).toEqual([
      { issuer: "X", label: "", ...plainTotp, algorithm: "SHA224" },
      { issuer: "X", label: "", ...plainTotp, algorithm: "SHA384" },
      { unsupported: "md5", issuer: "X", label: "" },
    ]);
  });

  it("leaves out an entry whose numbers can't be right, and says why", async () => {
    const service = { name: "X", secret: rfcSecret, otp: { digits: 42 } };
    const report = await readJson({ services: [service], schemaVersion: 4 });
    expect(linesOf(report)).toEqual([{ failed: "parameter-out-of-range: digits", issuer: "X", label: "" }]);
  });
});
