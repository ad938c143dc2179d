import { describe, expect, it } from "vitest";
import { namesSay } from "../../src/detect/machine-names.ts";
import { plain } from "../../src/detect/plain-text.ts";
import { says, without, wordsAfter } from "../../src/detect/words.ts";

describe("words", () => {
  it.each([
    ["One-Time Code", "oneTimeCode"],
    ["onetime code", "oneTimeCode"],
    ["CÓDIGO DE VERIFICAÇÃO", "oneTimeCode"],
    ["Zwei‑Faktor‑Authentifizierung", "secondFactor"],
    ["резервные коды", "recovery"],
    ["ﾜﾝﾀｲﾑｺｰﾄﾞを入力", "oneTimeCode"],
    ["复制您的恢复代码", "recovery"],
    ["رُموز الاسترداد", "recovery"],
    ["인증 앱의 코드", "authenticator"],
    ["codice di verifica", "oneTimeCode"],
    ["herstelcodes", "recovery"],
    ["codes de secours à usage unique", "recovery"],
    ["codes for an emergency", "recovery"],
    ["Bestätigungscode", "oneTimeCode"],
    ["kod z aplikacji", "appCode"],
    ["DOĞRULAMA KODU", "oneTimeCode"],
    ["Straße", "elsewhere"],
  ] as const)("%s says %s", (text, concept) => {
    expect(says(text, concept)).toBe(true);
  });

  it.each([
    ["encoder", "code"],
    ["Recover your account. Enter the code", "recovery"],
    ["Scan the QR code with your app", "appCode"],
    ["Signed in as ada@acme.example", "sample"],
    ["decode tokens", "recovery"],
    ["", "code"],
  ] as const)("%s does not say %s", (text, concept) => {
    expect(says(text, concept)).toBe(false);
  });

  it("are found longest first, so that a recovery code's name leaves no code behind", () => {
    expect(says(without("Recovery authentication code", "recovery"), "oneTimeCode")).toBe(false);
    expect(says(without("unused", "unused"), "used")).toBe(false);
    expect(says(without("Authentication or recovery code", "recovery"), "oneTimeCode")).toBe(false);
    expect(says(without("Authentication code or recovery code", "recovery"), "oneTimeCode")).toBe(true);
  });

  it("give what comes after them", () => {
    expect(wordsAfter("Digits: 8", "digits")).toBe(" 8 ");
    expect(wordsAfter("Nothing", "digits")).toBeNull();
  });

  it("are plain: one width, no accents, no punctuation", () => {
    expect(plain("  Ｃóde—№ 3! ")).toBe(" code no 3 ");
  });
});

describe("names of fields", () => {
  it.each([
    ["user_otp_attempt", "strong-code"],
    ["twofactorcode_entry", "strong-code"],
    ["MFACode", "strong-code"],
    ["login2FAField", "strong-code"],
    ["backup-otp_token", "recovery"],
    ["checkout[reduction_code]", "not-ours"],
    ["email_code", "sent"],
    ["j_username", "identity"],
  ] as const)("%s says %s", (name, word) => {
    expect(namesSay(name, word)).toBe(true);
  });

  it.each([
    ["footprint", "strong-code"],
    ["search-term", "strong-code"],
    ["user_otp_attempt", "identity"],
  ] as const)("%s does not say %s", (name, word) => {
    expect(namesSay(name, word)).toBe(false);
  });
});
