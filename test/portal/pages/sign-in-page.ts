import { type Html, html } from "../html.ts";
import { card, continueButton, fieldError, form, type Page } from "./layout.ts";

interface SignInPage {
  readonly token: string;
  readonly brand: string;
  readonly email: string;
  readonly error: string | null;
}

/** E-mail and password together. */
export function signInPage({ token, brand, email, error }: SignInPage): Page {
  const fields = html`${emailField(email, null)}${passwordField(error)}${continueButton()}`;
  return { title: "Sign in", body: card("Welcome", `Sign in to ${brand} to continue.`, form(token, fields)) };
}

/** The e-mail alone, first of two pages. */
export function emailPage({ token, brand, email, error }: SignInPage): Page {
  const fields = html`${emailField(email, error)}${continueButton()}`;
  return { title: "Sign in", body: card("Welcome", `Sign in to ${brand} to continue.`, form(token, fields)) };
}

/** The password alone, second of two pages. */
export function passwordPage({ token, brand, email, error }: SignInPage): Page {
  const fields = html`<p class="who"><span class="who-name">${email}</span><a href="/u/login/identifier">Edit</a></p>
<input class="unseen" type="text" name="username" value="${email}" readonly autocomplete="username" tabindex="-1"
  aria-hidden="true">
${passwordField(error)}
${continueButton()}`;
  const intro = `Your password for ${brand}.`;
  return { title: "Sign in", body: card("Enter your password", intro, form(token, fields)) };
}

function emailField(email: string, error: string | null): Html {
  return html`<div class="field">
<label for="username">Email address</label>
<input class="input" id="username" name="username" type="text" inputmode="email" value="${email}"
  required autocomplete="username" autocapitalize="none" spellcheck="false" ${email === "" ? autofocus : null}>
${fieldError("error-username", error)}
</div>`;
}

function passwordField(error: string | null): Html {
  return html`<div class="field">
<label for="password">Password</label>
<input class="input${error === null ? "" : " input-wrong"}" id="password" name="password" type="password"
  required autocomplete="current-password" autocapitalize="none" spellcheck="false">
${fieldError("error-password", error)}
</div>`;
}

const autofocus: Html = html`autofocus`;
