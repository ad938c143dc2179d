import { describe, expect, it } from "vitest";
import { alice, carol, linesOf, otherSecret, plainTotp, readText, rfcSecret } from "./vector.ts";

const uri = `otpauth://totp/Example:alice?secret=${rfcSecret}&amp;issuer=Example&amp;algorithm=SHA256&amp;digits=8&amp;period=60`;

function entry(strings: Readonly<Record<string, string>>, more = ""): string {
  const written = Object.entries(strings).map(
    ([key, value]) => `<String><Key>${key}</Key><Value>${value}</Value></String>`,
  );
  return `<Entry>${written.join("")}${more}</Entry>`;
}

function file(root: string): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Meta><RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>YmluYmluYmluYmluYmluYg==</RecycleBinUUID></Meta><Root><Group><UUID>cm9vdA==</UUID><Name>Root</Name>${root}</Group></Root></KeePassFile>`;
}

const named = { Title: "Example", UserName: "alice" };
const plain = { issuer: "Example", label: "alice", ...plainTotp };

describe("KeePass's XML", () => {
  it.each([
    ["a key URI", { otp: uri }, [alice]],
    ["KeeOtp", { otp: `key=${rfcSecret}&amp;size=8&amp;step=60&amp;otpHashMode=Sha256` }, [alice]],
    [
      "KeeOtp in hexadecimal",
      { otp: "key=48656c6c6f21deadbeef&amp;encoding=hex" },
      [{ ...plain, secret: otherSecret }],
    ],
    [
      "the older pair",
      { "TOTP Seed": otherSecret, "TOTP Settings": "60;8" },
      [{ ...plain, secret: otherSecret, digits: 8, period: 60 }],
    ],
    ["the older pair alone", { "TOTP Seed": otherSecret }, [{ ...plain, secret: otherSecret }]],
    [
      "the older pair for Steam",
      { "TOTP Seed": rfcSecret, "TOTP Settings": "30;S" },
      [{ ...carol, issuer: "Example", label: "alice" }],
    ],
    [
      "KeePass's own",
      {
        "TimeOtp-Secret-Base32": rfcSecret,
        "TimeOtp-Algorithm": "HMAC-SHA-256",
        "TimeOtp-Length": "8",
        "TimeOtp-Period": "60",
      },
      [alice],
    ],
    ["KeePass's own in plain text", { "TimeOtp-Secret": "12345678901234567890" }, [plain]],
    ["KeePass's own in Base64", { "TimeOtp-Secret-Base64": "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=" }, [plain]],
    [
      "KeePass's own with a counter",
      { "HmacOtp-Secret-Hex": "48656c6c6f21deadbeef", "HmacOtp-Counter": "7" },
      [
        {
          issuer: "Example",
          label: "alice",
          type: "hotp",
          secret: otherSecret,
          algorithm: "SHA1",
          digits: 6,
          counter: 7,
        },
      ],
    ],
    ["two of them", { otp: uri, otp_1: otherSecret }, [alice, { ...plain, secret: otherSecret }]],
  ])("holds %s", async (_, strings, expected) => {
    const report = await readText(file(entry({ ...named, ...strings })));
    expect(report.app).toBe("KeePass");
    expect(linesOf(report)).toEqual(expected);
  });

  it("has groups and tags, a bin, and former versions that count for nothing", async () => {
    const former = `<History>${entry({ ...named, otp: otherSecret })}</History>`;
    const kept = `<Group><UUID>YQ==</UUID><Name>Work</Name>${entry({ ...named, otp: uri, URL: "https://login.example.com", Notes: "n" }, `<Tags>one;two</Tags>${former}`)}</Group>`;
    const bin = `<Group><UUID>YmluYmluYmluYmluYmluYg==</UUID><Name>Papierkorb</Name>${entry({ ...named, otp: uri })}</Group>`;
    const report = await readText(file(`${kept}${bin}${entry(named)}`));
    expect(report.skipped).toBe(1);
    expect(linesOf(report)).toEqual([
      { ...alice, note: "n", tags: ["Work", "one", "two"], origins: ["https://login.example.com"] },
      { ...alice, tags: ["Papierkorb"], trashed: true },
    ]);
  });
});
