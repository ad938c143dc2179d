import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import type { PageSnapshot } from "../../src/detect/snapshot-model.ts";
import { parseKeyUri } from "../../src/domain/key-uri.ts";
import { box, heading, item, keyUri, link, page, printed, row, text } from "./build-page.ts";

// Made up for these tests.
const secret = "GVUT34WKV4CUT66P4ESNBQ4P6PJVBYQ2";
const fours = "GVUT 34WK V4CU T66P 4ESN BQ4P 6PJV BYQ2";
const uri = `otpauth://totp/Example:ada%40example.com?secret=${secret}&issuer=Example`;
const intro = text("Scan the QR code with your authenticator app. Can't scan it? Enter this key instead:");
const code = box({ name: "code", label: "Authentication code" });

const printings: readonly (readonly [string, PageSnapshot])[] = [
  [
    "in a sentence",
    page("Set up", heading("Two-factor authentication"), intro, text(`Or enter the secret: ${secret}`), code),
  ],
  [
    "at the end of a sentence",
    page("Set up", heading("Two-factor authentication"), text(`Enter the secret ${secret}.`), code),
  ],
  ["in code", page("Set up", intro, printed("Key: ", secret), code)],
  ["in kbd", page("Set up", intro, printed("", secret, "kbd"), code)],
  ["in output", page("Set up", intro, printed("", secret, "output"), code)],
  [
    "in a read-only box",
    page(
      "Set up",
      intro,
      box({ value: secret, valueLength: 32, editable: false, label: "Secret key" }),
      code,
    ),
  ],
  [
    "in a box that could be edited",
    page("Set up", intro, box({ value: secret, valueLength: 32, label: "Secret key" }), code),
  ],
  ["in groups of four", page("Set up", intro, text(fours), code)],
  [
    "in groups of four, lower case, as ASP.NET and Google print it",
    page("Set up", intro, printed("", fours.toLowerCase(), "kbd"), code),
  ],
  ["lower case and in one piece", page("Set up", intro, printed("", secret.toLowerCase()), code)],
  ["with hyphens", page("Set up", intro, text(fours.replaceAll(" ", "-")), code)],
  ["in groups of eight", page("Set up", intro, text("GVUT34WK V4CUT66P 4ESNBQ4P 6PJVBYQ2"), code)],
  ["each group in an element of its own", page("Set up", intro, ...fours.split(" ").map(text), code)],
  [
    "beside a link for those who can scan",
    page(
      "Set up",
      heading("Secure your account"),
      text("Type or paste this code into your authenticator app."),
      text(secret),
      link("Scan the QR code instead"),
      code,
    ),
  ],
  [
    "in German",
    page(
      "Einrichten",
      text(
        "Scannen Sie den QR-Code mit Ihrer Authentifikator-App oder geben Sie den Schlüssel von Hand ein.",
      ),
      text(fours),
      box({ label: "Einmalcode" }),
    ),
  ],
  [
    "in Chinese",
    page(
      "配置验证器",
      text("打开应用并输入密钥："),
      text(fours),
      box({ label: "一次性验证码", name: "totp" }),
    ),
  ],
];

describe("a printed key (fact 16)", () => {
  it.each(printings)("is found %s", (_, snapshot) => {
    const { setup, recoveryCodes } = judgePage(snapshot);
    expect(setup).toHaveLength(1);
    expect(setup[0]?.source).toBe("printed");
    expect(parseKeyUri(setup[0]?.keyUri ?? "").parameters).toEqual({
      type: "totp",
      secret,
      algorithm: "SHA1",
      digits: 6,
      period: 30,
    });
    expect(recoveryCodes).toEqual([]);
  });

  it("says why", () => {
    const [shown] = judgePage(page("Set up", intro, printed("Key: ", secret), code)).setup;
    expect(shown?.reasons).toEqual(
      expect.arrayContaining([
        "it is labelled as a key",
        "the page asks for a code",
        "it stands in a box or in code",
        "the page speaks of scanning",
      ]),
    );
  });

  it.each([
    [
      "one line each, as Keycloak prints them (fact 17)",
      [item("Type: Time-based"), item("Algorithm: SHA256"), item("Digits: 8"), item("Interval: 60")],
    ],
    [
      "label over value",
      [text("Algorithm"), text("SHA-256"), text("Digits"), text("8"), text("Period"), text("60 seconds")],
    ],
    ["a table", [...row(1, "Algorithm", "SHA256"), ...row(2, "Digits", "8"), ...row(3, "Interval", "60")]],
    [
      "in German",
      [item("Typ: zeitbasiert"), item("Algorithmus: SHA256"), item("Ziffern: 8"), item("Intervall: 60")],
    ],
    [
      "in Japanese",
      [item("タイプ: 時間ベース"), item("アルゴリズム: SHA256"), item("桁: 8"), item("間隔: 60")],
    ],
    [
      "in Czech",
      [
        ...row(1, "Hashovací funkce", "SHA256"),
        ...row(2, "Délka kódu", "8 číslic"),
        ...row(3, "Platnost kódu", "60 sekund"),
      ],
    ],
    ["in Hungarian", [item("Algoritmus: SHA256"), item("Számjegyek száma: 8"), item("Időköz: 60 másodperc")]],
    ["in Finnish", [item("Algoritmi: SHA256"), item("Numeroiden määrä: 8"), item("Aikaväli: 60 sekuntia")]],
    ["in Ukrainian", [item("Алгоритм: SHA256"), item("Кількість цифр: 8"), item("Інтервал: 60 секунд")]],
    ["in Hebrew", [item("אלגוריתם: SHA256"), item("מספר ספרות: 8"), item("מרווח: 60 שניות")]],
    ["without labels", [text("HMAC-SHA-256"), text("8-digit codes, a new one every 60 seconds")]],
    ["in Polish, without labels", [text("SHA256"), text("8-cyfrowy kod"), text("nowy co 60 sekund")]],
  ])("takes the printed parameters along: %s", (_, lines) => {
    const [shown] = judgePage(page("Set up", intro, text(fours), ...lines, code)).setup;
    expect(parseKeyUri(shown?.keyUri ?? "").parameters).toEqual({
      type: "totp",
      secret,
      algorithm: "SHA256",
      digits: 8,
      period: 60,
    });
  });

  it("may be counter-based", () => {
    const [shown] = judgePage(
      page(
        "Set up",
        intro,
        text(fours),
        item("Type: Counter-based"),
        item("Algorithm: SHA1"),
        item("Digits: 6"),
        item("Counter: 5"),
        code,
      ),
    ).setup;
    expect(parseKeyUri(shown?.keyUri ?? "").parameters).toEqual({
      type: "hotp",
      secret,
      algorithm: "SHA1",
      digits: 6,
      counter: 5,
    });
  });

  it("is named after the site and the user that the page shows", () => {
    const snapshot = {
      ...page("Set up 2FA | Example", text("Signed in as ada@example.com"), intro, printed("", secret), code),
      siteName: "",
    };
    expect(parseKeyUri(judgePage(snapshot).setup[0]?.keyUri ?? "")).toMatchObject({
      issuer: "Example",
      label: "ada@example.com",
    });
  });
});

describe("a key URI in the DOM (fact 17)", () => {
  it.each(["attribute", "field"] as const)("is taken as it is from an %s", (where) => {
    const { setup } = judgePage(page("Set up", intro, keyUri(uri, where), printed("", secret), code));
    expect(setup).toEqual([
      { keyUri: uri, source: "dom", reasons: [expect.stringContaining("holds a key URI")] },
    ]);
  });

  it("reaches the user even if it is wrong, with the reason", () => {
    expect(judgePage(page("Set up", keyUri(`${uri}&digits=banana`), code)).setup).toHaveLength(1);
  });

  it("is nothing where documentation shows its format", () => {
    const snapshot = page(
      "Key URI format",
      heading("Key URI format"),
      text("Example:"),
      keyUri("otpauth://TYPE/LABEL?PARAMETERS", "text"),
      keyUri("otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP", "text"),
      printed("The secret is Base32, for example ", "JBSWY3DPEHPK3PXP"),
    );
    expect(judgePage(snapshot).setup).toEqual([]);
  });
});

describe("what is no shared key", () => {
  it.each([
    [
      "an access token",
      page(
        "Personal access tokens",
        heading("Personal access tokens"),
        text("Copy your access token now."),
        printed("", secret),
      ),
    ],
    [
      "a network key",
      page(
        "Share Wi-Fi",
        heading("Share Wi-Fi"),
        text("Scan the QR code with your camera"),
        printed("Network key: ", secret),
      ),
    ],
    [
      "a product key",
      page(
        "Order",
        heading("Order details"),
        text("Product key"),
        printed("", "TBTGG-BKXVV-XVYYY-THFFF-AAAAA"),
      ),
    ],
    [
      "a secret of a page that speaks of no codes",
      page("Your application", heading("Your application"), printed("Secret key: ", secret)),
    ],
    [
      "a secret of a page that only says that the second factor is on",
      page(
        "Settings",
        text("Two-factor authentication is on."),
        text("Secret address key"),
        printed("", secret.toLowerCase()),
      ),
    ],
    ["a heading in capitals", page("Set up", text("WIEDERHERSTELLUNGSCODES"), intro, code)],
    [
      "a sentence of four-letter words",
      page("Set up", intro, text("then this that with from your next best"), code),
    ],
  ])("stays quiet about %s", (_, snapshot) => {
    expect(judgePage(snapshot).setup).toEqual([]);
  });

  it("leaves Bitwarden's recovery code, which is Base32 in eight groups, to the recovery codes (fact 19)", () => {
    const snapshot = page(
      "Two-step login",
      heading("Two-step login recovery code"),
      text("Your recovery code:"),
      printed("", fours.toLowerCase()),
    );
    expect(judgePage(snapshot)).toMatchObject({ setup: [], recoveryCodes: [fours.toLowerCase()] });
  });
});
