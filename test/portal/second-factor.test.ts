import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  codeAt,
  copyText,
  email,
  errorIn,
  fixedSecret,
  readKey,
  setUp,
  signIn,
  stepMs,
  testTime,
  wrongFor,
} from "./journey.ts";
import { type Portal, startPortal } from "./portal.ts";
import { createVisitor, textOf, type Visitor } from "./visitor.ts";

let portal: Portal;
let visitor: Visitor;

beforeEach(async () => {
  portal = await startPortal({ now: () => testTime });
  visitor = createVisitor(portal.url);
});

afterEach(() => portal.close());

describe("signing in with a code", () => {
  it.each([
    { steps: -2, path: "/u/mfa-otp-challenge" },
    { steps: -1, path: "/" },
    { steps: 0, path: "/" },
    { steps: 1, path: "/" },
    { steps: 2, path: "/u/mfa-otp-challenge" },
  ])("leads to $path when the authenticator's clock is $steps steps off", async ({ steps, path }) => {
    portal.enrol(email, fixedSecret);
    await signIn(visitor);
    expect((await visitor.submit({ code: codeAt(portal, fixedSecret, steps) })).path).toBe(path);
  });

  it("refuses the code that set the authenticator up, and takes the next one", async () => {
    const { secret } = await setUp(portal, visitor);
    await visitor.submitTo("/logout", {});
    expect((await signIn(visitor)).path).toBe("/u/mfa-otp-challenge");
    const refused = await visitor.submit({ code: codeAt(portal, secret) });
    expect(refused.status).toBe(400);
    expect(errorIn(refused)).toBe("That code was used already. Wait for the next one.");
    portal.shiftClock(stepMs);
    expect((await visitor.submit({ code: codeAt(portal, secret) })).path).toBe("/");
  });

  it("refuses a code that signed somebody else in a moment ago", async () => {
    const { secret } = portal.enrol(email);
    await signIn(visitor);
    await visitor.submit({ code: codeAt(portal, secret) });
    visitor = createVisitor(portal.url);
    await signIn(visitor);
    expect(errorIn(await visitor.submit({ code: codeAt(portal, secret) }))).toContain("used already");
    expect(portal.stateOf(email).signIns).toBe(1);
  });

  it("says who signs in only where that is switched on", async () => {
    portal.enrol(email);
    expect((await signIn(visitor)).html).toContain(email);
    portal.set({ userName: "hidden" });
    expect((await visitor.go("/u/mfa-otp-challenge")).html).not.toContain(email);
  });
});

describe("the lock-out", () => {
  it("comes with the tenth wrong code, refuses the right one, and ends after a quarter of an hour", async () => {
    const { secret } = portal.enrol(email);
    await signIn(visitor);
    for (let tries = 1; tries < 10; tries += 1) {
      expect((await visitor.submit({ code: wrongFor(portal, secret) })).heading).toBe("Verify your identity");
    }
    const locked = await visitor.submit({ code: wrongFor(portal, secret) });
    expect(locked).toMatchObject({ status: 429, heading: "Your account is locked" });
    expect(textOf(locked.html)).toContain("try again at 09:15 UTC");
    expect((await visitor.submitTo("/u/mfa-otp-challenge", { code: codeAt(portal, secret) })).status).toBe(
      429,
    );
    portal.shiftClock(15 * 60_000 - 1);
    await signIn(visitor);
    expect((await visitor.go("/u/mfa-otp-challenge")).status).toBe(429);
    portal.shiftClock(1);
    await visitor.go("/u/mfa-otp-challenge");
    expect((await visitor.submit({ code: codeAt(portal, secret) })).path).toBe("/");
  });

  it("counts wrong recovery codes with wrong codes, and starts anew after a right one", async () => {
    const { secret } = portal.enrol(email);
    await signIn(visitor);
    for (let tries = 0; tries < 5; tries += 1) await visitor.submit({ code: wrongFor(portal, secret) });
    await visitor.go("/u/mfa-recovery-code-challenge");
    for (let tries = 0; tries < 4; tries += 1) await visitor.submit({ code: "A".repeat(24) });
    expect(portal.stateOf(email)).toMatchObject({ wrongTries: 9, lockedOut: false });
    await visitor.go("/u/mfa-otp-challenge");
    await visitor.submit({ code: codeAt(portal, secret) });
    expect(portal.stateOf(email)).toMatchObject({ wrongTries: 0, lockedOut: false });
  });

  it("holds for set-up too", async () => {
    await signIn(visitor);
    const secret = await readKey(visitor);
    let seen = await visitor.go("/u/mfa-otp-enrollment-qr");
    for (let tries = 0; tries < 10; tries += 1)
      seen = await visitor.submit({ code: wrongFor(portal, secret) });
    expect(seen.heading).toBe("Your account is locked");
    expect((await visitor.go("/u/mfa-otp-enrollment-qr")).status).toBe(429);
  });
});

describe("the recovery code", () => {
  it("is reached by way of another method, works once, and is replaced by a new one", async () => {
    const { recoveryCode } = portal.enrol(email);
    await signIn(visitor);
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
    await signIn(visitor);
    await visitor.go("/u/mfa-recovery-code-challenge");
    const refused = await visitor.submit({ code: recoveryCode });
    expect(errorIn(refused)).toBe("That recovery code is not right. Check it and try again.");
    expect((await visitor.submit({ code: next })).path).toBe("/u/mfa-recovery-code-challenge-new-code");
  });

  it("may be typed in small letters and in groups", async () => {
    const { recoveryCode } = portal.enrol(email);
    await signIn(visitor);
    await visitor.go("/u/mfa-recovery-code-challenge");
    const typed = recoveryCode.toLowerCase().replace(/.{4}(?=.)/g, "$&- ");
    expect((await visitor.submit({ code: typed })).path).toBe("/u/mfa-recovery-code-challenge-new-code");
  });

  it("leaves the authenticator as it was", async () => {
    const { secret, recoveryCode } = portal.enrol(email);
    await signIn(visitor);
    await visitor.go("/u/mfa-recovery-code-challenge");
    await visitor.submit({ code: recoveryCode });
    expect(portal.secretOf(email)).toBe(secret);
  });
});
