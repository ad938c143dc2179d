/** What a QR code that is no key URI was made for. */
export type ForeignCode = "push" | "migration" | "passkey" | "wifi" | "chat" | "payment" | "other";

/**
 * Says what a QR code is that holds no key URI: "push" pairs a provider's own app (the page usually offers "use another
 * authenticator app" beside it), "migration" carries accounts out of Google Authenticator, "passkey" signs in with a phone
 * near by, "wifi" joins a network, "chat" signs in to a messenger, "payment" pays a bill, "other" is another kind of
 * one-time code. Null: nothing that we know of, or a key URI.
 */
export function foreignCode(text: string): ForeignCode | null {
  return looks.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

const looks: readonly (readonly [ForeignCode, RegExp])[] = [
  ["migration", /^otpauth-migration:/i],
  ["passkey", /^fido:\/\d/i],
  // Microsoft Authenticator
  ["push", /^phonefactor:/i],
  ["push", /^https:\/\/login\.microsoftonline\.com\/authenticatorapp\/activateaccount/i],
  ["push", /^https:\/\/aka\.ms\/\w*(?:auth|mfa)/i],
  // Okta Verify; Duo Mobile (its short form is a code and the Base64 of a host that begins with "api-"); PingID; Steam
  ["push", /^oktaverify:/i],
  ["push", /^duo:/i],
  ["push", /^\w{8,}-YXBpL[\w+/]+={0,2}$/],
  ["push", /^https:\/\/[\w.-]+\.duosecurity\.com\/(?:activate|android|iphone)\b/i],
  ["push", /^pingid:/i],
  ["push", /^https:\/\/s\.team\/q\//i],
  ["wifi", /^wifi:.*;/i],
  // WeChat, Telegram, Signal, Line, Discord, WhatsApp
  ["chat", /^https?:\/\/(?:u\.wechat|(?:login\.|w\.)?weixin\.qq|wx\.qq|open\.weixin\.qq)\.com\//i],
  ["chat", /^(?:weixin|tg|sgnl|line):\/\//i],
  ["chat", /^https:\/\/(?:discord\.com\/ra|signal\.me|wa\.me|line\.me\/R)\b/i],
  ["chat", /^\d@[\w+/=]{20,},[\w+/=]+,/],
  // Alipay and WeChat Pay; UPI; coins; EPC, EMV, Swiss, Russian, Czech and Croatian bills
  ["payment", /^https:\/\/(?:qr\.alipay|pay\.weixin\.qq)\.com\//i],
  ["payment", /^(?:wxp|alipays?|upi):\/\//i],
  ["payment", /^(?:bitcoin|ethereum|litecoin|monero|lightning|solana):\w/i],
  ["payment", /^BCD\r?\n00[12]\r?\n/],
  ["payment", /^SPC\r?\n0\d00\r?\n/],
  ["payment", /^000201\d{6}/],
  ["payment", /^(?:ST0001\d\||SPD\*\d\.\d\*|HRVHUB30\s)/],
  // Mobile-OTP; a Steam key as password managers write it
  ["other", /^motp:/i],
  ["other", /^steam:\/\/[a-z2-7]{16,}$/i],
];
