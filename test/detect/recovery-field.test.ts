import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import type { PageSnapshot } from "../../src/detect/snapshot-model.ts";
import { box, boxes, boxRefs, form, heading, link, page, text } from "./build-page.ts";

const cases: readonly (readonly [string, PageSnapshot, string])[] = [
  [
    "fact 2: Discourse marks its backup-code box one-time-code",
    page(
      "Log In",
      heading("Log in using a backup code"),
      text("Please enter one of your backup codes:"),
      box({ id: "login-backup-code", autocomplete: "one-time-code", pattern: "[a-z0-9]{16}", maxLength: 32 }),
    ),
    "its name is that of a recovery code",
  ],
  [
    "fact 2: Laravel Jetstream",
    page(
      "Laravel",
      text("Please confirm access to your account by entering one of your emergency recovery codes."),
      box({
        name: "recovery_code",
        id: "recovery_code",
        label: "Recovery Code",
        autocomplete: "one-time-code",
      }),
    ),
    "its label names a recovery code",
  ],
  [
    "fact 4: Nextcloud's challenge box takes a backup code by its placeholder",
    page(
      "Nextcloud",
      heading("Two-factor authentication"),
      text("Use one of the backup codes you saved when setting up two-factor authentication."),
      box({ name: "challenge", placeholder: "Backup code" }),
    ),
    "its label names a recovery code",
  ],
  [
    "fact 5: WordPress's authcode is a recovery code's where the name says so",
    page(
      "Log In",
      form(
        { steps: ["provider=Two_Factor_Backup_Codes"] },
        text("Enter a recovery code."),
        box({
          name: "two-factor-backup-code",
          id: "authcode",
          label: "Recovery Code:",
          inputMode: "numeric",
        }),
      ),
    ),
    "its name is that of a recovery code",
  ],
  [
    "fact 6: Google's recovery codes are eight digits in a numeric box",
    page(
      "Google",
      heading("2-Step Verification"),
      text("Enter one of your 8-digit backup codes"),
      box({ type: "tel", id: "backupCodePin", ariaLabel: "Enter a backup code", maxLength: 9 }),
    ),
    "its label names a recovery code",
  ],
  [
    "fact 7: RubyGems calls its recovery-only box otp",
    page(
      "Multi-factor authentication",
      heading("Multi-factor authentication"),
      box({ name: "otp", id: "otp", label: "Recovery code", autocomplete: "one-time-code" }),
    ),
    "its label names a recovery code",
  ],
  [
    "fact 9: Gitea's Einmalpasswort is a recovery code by its address",
    page(
      "Zwei-Faktor-Einmalpasswort",
      form(
        { names: "/user/two_factor/scratch" },
        heading("Zwei-Faktor-Einmalpasswort"),
        box({ name: "token", id: "token", label: "Einmalpasswort" }),
      ),
    ),
    "its form is named after recovery codes",
  ],
  [
    "fact 10: django-two-factor's backup token is told by the hidden step",
    page(
      "Login",
      form(
        { steps: ["login_view-current_step=backup"] },
        text("Use this form for entering backup tokens for logging in."),
        box({ name: "backup-otp_token", label: "Token:" }),
      ),
    ),
    "its name is that of a recovery code",
  ],
  [
    "Auth0's recovery box is named code like the other",
    page(
      "Verify Your Identity",
      heading("Verify Your Identity"),
      text("Enter the recovery code you were provided during your initial enrollment."),
      box({ name: "code", id: "code", label: "Enter your recovery code" }),
      link("Try another method"),
    ),
    "its label names a recovery code",
  ],
];

describe("the recovery field", () => {
  it.each(cases)("%s", (_, snapshot, because) => {
    const { codeField, recoveryField } = judgePage(snapshot);
    expect(recoveryField?.refs).toEqual(boxRefs(snapshot, 0));
    expect(recoveryField?.reasons).toContain(because);
    expect(codeField).toBeNull();
  });

  it("tells which code Keycloak asks for", () => {
    const { recoveryField } = judgePage(
      page("Log in", box({ name: "recoveryCodeInput", label: "Recovery code #3" })),
    );
    expect(recoveryField?.codeNumber).toBe(3);
  });

  it("asks for no number where its label says how long a code is", () => {
    const { recoveryField } = judgePage(page("เข้าสู่ระบบ", box({ label: "รหัสสำรอง 8 หลัก" })));
    expect(recoveryField?.codeNumber).toBeNull();
  });

  it("may be a row of boxes that take a part each", () => {
    const snapshot = page(
      "Log in",
      text("Enter one of the recovery codes that you kept."),
      ...[0, 1, 2].map((at) =>
        box({
          maxLength: 4,
          ariaLabel: `Part ${at + 1}`,
          rect: { x: 60 * at, y: 10, width: 50, height: 20 },
        }),
      ),
    );
    expect(judgePage(snapshot).recoveryField?.refs).toEqual(boxRefs(snapshot, 0, 1, 2));
  });

  it("is told apart from a code field beside it", () => {
    const snapshot = page(
      "Two-factor authentication",
      text("Authenticator code"),
      box({ name: "otp", label: "Authenticator code" }),
      text("Or use a recovery code"),
      box({ name: "recovery_code", label: "Recovery code" }),
    );
    const { codeField, recoveryField } = judgePage(snapshot);
    expect(codeField?.refs).toEqual(boxRefs(snapshot, 0));
    expect(recoveryField?.refs).toEqual(boxRefs(snapshot, 1));
  });

  it("is not what a link to another page offers", () => {
    const { codeField, recoveryField } = judgePage(
      page(
        "Two-factor authentication",
        box({ name: "otp", label: "Authentication code" }),
        link("Use a recovery code"),
      ),
    );
    expect(codeField?.acceptsRecovery).toBe(false);
    expect(recoveryField).toBeNull();
  });
});

describe("a recovery code in parts", () => {
  const asked = [heading("Use a recovery code"), text("Recovery code #3 of your list, please.")];
  const part = (number: number, facts = {}) => box({ ariaLabel: `Recovery code, part ${number}`, ...facts });
  const dash = text("–");
  const lower = { x: 100, y: 200, width: 170, height: 22 };

  it.each([
    ["boxes for few characters", [part(1, { maxLength: 5 }), part(2, { maxLength: 5 })], 2],
    ["boxes with a dash between them", [part(1), dash, part(2)], 2],
    ["four of them", boxes(4, (at) => ({ name: `part${at}`, label: "Recovery code", maxLength: 4 })), 4],
  ])("is one field: %s", (_what, pieces, count) => {
    const asking = page("Log in", ...asked, ...pieces);
    const { recoveryField, codeField } = judgePage(asking);
    expect(codeField).toBeNull();
    expect(recoveryField?.refs).toEqual(boxRefs(asking, ...Array(count).keys()));
    expect(recoveryField?.codeNumber).toBe(3);
  });

  it.each([
    ["boxes that each take a whole code", [part(1, { maxLength: 20 }), part(2, { maxLength: 20 })]],
    ["boxes that may take anything", [part(1), part(2)]],
    ["boxes one below the other", [part(1, { maxLength: 5 }), part(2, { maxLength: 5, rect: lower })]],
    [
      "a box of its own beside another thing’s",
      [part(1, { maxLength: 5 }), box({ ariaLabel: "Voucher", maxLength: 5 })],
    ],
  ])("is not %s", (_what, pieces) => {
    const asking = page("Log in", ...asked, ...pieces);
    expect(judgePage(asking).recoveryField?.refs).toEqual(boxRefs(asking, 0));
  });
});
