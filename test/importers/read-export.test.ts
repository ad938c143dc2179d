import { describe, expect, it } from "vitest";
import type { ImportProgress } from "../../src/importers/importer.ts";
import { readExport } from "../../src/importers/read-export.ts";
import { linesOf, plainTotp, readText, rfcSecret, vectorBytes, vectorPassword } from "./vector.ts";

const many = new TextEncoder().encode(
  Array.from({ length: 2000 }, (_, at) => `otpauth://totp/A:${at}?secret=${rfcSecret}`).join("\n"),
);

describe("reading an export", () => {
  it("tells how far it is, with 2,000 accounts as with a sealed file", async () => {
    const told: ImportProgress[] = [];
    const report = await readExport(many, null, (progress) => told.push(progress));
    expect(report.rows).toHaveLength(2000);
    expect(told.map(({ done }) => done)).toEqual([0, 250, 500, 750, 1000, 1250, 1500, 1750, 2000]);
    expect(new Set(told.map(({ stage, total }) => `${stage} of ${total}`))).toEqual(
      new Set(["rows of 2000"]),
    );
    told.length = 0;
    await readExport(vectorBytes("2fas_encrypted.2fas"), vectorPassword, (progress) => told.push(progress));
    expect(told[0]).toEqual({ stage: "key", done: 0, total: null });
  });

  it("stops when it is asked to, between two lots of rows and before a key", async () => {
    const stop = new AbortController();
    const stopped = new Error("stopped");
    let last = 0;
    const reading = readExport(
      many,
      null,
      ({ done }) => {
        last = done;
        if (done === 500) stop.abort(stopped);
      },
      stop.signal,
    );
    await expect(reading).rejects.toBe(stopped);
    expect(last).toBe(500);
    const before = AbortSignal.abort(stopped);
    await expect(readExport(vectorBytes("aegis_encrypted.json"), "x", undefined, before)).rejects.toBe(
      stopped,
    );
  });

  it("doesn't touch the bytes that it was given", async () => {
    const bytes = vectorBytes("andotp_encrypted.json.aes");
    await readExport(bytes, vectorPassword);
    expect(bytes).toEqual(vectorBytes("andotp_encrypted.json.aes"));
  });

  it("takes texts as Windows writes them", async () => {
    const text = `otpauth://totp/A:b?secret=${rfcSecret}\r\n`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(linesOf(await readExport(utf16, null))).toEqual([{ issuer: "A", label: "b", ...plainTotp }]);
    expect(linesOf(await readText(`\ufeff${text}`))).toEqual([{ issuer: "A", label: "b", ...plainTotp }]);
  });

  it("warns of what it takes and a user should look at", async () => {
    const lines = [
      `otpauth://totp/A:b?secret=JBSWY3DP`,
      `otpauth://totp/A:c?secret=${rfcSecret}A`,
      `otpauth://totp/?secret=${rfcSecret}`,
      `otpauth://totp/A:d?secret=${rfcSecret}&secret=JBSWY3DP`,
    ];
    expect(
      linesOf(await readText(lines.join("\n"))).map(({ warnings, failed }) => warnings ?? failed),
    ).toEqual([["short-secret"], ["odd-secret"], ["nameless"], "key-uri-repeated-parameter: secret"]);
  });
});
