import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  codeAt,
  copyText,
  email,
  errorIn,
  password,
  pressReset,
  readKey,
  setUp,
  signIn,
  stepMs,
  testTime,
  wrongFor,
} from "./journey.ts";
import { type Portal, startPortal } from "./portal.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

let portal: Portal;
let visitor: Visitor;

beforeEach(async () => {
  portal = await startPortal({ now: () => testTime });
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
    await signIn(visitor);
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
    await signIn(visitor);
    const secret = await readKey(visitor);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await visitor.go("/u/mfa-otp-enrollment-qr");
    expect(await readKey(visitor)).toBe(secret);
  });

  it("does not print the key beside the QR code", async () => {
    await signIn(visitor);
    const secret = await readKey(visitor);
    expect((await visitor.go("/u/mfa-otp-enrollment-qr")).html).not.toContain(secret);
  });

  it("refuses a wrong code, keeps the key, then takes the right one and gives a recovery code", async () => {
    await signIn(visitor);
    const secret = await readKey(visitor);
    const refused = await visitor.submit({ code: wrongFor(portal, secret) });
    expect(refused).toMatchObject({ status: 400, path: "/u/mfa-otp-enrollment-code" });
    expect(errorIn(refused)).toBe("That code is not right. Check your app and try again.");
    expect(copyText(refused)).toBe(secret);
    expect(portal.stateOf(email)).toMatchObject({ enrolled: false, wrongTries: 1 });
    const accepted = await visitor.submit({ code: codeAt(portal, secret) });
    expect(accepted.path).toBe("/u/mfa-recovery-code-enrollment");
    expect(copyText(accepted)).toMatch(/^[A-Z1-9]{24}$/);
    expect(portal.stateOf(email)).toMatchObject({ enrolled: true, wrongTries: 0 });
    expect(portal.secretOf(email)).toBe(secret);
  });

  it("goes on only when the recovery code is said to be recorded", async () => {
    const { recoveryCode } = await setUp(portal, visitor);
    const stopped = await visitor.submit({});
    expect(stopped.status).toBe(400);
    expect(errorIn(stopped)).toBe("Tick the box once you have recorded the code.");
    expect(copyText(stopped)).toBe(recoveryCode);
    expect((await visitor.submit({ recorded: "true" })).heading).toBe("Welcome back, Ada");
    expect(portal.stateOf(email).signIns).toBe(1);
  });

  it("takes the digits of a row of boxes without a script", async () => {
    portal.setBoxes(6);
    await signIn(visitor);
    const secret = await readKey(visitor);
    const seen = await visitor.submit({ digit: [...codeAt(portal, secret)] });
    expect(seen.path).toBe("/u/mfa-recovery-code-enrollment");
  });

  it("honours period, digits and algorithm as they stood at set-up", async () => {
    portal.set({ period: 60, digits: 8, algorithm: "SHA256" });
    await signIn(visitor);
    const secret = await readKey(visitor);
    portal.set({ period: 30, digits: 6, algorithm: "SHA1" });
    const totp = new TOTP({ secret: Secret.fromBase32(secret), period: 60, digits: 8, algorithm: "SHA256" });
    const seen = await visitor.submit({ code: totp.generate({ timestamp: portal.now() }) });
    expect(seen.path).toBe("/u/mfa-recovery-code-enrollment");
  });
});

describe("an administrator", () => {
  it("resets an authenticator: the user is signed out, sets up again, and the old key is worth nothing", async () => {
    const { secret, recoveryCode } = await setUp(portal, visitor);
    await visitor.submit({ recorded: "true" });
    expect((await pressReset(portal)).html).toContain(
      "Ada Lovelace sets up an authenticator again at the next sign-in.",
    );
    expect((await visitor.go("/")).path).toBe("/u/login");
    expect((await signIn(visitor)).path).toBe("/u/mfa-otp-enrollment-qr");
    expect(await readKey(visitor)).not.toBe(secret);
    portal.shiftClock(stepMs);
    expect((await visitor.submit({ code: codeAt(portal, secret) })).status).toBe(400);
    expect(portal.recoveryCodeIsGood(email, recoveryCode)).toBe(false);
  });

  it("ends a lock-out with the same button", async () => {
    const { secret } = portal.enrol(email);
    await signIn(visitor);
    for (let tries = 0; tries < 10; tries += 1)
      await visitor.submitTo("/u/mfa-otp-challenge", { code: wrongFor(portal, secret) });
    expect(portal.stateOf(email).lockedOut).toBe(true);
    await pressReset(portal);
    expect(portal.stateOf(email)).toMatchObject({ lockedOut: false, enrolled: false });
    expect((await signIn(visitor)).path).toBe("/u/mfa-otp-enrollment-qr");
  });

  it("is nobody else", async () => {
    await setUp(portal, visitor);
    await visitor.submit({ recorded: "true" });
    expect((await visitor.go("/admin")).status).toBe(403);
    expect((await visitor.submitTo("/admin", { email: "ada@example.com" })).status).toBe(403);
    expect(portal.stateOf(email).enrolled).toBe(true);
  });
});
