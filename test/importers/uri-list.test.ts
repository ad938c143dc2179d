import { describe, expect, it } from "vitest";
import { alice, bob, linesOf, plainTotp, readText, readVector, rfcSecret } from "./vector.ts";

describe("a list of key URIs", () => {
  it("reads Authenticator-Extension's text, with its key in hexadecimal", async () => {
    expect(linesOf(await readVector("authenticator_ext.txt"))).toEqual([
      alice,
      bob,
      { issuer: "Hex Co", label: "hexy", ...plainTotp, warnings: ["hexadecimal-secret"] },
    ]);
  });

  it("names each line that it can't take", async () => {
    const report = await readText(
      [
        `otpauth://totp/A:b?secret=${rfcSecret}&digits=0`,
        `otpauth://totp/A:c?secret=${rfcSecret}&algorithm=MD5`,
        `otpauth://hotp/A:d?secret=${rfcSecret}`,
        `otpauth://yaotp/A:e?secret=${rfcSecret}&pin=AAAA`,
        `otpauth://totp/A:f?secret=${rfcSecret}&digits=&period=`,
        "",
      ].join("\r\n"),
    );
    expect(linesOf(report)).toEqual([
      { failed: "parameter-out-of-range: digits", issuer: "A", label: "b" },
      { unsupported: "md5", issuer: "A", label: "c" },
      {
        issuer: "A",
        label: "d",
        type: "hotp",
        secret: rfcSecret,
        algorithm: "SHA1",
        digits: 6,
        counter: 0,
        warnings: ["counter-missing"],
      },
      { unsupported: "yandex", issuer: "A", label: "e" },
      { issuer: "A", label: "f", ...plainTotp },
    ]);
  });
});
