import { html } from "../html.ts";
import { codeField, scriptsOfCodeField } from "./code-field.ts";
import { card, continueButton, fieldError, form, type Page } from "./layout.ts";
import { whoLine } from "./who-line.ts";

interface VerifyPage {
  readonly token: string;
  /** Null: the page does not say who is signing in. */
  readonly email: string | null;
  readonly error: string | null;
}

/** Asks for the one-time code. */
export function codePage(page: VerifyPage, boxes: number): Page {
  const field = html`${codeField({ boxes, error: page.error })}${continueButton()}`;
  const intro = "Open your authenticator app and enter the code it shows.";
  return {
    title: "Verify your identity",
    body: card(
      "Verify your identity",
      intro,
      html`${form(page.token, field)}${anotherMethod(page.token)}${whoLine(page.email)}`,
    ),
    scripts: scriptsOfCodeField(boxes),
  };
}

/** The list behind "Try another method". */
export function methodsPage(page: VerifyPage): Page {
  const methods = html`<button type="submit" name="action" value="otp::0" class="method">
<span>Authenticator app</span></button>
<button type="submit" name="action" value="recovery-code::1" class="method"><span>Recovery code</span></button>`;
  const list = form(page.token, methods, "methods");
  return {
    title: "Choose a method",
    body: card(
      "Keep your account safe",
      "Choose how to verify that it is you.",
      html`${list}${whoLine(page.email)}`,
    ),
  };
}

/** Asks for the recovery code. */
export function recoveryPage(page: VerifyPage): Page {
  const field = html`<div class="field">
<label for="code">Enter your recovery code</label>
<input class="input${page.error === null ? "" : " input-wrong"}" id="code" name="code" type="text" value=""
  required autocomplete="off" autocapitalize="none" spellcheck="false" autofocus>
${fieldError("error-code", page.error)}
</div>
${continueButton()}`;
  return {
    title: "Verify your identity",
    body: card(
      "Verify your identity",
      "Enter the recovery code you were given when you set up your authenticator.",
      html`${form(page.token, field)}${anotherMethod(page.token)}${whoLine(page.email)}`,
    ),
  };
}

/** After too many wrong tries. `until` is in milliseconds since the epoch. */
export function lockedOutPage(until: number): Page {
  const time = `${new Date(until).toISOString().slice(11, 16)} UTC`;
  const intro = `Too many wrong codes were entered. You can try again at ${time}, or ask support to reset your
authenticator.`;
  const back = html`<p class="centre"><a href="/u/login">Back to sign-in</a></p>`;
  return { title: "Account locked", body: card("Your account is locked", intro, back) };
}

function anotherMethod(token: string) {
  const button = html`<button type="submit" name="action" value="pick-authenticator" class="link" formnovalidate
>Try another method</button>`;
  return form(token, button, "centre");
}
