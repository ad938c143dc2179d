import { type Html, html } from "../html.ts";
import type { QrPicture } from "../qr-drawing.ts";
import { codeField, scriptsOfCodeField } from "./code-field.ts";
import { card, continueButton, form, type Page } from "./layout.ts";
import { whoLine } from "./who-line.ts";

interface SetUpPage {
  readonly token: string;
  /** Null: the page does not say who is signing in. */
  readonly email: string | null;
  readonly boxes: number;
  readonly error: string | null;
}

/** Set-up with a QR code. */
export function setUpByQrPage(page: SetUpPage, picture: QrPicture): Page {
  const top = html`<div class="qr-plate">${picture.markup}</div>
<p class="centre"><a href="/u/mfa-otp-enrollment-code">Trouble Scanning?</a></p>`;
  return setUpPage(page, "Scan this QR code with your authenticator app.", top, picture.scripts);
}

/** Set-up with the key, for those who cannot scan. */
export function setUpByKeyPage(page: SetUpPage, key: string): Page {
  const top = html`<div class="copy-box"><div class="copy-text" data-copy-text>${key}</div>
<button type="button" class="button-quiet" data-copy>Copy code</button></div>
<p class="centre"><a href="/u/mfa-otp-enrollment-qr">Scan the QR code instead</a></p>`;
  return setUpPage(page, "Type or paste this code into your authenticator app.", top, ["copy.js"]);
}

function setUpPage(page: SetUpPage, intro: string, top: Html, scripts: readonly string[]): Page {
  const code = html`${codeField(page)}${continueButton()}`;
  return {
    title: "Set up your authenticator",
    body: card(
      "Secure your account",
      intro,
      html`${top}<p class="then"><span>then</span></p>${form(page.token, code)}${whoLine(page.email)}`,
    ),
    scripts: [...scripts, ...scriptsOfCodeField(page.boxes)],
  };
}
