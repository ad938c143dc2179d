import type { FailureCode } from "../../domain/failure.ts";
import type { Entry } from "./failures.ts";

/** What failures of other apps' exports say. The detail is the app's name. */
export const exportSentences = {
  "export-unknown": [
    "This isn’t an export of an app we know.",
    "If it’s a picture of QR codes, give us the picture; if the app can export in another way, try that.",
  ],
  "export-too-large": [
    "This file is larger than any app’s export.",
    "Nothing was read. Check that it’s the right one.",
  ],
  "export-damaged": (app: string | null) => [
    `This ${exportOf(app)} is damaged or cut short.`,
    "Nothing was kept. Export once more and try the new file.",
  ],
  "export-password-needed": (app: string | null) => [
    `This ${exportOf(app)} is locked with a password.`,
    "It’s the one that was set in that app, not your passphrase here.",
  ],
  "export-password-wrong": (app: string | null) => [
    `This password doesn’t open the ${exportOf(app)}.`,
    "Try the one that was set when the file was made. If it’s right, the file is damaged: export once more.",
  ],
  "export-key-too-costly": (app: string | null) => [
    `This ${exportOf(app)} asks for more work than any app’s does.`,
    "It may be made to do harm. Nothing was read.",
  ],
  "export-memory": (app: string | null) => [
    `This ${exportOf(app)} needs more memory than there is.`,
    "Close other tabs and try again, or export from that app without a password.",
  ],
  "export-account-restricted": [
    "Only the Bitwarden account that made this file can open it.",
    "In Bitwarden, export once more as “.json (Encrypted)” and choose “Password protected”.",
  ],
  "export-without-secrets": (app: string | null) => [
    `There are no keys in this file: ${app ?? "that app"} doesn’t let them out.`,
    "Sign in to each site, open its security page, and set up two-step sign-in anew: we’ll catch the code.",
  ],
  "export-without-codes": [
    "This is a list of passwords without any keys for sign-in codes.",
    "If your password manager makes codes, choose its JSON or XML export; that has the keys.",
  ],
  "export-openpgp": (app: string | null) => [
    `This ${exportOf(app)} is encrypted with PGP, which we can’t open.`,
    "Export from that app without PGP, or decrypt the file first.",
  ],
  "export-kdbx": [
    "This is a KeePass database, which we can’t open.",
    "In KeePassXC choose Database, Export, CSV file; in KeePass choose File, Export, KeePass XML.",
  ],
  "export-web-page": (app: string | null) => [
    `This ${exportOf(app)} is a web page for printing.`,
    "Choose another kind of export in that app: JSON or text.",
  ],
  "export-encrypted-steam": [
    "This Steam file is encrypted.",
    "In Steam Desktop Authenticator choose “Manage Encryption”, remove it, and take the maFile again.",
  ],
  "export-row-malformed": ["This entry isn’t written as the app writes them.", "It was left out."],
} satisfies Partial<Record<FailureCode, Entry>>;

function exportOf(app: string | null): string {
  return app === null ? "export" : `export of ${app}`;
}
