import { describe, expect, it } from "vitest";
import { joinReports, missingParts } from "../../src/importers/join-reports.ts";
import { readExport } from "../../src/importers/read-export.ts";
import {
  alice,
  bob,
  carol,
  linesOf,
  otherSecret,
  plainTotp,
  readJson,
  readText,
  rfcSecret,
  vectorBytes,
} from "./vector.ts";
import { zipOf } from "./zip-of.ts";

describe("Raivo's zip", () => {
  const content = new TextDecoder().decode(vectorBytes("raivo-otp-export.json"));

  it("opens with its password only", async () => {
    const bytes = await zipOf(
      { "raivo-otp-export.json": content, "raivo-otp-export.html": "<html>" },
      "correct horse",
    );
    await expect(readExport(bytes, null)).rejects.toThrow("export-password-needed: Raivo");
    await expect(readExport(bytes, "wrong")).rejects.toThrow("export-password-wrong: Raivo");
    const [first] = linesOf(await readExport(bytes, "correct horse"));
    expect(first).toEqual({ ...alice, icon: "example/x.png" });
  });
});

describe("Steam", () => {
  const account = {
    shared_secret: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=",
    account_name: "carol",
    revocation_code: "R12345",
  };
  const expected = {
    ...carol,
    recoveryCodes: ["R12345"],
    origins: ["https://steamcommunity.com", "https://store.steampowered.com"],
  };

  it("reads a maFile and the phone app's file", async () => {
    expect(linesOf(await readJson(account))).toEqual([expected]);
    expect(linesOf(await readJson({ accounts: { a: account } }))).toEqual([expected]);
  });

  it("knows that maFiles are encrypted", async () => {
    const manifest = {
      encrypted: true,
      entries: [{ encryption_iv: "x", encryption_salt: "y", filename: "1.maFile" }],
    };
    await expect(readJson(manifest)).rejects.toThrow("export-encrypted-steam");
  });
});

describe("FreeOTP 1", () => {
  const bytes = (secret: string) => [...secret].map((each) => each.charCodeAt(0));
  const token = (more: object) =>
    JSON.stringify({
      algo: "SHA1",
      digits: 6,
      period: 30,
      issuerExt: "Counter Co",
      issuerInt: "Counter Co",
      label: "bob",
      type: "HOTP",
      counter: 6,
      secret: [72, 101, 108, 108, 111, 33, -34, -83, -66, -17],
      ...more,
    }).replaceAll('"', "&quot;");

  it("reads its preferences, whose counter is that of the code shown last", async () => {
    const text = `<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n<string name="tokenOrder">[&quot;Counter Co:bob&quot;]</string>\n<string name="Counter Co:bob">${token({})}</string>\n<string name="Steam:carol">${token({ type: "TOTP", issuerExt: "Steam", label: "carol", secret: bytes("12345678901234567890") })}</string>\n</map>`;
    const report = await readText(text);
    expect(report.app).toBe("FreeOTP");
    expect(linesOf(report)).toEqual([bob, carol]);
  });
});

describe("Duo Mobile", () => {
  const push = { accountType: "DuoAccount", name: "Work", pkey: "p", otpGenerator: {} };

  it("takes what has a key and knows when nothing has", async () => {
    const key = {
      accountType: "OtpAccount",
      name: "Example",
      pkey: "q",
      otpGenerator: { otpSecret: rfcSecret },
    };
    const report = await readJson([
      push,
      key,
      { ...key, otpGenerator: { otpSecret: otherSecret, counter: 7 } },
    ]);
    expect(report.skipped).toBe(1);
    expect(linesOf(report)).toEqual([
      { issuer: "Example", label: "", ...plainTotp },
      { ...bob, issuer: "Example", label: "" },
    ]);
    await expect(readJson([push])).rejects.toThrow("export-without-secrets: Duo Mobile");
  });
});

describe("Authy", () => {
  const token = {
    account_type: "example",
    name: "Example: alice",
    issuer: "Example",
    decrypted_seed: rfcSecret,
    digits: 7,
    logo: "example",
    unique_id: "1",
  };

  it("is read as a script writes down its tokens, which says in place of a key that it found none", async () => {
    const report = await readJson({
      message: "success",
      decrypted_authenticator_tokens: [
        token,
        { ...token, name: "Shop: bob", issuer: null, digits: 6 },
        { ...token, name: "carol", issuer: null, digits: 6, decrypted_seed: otherSecret.toLowerCase() },
        { ...token, decrypted_seed: "Decryption failed: Invalid padding length" },
      ],
      success: true,
    });
    expect(report.app).toBe("Authy");
    expect(linesOf(report)).toEqual([
      { issuer: "Example", label: "alice", ...plainTotp, digits: 7 },
      { issuer: "Shop", label: "bob", ...plainTotp },
      { issuer: "", label: "carol", ...plainTotp, secret: otherSecret },
      { failed: expect.stringContaining("secret-bad-character"), issuer: "Example", label: "alice" },
    ]);
  });
});

describe("Google Authenticator", () => {
  const [first = "", second = ""] = new TextDecoder().decode(vectorBytes("google_migration.txt")).split("\n");

  it("tells which codes are missing, and counts one scanned twice once", async () => {
    const one = await readText(`${first}\n${first}`);
    expect(linesOf(one)).toHaveLength(1);
    expect(missingParts(one.parts)).toMatchObject([{ size: 2, missing: [2] }]);
    const both = joinReports([one, await readText(second)]);
    expect(missingParts(both.parts)).toEqual([]);
    expect(both.rows).toHaveLength(3);
  });

  it("reads Base64 as browsers leave it: URL-safe, with spaces, without padding", async () => {
    const plain = decodeURIComponent(/data=(.*)/.exec(first)?.[1] ?? "");
    for (const data of [
      plain,
      plain.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
      plain.replaceAll("+", " "),
    ])
      expect(linesOf(await readText(`otpauth-migration://offline?data=${data}`))).toEqual([
        { ...alice, period: 30 },
      ]);
  });

  it("names the line that is damaged, and refuses a file of nothing else", async () => {
    const cut = first.slice(0, 80);
    await expect(readText(cut)).rejects.toThrow("export-damaged: Google Authenticator");
    expect(linesOf(await readText(`${cut}\n${second}`))[0]).toEqual({
      failed: "export-damaged: Google Authenticator",
      issuer: "",
      label: "",
    });
  });
});

describe("WinAuth and lists with other kinds", () => {
  it("reads names without issuers, Steam in two ways, mOTP, tags, and what parts lines by commas", async () => {
    const text = [
      `otpauth://totp/My%20Shop?secret=${otherSecret}&digits=6&icon=WinAuthIcon.png`,
      `otpauth://totp/Steam:carol?secret=${rfcSecret}&issuer=Steam&steam`,
      `steam://${rfcSecret}`,
      `motp://Old:dan?secret=00112233`,
      `otpauth://totp/Example:alice?secret=${rfcSecret}&issuer=Example&algorithm=SHA256&digits=8&period=60&tags=Work&tags=Home,otpauth://totp/C#:x?secret=${otherSecret}`,
    ].join("\r\n");
    expect(linesOf(await readText(text))).toEqual([
      { issuer: "", label: "My Shop", ...plainTotp, secret: otherSecret },
      carol,
      { ...carol, label: "" },
      { unsupported: "motp", issuer: "Old", label: "dan" },
      { ...alice, tags: ["Work", "Home"] },
      { issuer: "C#", label: "x", ...plainTotp, secret: otherSecret },
    ]);
  });
});

describe("Ente Auth", () => {
  const display = (more: object) =>
    `codeDisplay=${encodeURIComponent(JSON.stringify({ pinned: false, ...more }))}`;

  it("knows what its versions wrote: a glued period, Steam by its issuer, quoted lines, commas escaped twice", async () => {
    const text = [
      `otpauth://totp/Foo:a?secret=${otherSecret}&issuer=Fooperiod=30&algorithm=Algorithm.sha1&${display({})}`,
      `otpauth://totp/steam:carol?secret=${rfcSecret}&issuer=steam&digits=6&${display({ note: "a%2Cb" })}`,
      JSON.stringify(
        `otpauth://totp/Example:alice?algorithm=SHA256&digits=8&issuer=Example&period=60&secret=${rfcSecret}&${display({ tags: ["Work"] })}`,
      ),
      `otpauth://totp/A:B:c?secret=${otherSecret}&issuer=A:B&${display({ trashed: true })}`,
    ].join("\n");
    const report = await readText(text);
    expect(report.app).toBe("Ente Auth");
    expect(linesOf(report)).toEqual([
      { issuer: "Foo", label: "a", ...plainTotp, secret: otherSecret },
      { ...carol, issuer: "steam", note: "a,b" },
      { ...alice, tags: ["Work"] },
      { issuer: "A:B", label: "c", ...plainTotp, secret: otherSecret, trashed: true },
    ]);
  });
});

describe("apps that we don't know", () => {
  const uri = `otpauth://totp/Example:alice?secret=${rfcSecret}&issuer=Example&algorithm=SHA256&digits=8&period=60`;

  it.each([
    [
      "JSON",
      JSON.stringify({
        vault: [{ name: "x", otp: uri }, { deep: { otp: `otpauth://totp/C:d?secret=${otherSecret}` } }],
      }).replaceAll("/", "\\/"),
    ],
    ["YAML", `- name: x\n  otp: "${uri}"\n- name: y\n  otp: otpauth://totp/C:d?secret=${otherSecret}\n`],
    [
      "a list without a header",
      `Work,Example,alice,pw,https://example.com,"${uri}"\nHome,C,d,pw,,otpauth://totp/C:d?secret=${otherSecret}\n`,
    ],
  ])("have their key URIs taken: from %s", async (_, text) => {
    expect(linesOf(await readText(text))).toEqual([
      alice,
      { issuer: "C", label: "d", ...plainTotp, secret: otherSecret },
    ]);
  });
});

describe("what can't be taken", () => {
  it.each([
    [
      "a KeePass database",
      new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, ...new Uint8Array(80)]),
      "export-kdbx: KeePass",
    ],
    ["a PGP message", "-----BEGIN PGP MESSAGE-----\n\nabc\n", "export-openpgp"],
    [
      "a page for printing",
      "<!DOCTYPE html><html><head><title>Aegis Authenticator Export</title>",
      "export-web-page: Aegis",
    ],
    [
      "Microsoft's code",
      "phonefactor://activate_account?code=1",
      "export-without-secrets: Microsoft Authenticator",
    ],
    ["Authy's tokens", '{"authenticator_tokens":[{"encrypted_seed":"x"}]}', "export-without-secrets: Authy"],
    ["Okta's code", "oktaverify://x", "export-without-secrets: Okta Verify"],
    ["prose", "Dear reader, this is no export.", "export-unknown"],
    [
      "a picture",
      new Uint8Array([
        0x89,
        0x50,
        0x4e,
        0x47,
        13,
        10,
        26,
        10,
        ...Array.from({ length: 300 }, (_, at) => (at * 37) % 256),
      ]),
      "export-unknown",
    ],
    ["nothing", new Uint8Array(0), "export-unknown"],
  ])("is told for what it is: %s", async (_, content, message) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await expect(readExport(bytes, null)).rejects.toThrow(message);
  });
});
