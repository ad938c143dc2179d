import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Portal, startPortal } from "./portal.ts";
import { createVisitor, type Seen, textOf, type Visitor } from "./visitor.ts";

const email = "ada@example.com";
const password = "analytical engine";
const stepMs = 30_000;
/** One whose codes around the tests' time differ from each other. */
const fixedSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const administrator = { username: "support@example.com", password: "new mobile phone" };

let portal: Portal;
let visitor: Visitor;

beforeEach(async () => {
  const start = Date.UTC(2026, 10, 24, 9, 0, 10);
  portal = await startPortal({ now: () => start });
  visitor = createVisitor(portal.url);
});

afterEach(() => portal.close());

describe("the password", () => {
  it("is asked for before anything else", async () => {
    for (const path of ["/", "/u/mfa-otp-enrollment-qr", "/u/mfa-otp-challenge", "/admin"]) {
      expect((await visitor.go(path)).path).toBe("/u/login");
    }
  });

  it.each([
    { who: "a known address", username: email, typed: "analytical engines" },
    { who: "a known address and no password", username: email, typed: "" },
    { who: "an unknown address", username: "eve@example.com", typed: password },
  ])("is refused in the same words for $who", async ({ username, typed }) => {
    await visitor.go("/u/login");
    const seen = await visitor.submit({ username, password: typed });
    expect(seen).toMatchObject({ status: 400, path: "/u/login" });
    expect(errorIn(seen)).toBe("Wrong email or password.");
  });

  it("can be asked for on a page of its own", async () => {
    portal.set({ signIn: "two-pages" });
    expect((await visitor.go("/")).path).toBe("/u/login/identifier");
    const second = await visitor.submit({ username: email });
    expect(second.path).toBe("/u/login/password");
    expect(second.html).toContain(email);
    expect((await visitor.submit({ username: email, password })).path).toBe("/u/mfa-otp-enrollment-qr");
  });

  it("changes the session, so that a session known before is worth nothing", async () => {
    await visitor.go("/u/login");
    const before = visitor.cookie();
    await signIn();
    expect(visitor.cookie()).not.toBe(before);
    const thief = await fetch(`${portal.url}/u/mfa-otp-enrollment-code`, { headers: { cookie: before } });
    expect(thief.url).toBe(`${portal.url}/u/login`);
  });

  it("counts for nothing in a form of another session", async () => {
    const other = createVisitor(portal.url);
    await other.go("/u/login");
    await visitor.go("/u/login");
    const seen = await visitor.submit({ username: email, password, state: "another" });
    expect(seen).toMatchObject({ status: 403, heading: "This page has expired" });
  });
});

describe("setting up an authenticator", () => {
  it("shows one key by QR code and in words, and stays with it on reload", async () => {
    await signIn();
    const secret = await readKey();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await visitor.go("/u/mfa-otp-enrollment-qr");
    expect(await readKey()).toBe(secret);
  });

  it("does not print the key beside the QR code", async () => {
    await signIn();
    const secret = await readKey();
    expect((await visitor.go("/u/mfa-otp-enrollment-qr")).html).not.toContain(secret);
  });

  it("refuses a wrong code, keeps the key, then takes the right one and gives a recovery code", async () => {
    await signIn();
    const secret = await readKey();
    const refused = await visitor.submit({ code: wrongFor(secret) });
    expect(refused).toMatchObject({ status: 400, path: "/u/mfa-otp-enrollment-code" });
    expect(errorIn(refused)).toBe("That code is not right. Check your app and try again.");
    expect(copyText(refused)).toBe(secret);
    expect(portal.stateOf(email)).toMatchObject({ enrolled: false, wrongTries: 1 });
    const accepted = await visitor.submit({ code: codeAt(secret) });
    expect(accepted.path).toBe("/u/mfa-recovery-code-enrollment");
    expect(copyText(accepted)).toMatch(/^[A-Z1-9]{24}$/);
    expect(portal.stateOf(email)).toMatchObject({ enrolled: true, wrongTries: 0 });
    expect(portal.secretOf(email)).toBe(secret);
  });

  it("goes on only when the recovery code is said to be recorded", async () => {
    const { recoveryCode } = await setUp();
    const stopped = await visitor.submit({});
    expect(stopped.status).toBe(400);
    expect(errorIn(stopped)).toBe("Tick the box once you have recorded the code.");
    expect(copyText(stopped)).toBe(recoveryCode);
    expect((await visitor.submit({ recorded: "true" })).heading).toBe("Welcome back, Ada");
    expect(portal.stateOf(email).signIns).toBe(1);
  });

  it("takes the digits of a row of boxes without a script", async () => {
    portal.setBoxes(6);
    await signIn();
    const secret = await readKey();
    const seen = await visitor.submit({ digit: [...codeAt(secret)] });
    expect(seen.path).toBe("/u/mfa-recovery-code-enrollment");
  });

  it("honours period, digits and algorithm as they stood at set-up", async () => {
    portal.set({ period: 60, digits: 8, algorithm: "SHA256" });
    await signIn();
    const secret = await readKey();
    portal.set({ period: 30, digits: 6, algorithm: "SHA1" });
    const totp = new TOTP({ secret: Secret.fromBase32(secret), period: 60, digits: 8, algorithm: "SHA256" });
    const seen = await visitor.submit({ code: totp.generate({ timestamp: portal.now() }) });
    expect(seen.path).toBe("/u/mfa-recovery-code-enrollment");
  });
});

describe("signing in with a code", () => {
  it.each([
    { steps: -2, path: "/u/mfa-otp-challenge" },
    { steps: -1, path: "/" },
    { steps: 0, path: "/" },
    { steps: 1, path: "/" },
    { steps: 2, path: "/u/mfa-otp-challenge" },
  ])("leads to $path when the authenticator's clock is $steps steps off", async ({ steps, path }) => {
    portal.enrol(email, fixedSecret);
    await signIn();
    expect((await visitor.submit({ code: codeAt(fixedSecret, steps) })).path).toBe(path);
  });

  it("refuses the code that set the authenticator up, and takes the next one", async () => {
    const { secret } = await setUp();
    await visitor.submitTo("/logout", {});
    expect((await signIn()).path).toBe("/u/mfa-otp-challenge");
    const refused = await visitor.submit({ code: codeAt(secret) });
    expect(refused.status).toBe(400);
    expect(errorIn(refused)).toBe("That code was used already. Wait for the next one.");
    portal.shiftClock(stepMs);
    expect((await visitor.submit({ code: codeAt(secret) })).path).toBe("/");
  });

  it("refuses a code that signed somebody else in a moment ago", async () => {
    const { secret } = portal.enrol(email);
    await signIn();
    await visitor.submit({ code: codeAt(secret) });
    visitor = createVisitor(portal.url);
    await signIn();
    expect(errorIn(await visitor.submit({ code: codeAt(secret) }))).toContain("used already");
    expect(portal.stateOf(email).signIns).toBe(1);
  });

  it("says who signs in only where that is switched on", async () => {
    portal.enrol(email);
    expect((await signIn()).html).toContain(email);
    portal.set({ userName: "hidden" });
    expect((await visitor.go("/u/mfa-otp-challenge")).html).not.toContain(email);
  });
});

describe("the lock-out", () => {
  it("comes with the tenth wrong code, refuses the right one, and ends after a quarter of an hour", async () => {
    const { secret } = portal.enrol(email);
    await signIn();
    for (let tries = 1; tries < 10; tries += 1) {
      expect((await visitor.submit({ code: wrongFor(secret) })).heading).toBe("Verify your identity");
    }
    const locked = await visitor.submit({ code: wrongFor(secret) });
    expect(locked).toMatchObject({ status: 429, heading: "Your account is locked" });
    expect(textOf(locked.html)).toContain("try again at 09:15 UTC");
    expect((await visitor.submitTo("/u/mfa-otp-challenge", { code: codeAt(secret) })).status).toBe(429);
    portal.shiftClock(15 * 60_000 - 1);
    await signIn();
    expect((await visitor.go("/u/mfa-otp-challenge")).status).toBe(429);
    portal.shiftClock(1);
    await visitor.go("/u/mfa-otp-challenge");
    expect((await visitor.submit({ code: codeAt(secret) })).path).toBe("/");
  });

  it("counts wrong recovery codes with wrong codes, and starts anew after a right one", async () => {
    const { secret } = portal.enrol(email);
    await signIn();
    for (let tries = 0; tries < 5; tries += 1) await visitor.submit({ code: wrongFor(secret) });
    await visitor.go("/u/mfa-recovery-code-challenge");
    for (let tries = 0; tries < 4; tries += 1) await visitor.submit({ code: "A".repeat(24) });
    expect(portal.stateOf(email)).toMatchObject({ wrongTries: 9, lockedOut: false });
    await visitor.go("/u/mfa-otp-challenge");
    await visitor.submit({ code: codeAt(secret) });
    expect(portal.stateOf(email)).toMatchObject({ wrongTries: 0, lockedOut: false });
  });

  it("holds for set-up too", async () => {
    await signIn();
    const secret = await readKey();
    let seen = await visitor.go("/u/mfa-otp-enrollment-qr");
    for (let tries = 0; tries < 10; tries += 1) seen = await visitor.submit({ code: wrongFor(secret) });
    expect(seen.heading).toBe("Your account is locked");
    expect((await visitor.go("/u/mfa-otp-enrollment-qr")).status).toBe(429);
  });
});

describe("the recovery code", () => {
  it("is reached by way of another method, works once, and is replaced by a new one", async () => {
    const { recoveryCode } = portal.enrol(email);
    await signIn();
    expect((await visitor.submit({ action: "pick-authenticator" })).path).toBe("/u/mfa-login-options");
    expect((await visitor.submit({ action: "recovery-code::1" })).path).toBe(
      "/u/mfa-recovery-code-challenge",
    );
    const shown = await visitor.submit({ code: recoveryCode });
    expect(shown.path).toBe("/u/mfa-recovery-code-challenge-new-code");
    const next = copyText(shown);
    expect(next).not.toBe(recoveryCode);
    expect(portal.recoveryCodeIsGood(email, next)).toBe(true);
    expect(portal.recoveryCodeIsGood(email, recoveryCode)).toBe(false);
    expect((await visitor.submit({ recorded: "true" })).path).toBe("/");
    expect(portal.stateOf(email)).toMatchObject({ recoveryCodesUsed: 1, signIns: 1 });
    await visitor.submitTo("/logout", {});
    await signIn();
    await visitor.go("/u/mfa-recovery-code-challenge");
    const refused = await visitor.submit({ code: recoveryCode });
    expect(errorIn(refused)).toBe("That recovery code is not right. Check it and try again.");
    expect((await visitor.submit({ code: next })).path).toBe("/u/mfa-recovery-code-challenge-new-code");
  });

  it("may be typed in small letters and in groups", async () => {
    const { recoveryCode } = portal.enrol(email);
    await signIn();
    await visitor.go("/u/mfa-recovery-code-challenge");
    const typed = recoveryCode.toLowerCase().replace(/.{4}(?=.)/g, "$&- ");
    expect((await visitor.submit({ code: typed })).path).toBe("/u/mfa-recovery-code-challenge-new-code");
  });

  it("leaves the authenticator as it was", async () => {
    const { secret, recoveryCode } = portal.enrol(email);
    await signIn();
    await visitor.go("/u/mfa-recovery-code-challenge");
    await visitor.submit({ code: recoveryCode });
    expect(portal.secretOf(email)).toBe(secret);
  });
});

describe("an administrator", () => {
  it("resets an authenticator: the user is signed out, sets up again, and the old key is worth nothing", async () => {
    const { secret, recoveryCode } = await setUp();
    await visitor.submit({ recorded: "true" });
    expect((await pressReset()).html).toContain(
      "Ada Lovelace sets up an authenticator again at the next sign-in.",
    );
    expect((await visitor.go("/")).path).toBe("/u/login");
    expect((await signIn()).path).toBe("/u/mfa-otp-enrollment-qr");
    expect(await readKey()).not.toBe(secret);
    portal.shiftClock(stepMs);
    expect((await visitor.submit({ code: codeAt(secret) })).status).toBe(400);
    expect(portal.recoveryCodeIsGood(email, recoveryCode)).toBe(false);
  });

  it("ends a lock-out with the same button", async () => {
    const { secret } = portal.enrol(email);
    await signIn();
    for (let tries = 0; tries < 10; tries += 1)
      await visitor.submitTo("/u/mfa-otp-challenge", { code: wrongFor(secret) });
    expect(portal.stateOf(email).lockedOut).toBe(true);
    await pressReset();
    expect(portal.stateOf(email)).toMatchObject({ lockedOut: false, enrolled: false });
    expect((await signIn()).path).toBe("/u/mfa-otp-enrollment-qr");
  });

  it("is nobody else", async () => {
    await setUp();
    await visitor.submit({ recorded: "true" });
    expect((await visitor.go("/admin")).status).toBe(403);
    expect((await visitor.submitTo("/admin", { email: "ada@example.com" })).status).toBe(403);
    expect(portal.stateOf(email).enrolled).toBe(true);
  });
});

async function signIn(): Promise<Seen> {
  await visitor.go("/u/login");
  return visitor.submit({ username: email, password });
}

/** Sets up by the key, as far as the page with the recovery code. */
async function setUp() {
  await signIn();
  const secret = await readKey();
  const recoveryCode = copyText(await visitor.submit({ code: codeAt(secret) }));
  return { secret, recoveryCode };
}

/** Signs the administrator in, who needs no code, and resets Ada's authenticator. */
async function pressReset(): Promise<Seen> {
  const support = createVisitor(portal.url);
  await support.go("/u/login");
  await support.submit(administrator);
  await support.go("/admin");
  return support.submitTo("/admin", { email });
}

async function readKey(): Promise<string> {
  return copyText(await visitor.go("/u/mfa-otp-enrollment-code"));
}

function copyText(seen: Seen): string {
  return textOf(/<div[^>]*data-copy-text>(.*?)<\/div>/s.exec(seen.html)?.[1] ?? "");
}

function errorIn(seen: Seen): string {
  return textOf(/<p class="field-error"[^>]*>(.*?)<\/p>/s.exec(seen.html)?.[1] ?? "");
}

/** The authenticator's side, by a library that the portal does not use. */
function codeAt(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: portal.now() + steps * stepMs });
}

/** A code that is not good now, nor soon. */
function wrongFor(secret: string): string {
  const good = new Set([-1, 0, 1, 2].map((steps) => codeAt(secret, steps)));
  return ["000000", "000001", "000002", "000003", "000004"].find((code) => !good.has(code)) ?? "";
}
