import { describe, expect, test } from "vitest";
import { backupName, sealedCopyName } from "../../src/background/backup-file.ts";
import { fileFromText, fileToText, largestFile } from "../../src/background/file-text.ts";
import { failureOf } from "../domain/failure-of.ts";

describe("a file as text", () => {
  test.each([0, 1, 2, 3, 4, 24_575, 24_576, 24_577, 100_000])(
    "of %d bytes is Base64, and comes back",
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) % 256);
      const text = fileToText(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(Buffer.from(fileFromText(text)).equals(Buffer.from(bytes))).toBe(true);
    },
  );

  test("of several megabytes takes a moment, and no stack", () => {
    const bytes = new Uint8Array(4 * 1024 * 1024).fill(0xa5);
    const before = process.cpuUsage();
    expect(fileFromText(fileToText(bytes)).length).toBe(bytes.length);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  test("beyond the limit, or that is no Base64, is refused", () => {
    const limit = "A".repeat((largestFile / 3) * 4);
    expect(failureOf(() => fileFromText(`${limit}AAAA`))).toBe("backup-too-large");
    expect(failureOf(() => fileFromText("a b%"))).toBe("backup-malformed");
  });
});

test.each([
  [new Date(2026, 10, 24, 0, 0, 1), "2026-11-24"],
  [new Date(2026, 10, 24, 23, 59, 59), "2026-11-24"],
  [new Date(2027, 0, 5, 12), "2027-01-05"],
])("a backup is named after the day as the user's place has it: %s", (date, day) => {
  expect(backupName(date.getTime())).toBe(`countersign-${day}.age`);
  expect(sealedCopyName(date.getTime())).toBe(`countersign-${day}.sealed.json`);
});
