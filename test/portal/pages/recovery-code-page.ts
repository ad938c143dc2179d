import { html } from "../html.ts";
import { card, continueButton, fieldError, form, type Page } from "./layout.ts";

interface RecoveryCodePage {
  readonly token: string;
  readonly code: string;
  /** `replaced`: this one takes the place of one that was just used. */
  readonly why: "first" | "replaced";
  readonly error: string | null;
}

/** Shows a recovery code, once. */
export function recoveryCodePage({ token, code, why, error }: RecoveryCodePage): Page {
  const content = html`<div class="copy-box"><div class="copy-text copy-text-large" data-copy-text>${code}</div>
<button type="button" class="button-quiet" data-copy>Copy code</button></div>
${form(
  token,
  html`<div class="field"><label class="tick"><input type="checkbox" name="recorded" value="true" required>
<span>I have safely recorded this code</span></label>
${fieldError("error-recorded", error)}</div>
${continueButton()}`,
)}`;
  return { title: "Recovery code", body: card(headings[why], intros[why], content), scripts: ["copy.js"] };
}

const headings = { first: "Almost there!", replaced: "Your new recovery code" };

const intros = {
  first:
    "Copy this recovery code and keep it somewhere safe. It lets you in when you are without your device.",
  replaced:
    "The recovery code you just used will not work again. Copy this new one and keep it somewhere safe.",
};
