import { describe, expect, it } from "vitest";
import { foreignCode } from "../../src/domain/foreign-code.ts";

const key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

describe("telling what a code is that is no key URI", () => {
  it.each([
    ["phonefactor://activate_account?code=123456789&url=https%3A%2F%2Fexample.test", "push"],
    ["https://login.microsoftonline.com/authenticatorApp/activateAccount?code=1", "push"],
    ["https://aka.ms/mfasetup", "push"],
    ["oktaverify://ada@example.com/?t=x&f=y&s=https%3A%2F%2Fexample.test", "push"],
    ["duo://abcdef-ghijkl", "push"],
    ["a1b2c3d4e5f6g7h8i9j0-YXBpLTFhMmIzYzRkLmR1b3NlY3VyaXR5LmNvbQ", "push"],
    ["https://m-1a2b3c4d.duosecurity.com/activate/abc", "push"],
    ["https://s.team/q/1/123456", "push"],
    ["FIDO:/0123456789", "passkey"],
    ["otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8", "migration"],
    ["OTPAUTH-MIGRATION://offline?data=x", "migration"],
    ["WIFI:T:WPA;S:home;P:x;;", "wifi"],
    ["https://u.wechat.com/EAbc123", "chat"],
    ["https://login.weixin.qq.com/l/4bQ", "chat"],
    ["tg://login?token=abc", "chat"],
    ["2@AbCdEfGhIjKlMnOpQrStUvWxYz==,AbCd=,EfGh=", "chat"],
    ["https://qr.alipay.com/fkx1", "payment"],
    ["upi://pay?pa=ada@bank", "payment"],
    ["BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross", "payment"],
    ["SPC\n0200\n1\nCH44", "payment"],
    ["00020101021226", "payment"],
    ["bitcoin:bc1qxy2", "payment"],
    ["motp://example:ada?secret=e3152afee62599c8", "other"],
    [`steam://${key}`, "other"],
    [" phonefactor://activate_account ", "push"],
    ["steam://run/440", null],
    ["https://aka.ms/vscode", null],
    ["https://example.com/?x=duo:", null],
    ["https://evil.test/login.microsoftonline.com/authenticatorApp/activateAccount", null],
    [`otpauth://totp/ada?secret=${key}`, null],
    ["line 5 of a text", null],
    ["000201", null],
    ["", null],
  ])("%s: %s", (text, meant) => {
    expect(foreignCode(text)).toBe(meant);
  });
});
