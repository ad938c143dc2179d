import type { FailureCode } from "../../domain/failure.ts";
import { exportSentences } from "./export-failures.ts";

/** A refusal in words: what happened, and what is safe or comes next. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

/** What a failure says. `detail` is the harmless word that came with it, or null. */
export function failureWords(code: string, detail: string | null = null): FailureWords {
  const entry = isFailureCode(code) ? sentences[code] : sentences.internal;
  const [what, next] = typeof entry === "function" ? entry(detail) : entry;
  return { what, next };
}

/** The same in one run, for the line below a field. */
export function failureSentence(code: string, detail: string | null = null): string {
  const { what, next } = failureWords(code, detail);
  return `${what} ${next}`.trim();
}

function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(sentences, code);
}

export type Entry = readonly [string, string] | ((detail: string | null) => readonly [string, string]);

const sentences: Readonly<Record<FailureCode, Entry>> = {
  "secret-missing": [
    "There’s no whole key here yet.",
    "It’s the run of letters and digits the site prints beside its QR code.",
  ],
  "secret-bad-character": badCharacter,
  "secret-too-long": [
    "This key is longer than any site’s we know.",
    "Check that nothing else was pasted along with it.",
  ],

  "key-uri-not-one": ["This isn’t a link that sets up sign-in codes.", "Those begin with otpauth://."],
  "key-uri-too-long": ["This set-up link is too long to be one.", "Nothing was kept."],
  "key-uri-unknown-type": (type) => [
    type === null
      ? "This set-up link is of a kind we don’t know."
      : `This set-up link is for “${type}” codes, which we don’t know.`,
    "We know time-based and counter-based ones.",
  ],
  "key-uri-bad-parameter": (name) => [
    name === null
      ? "Part of this set-up link makes no sense."
      : `The “${name}” in this set-up link makes no sense.`,
    "Codes made from it could be wrong, so nothing was kept. Ask the site for a new one.",
  ],
  "key-uri-repeated-parameter": (name) => [
    name === null
      ? "Part of this set-up link stands in it twice."
      : `“${name}” stands in this set-up link twice.`,
    "We can’t know which one counts, so nothing was kept.",
  ],
  "key-uri-missing-parameter": (name) => [
    name === "secret" || name === null
      ? "There’s no key in this set-up link."
      : `“${name}” is missing from this set-up link.`,
    "Nothing was kept. Ask the site for a new one.",
  ],
  "parameter-out-of-range": (name) => [
    name === null ? "A number in this set-up is out of range." : `The number for “${name}” is out of range.`,
    "No site’s codes would match, so nothing was kept.",
  ],
  "algorithm-unsupported": (name) => [
    name === null
      ? "This set-up asks for a method we don’t know."
      : `This set-up asks for “${name}”, a method we don’t know.`,
    "SHA-1, SHA-256 and SHA-512 all work. Nothing was kept.",
  ],
  "label-missing": ["This account has no name.", "Give it one, so you’ll find it again."],

  "image-unreadable": ["This file isn’t a picture we can read.", "PNG, JPEG, WebP and GIF all work."],
  "image-too-large": ["This picture is too large to search.", "Cut out the QR code and try that."],
  "image-without-code": ["We found no QR code here.", "It has to be whole and in view; a larger one helps."],
  "image-code-not-a-key": ["There’s a QR code, but it doesn’t set up sign-in codes.", "Nothing was kept."],
  "image-push-code": [
    "This QR code is for an app that only approves sign-ins.",
    "Look for “another app” or “authenticator” on the page; that one we can keep.",
  ],
  "image-migration-code": (count) => [
    count === null || count === "1"
      ? "This QR code moves accounts out of Google Authenticator."
      : `These ${count} QR codes move accounts out of Google Authenticator.`,
    "We can’t take them over yet. Each site can show you a new QR code, and that one we can keep.",
  ],
  "image-passkey-code": [
    "This QR code signs you in with a passkey on your phone.",
    "Point your phone’s camera at it. It sets up no codes, so nothing was kept.",
  ],
  "image-chat-code": [
    "This QR code belongs to a messenger.",
    "Scan it with that app. It sets up no codes, so nothing was kept.",
  ],
  "image-payment-code": [
    "This QR code is for a payment.",
    "It sets up no codes, so nothing was kept and nothing was paid.",
  ],
  "image-wifi-code": ["This QR code joins a Wi-Fi network.", "It sets up no codes, so nothing was kept."],
  "camera-refused": [
    "We may not use the camera.",
    "Allow it beside the address above, or take a picture of the code and drop it here.",
  ],
  "camera-absent": ["No camera answers here.", "A picture of the code does as well."],

  "vault-absent": ["There’s no vault here yet.", "Choose a passphrase first."],
  "vault-exists": ["There’s a vault here already.", "Unlock it with its passphrase; nothing changed."],
  "vault-locked": ["The vault locked itself.", "Unlock it and go on; nothing is lost."],
  "vault-damaged": ["The vault’s head is damaged.", "We’ve left everything exactly as it is."],
  "vault-newer": [
    "This vault was made by a newer Countersign.",
    "Update, and it opens again. Nothing was touched.",
  ],
  "vault-not-written": [
    "It couldn’t be written to this disk.",
    "Nothing changed and nothing was lost. Free a little space, then try again.",
  ],
  "passphrase-too-short": [
    "That’s short enough to be guessed.",
    "Ten characters or more; four unrelated words are easy to keep.",
  ],
  "fresh-unlock-needed": [
    "This needs your passphrase once more.",
    "These codes can open the account on their own.",
  ],
  "vault-older": [
    "This vault is older than the one last used here.",
    "Nothing is written until you choose, in Security, how to go on.",
  ],
  "recovery-key-malformed": [
    "This isn’t a whole recovery key.",
    "It begins with AGE-SECRET-KEY-1 and stands on the sheet you printed.",
  ],
  "recovery-key-absent": ["This vault has no recovery key.", "Make one in Security first."],
  "passkey-unavailable": ["Passkeys don’t work here just now.", "Your passphrase does, as always."],
  "passkey-known": [
    "The passkey kept there opens this vault already.",
    "For a second one, choose another device or security key.",
  ],
  "passkey-without-prf": [
    "This passkey can’t hold a vault’s key.",
    "Many newer phones, computers and security keys can. Nothing changed.",
  ],
  "passkey-unverified": [
    "This passkey didn’t check that it’s you.",
    "It needs a PIN, a finger or a face. Set one up for it, then try again.",
  ],
  "backup-malformed": [
    "This file isn’t a backup we can read.",
    "It may be damaged or another program’s. Nothing changed.",
  ],
  "backup-too-large": [
    "This file is larger than any backup of ours.",
    "Nothing was read and nothing changed.",
  ],
  "account-malformed": [
    "This account isn’t written as an account should be.",
    "Nothing was kept and nothing changed.",
  ],
  ...exportSentences,
  "origin-malformed": [
    "This isn’t an address codes can be filled on.",
    "It begins with https:// and the site’s name.",
  ],
  "account-unknown": ["This account isn’t here any more.", "It may have been deleted in another window."],
  "note-unknown": ["This note isn’t here any more.", "It may have been deleted in another window."],
  "notes-full": [
    "There is no room for so many notes.",
    "Nothing changed. Delete some under Accounts, or untick some here.",
  ],

  "page-unknown": ["We can’t see this page.", "Reload it and we’ll pick up where you were."],
  "page-changed": [
    "This page changed while we waited.",
    "Nothing was filled. Click the code box and try once more.",
  ],
  "view-outdated": [
    "This card was out of date, so we didn’t count that click.",
    "It’s fresh again now: press once more.",
  ],
  "origin-not-bound": [
    "This account doesn’t fill on this address.",
    "Nothing was filled. You can allow it on the account’s page.",
  ],
  "origin-looks-alike": (host) => [
    `This address looks like ${host}, which you know.`,
    "Here we always ask before we fill.",
  ],
  "field-gone": [
    "The code box is gone.",
    "Nothing was filled. Copy the code, or try once more when it’s back.",
  ],
  "page-silent": ["The page doesn’t answer.", "It may be busy. Try once more in a moment."],
  "fill-refused": [
    "The page didn’t keep what was typed.",
    "Look at the box; if it isn’t right, copy the code from Countersign.",
  ],
  "page-not-readable": [
    "The browser keeps extensions out of this page.",
    "Open the page that shows the QR code and try there.",
  ],
  "proposal-gone": [
    "The key on that page is no longer there.",
    "Nothing was kept. Let the page show it again.",
  ],
  "no-code-for-page": [
    "No account of yours fills here.",
    "Copy a code from the list, or add this address to an account.",
  ],

  "worker-silent": [
    "The browser ended us in the middle of this.",
    "Look whether it’s done, and try once more if not.",
  ],
  "not-allowed": ["That can’t be asked from here.", "Open Countersign from the toolbar and try there."],
  "asked-too-often": [
    "That was asked many times in a row.",
    "Nothing changed. Wait a moment, then try again.",
  ],
  "bad-request": ["That didn’t come through whole.", "Nothing changed. Try once more."],
  internal: [
    "Something of ours failed.",
    "Nothing was lost. Try once more; if it stays, restart the browser.",
  ],
};

function badCharacter(character: string | null): readonly [string, string] {
  const looksLike = character === null ? undefined : likelyLetters[character];
  if (character !== null && looksLike !== undefined) {
    const article = character === "8" ? "an" : "a";
    return [
      `There’s ${article} ${character} in this key, and keys have no 1, 0, 8 or 9.`,
      `Could it be ${looksLike}?`,
    ];
  }
  const what =
    character === null
      ? "There’s a character in this key that keys don’t have."
      : `There’s a “${character}” in this key, and keys don’t have that.`;
  return [what, "They’re made of the letters A to Z and the digits 2 to 7."];
}

const likelyLetters: Readonly<Record<string, string>> = {
  "0": "an O",
  "1": "an I or an L",
  "8": "a B",
  "9": "a G or a Q",
};
