import { type Html, html } from "../html.ts";

/** Who is signing in, with a way out; nothing for null. */
export function whoLine(email: string | null): Html | null {
  if (email === null) return null;
  return html`<p class="foot"><b>${email}</b> <a href="/u/login">Not you?</a></p>`;
}
