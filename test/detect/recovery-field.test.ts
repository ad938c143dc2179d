import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import type { PageSnapshot } from "../../src/detect/snapshot-model.ts";
import { box, boxRefs, form, heading, link, page, text } from "./build-page.ts";

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
