import { Secret, TOTP } from "otpauth";
import type { Portal } from "./portal.ts";
import { createVisitor, type Seen, textOf, type Visitor } from "./visitor.ts";

export const email = "ada@example.com";
export const password = "analytical engine";
export const stepMs = 30_000;
/** One whose codes around the tests' time differ from each other. */
export const fixedSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
/** 24 November 2026, 09:00:10 UTC: a third into a time step. */
export const testTime = Date.UTC(2026, 10, 24, 9, 0, 10);

/** Signs Ada in as far as her password leads. */
export async function signIn(visitor: Visitor): Promise<Seen> {
  await visitor.go("/u/login");
  return visitor.submit({ username: email, password });
}

/** Signs Ada in and sets up her authenticator by the key, as far as the page with the recovery code. */
export async function setUp(portal: Portal, visitor: Visitor) {
  await signIn(visitor);
  const secret = await readKey(visitor);
  const recoveryCode = copyText(await visitor.submit({ code: codeAt(portal, secret) }));
  return { secret, recoveryCode };
}

/** The key on the set-up page. */
export async function readKey(visitor: Visitor): Promise<string> {
  return copyText(await visitor.go("/u/mfa-otp-enrollment-code"));
}

/** Signs the administrator in, who needs no code, and resets Ada's authenticator. */
export async function pressReset(portal: Portal): Promise<Seen> {
  const support = createVisitor(portal.url);
  await support.go("/u/login");
  await support.submit({ username: "support@example.com", password: "new mobile phone" });
  await support.go("/admin");
  return support.submitTo("/admin", { email });
}

/** What stands above the copy button. */
export function copyText(seen: Seen): string {
  return textOf(/<div[^>]*data-copy-text>(.*?)<\/div>/s.exec(seen.html)?.[1] ?? "");
}

/** What the page says of a field's value. */
export function errorIn(seen: Seen): string {
  return textOf(/<p class="field-error"[^>]*>(.*?)<\/p>/s.exec(seen.html)?.[1] ?? "");
}

/** The authenticator's side, by a library that the portal does not use. */
export function codeAt(portal: Portal, secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: portal.now() + steps * stepMs });
}

/** A code that is not good now, nor soon. */
export function wrongFor(portal: Portal, secret: string): string {
  const good = new Set([-1, 0, 1, 2].map((steps) => codeAt(portal, secret, steps)));
  return ["000000", "000001", "000002", "000003", "000004"].find((code) => !good.has(code)) ?? "";
}
