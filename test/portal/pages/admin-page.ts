import { type Html, html } from "../html.ts";
import { isLockedOut } from "../second-factor.ts";
import type { User } from "../users.ts";
import { signedIn } from "./home-page.ts";
import { form, type Page } from "./layout.ts";

interface AdminPage {
  readonly token: string;
  readonly brand: string;
  readonly administrator: User;
  readonly users: readonly User[];
  readonly now: number;
  /** What was just done; null when nothing was. */
  readonly done: string | null;
}

/** Where support resets a client's authenticator. */
export function adminPage({ token, brand, administrator, users, now, done }: AdminPage): Page {
  const rows = users.map((user) => row(token, user, now));
  const content = html`<h1>Users</h1>
<p class="intro">Reset a client’s authenticator when they have a new phone. They set it up again at their next sign-in.</p>
${done === null ? null : html`<p class="notice" role="status">${done}</p>`}
<table class="list"><thead><tr><th>Name</th><th>Authenticator</th><th></th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return { title: "Users", body: signedIn(token, brand, administrator, content) };
}

/** Somebody signed in who is no administrator. */
export function notForYouPage(token: string, brand: string, user: User): Page {
  const content = html`<h1>Not for you</h1><p class="intro">Only administrators can open this page.</p>`;
  return { title: "Not for you", body: signedIn(token, brand, user, content) };
}

function row(token: string, user: User, now: number): Html {
  const reset = html`<input type="hidden" name="email" value="${user.email}">
<button type="submit" class="button-quiet">Reset MFA</button>`;
  return html`<tr><td><b>${user.name}</b><br><span class="soft">${user.email}</span></td>
<td>${stateOf(user, now)}</td><td class="end">${user.mfa === "off" ? null : form(token, reset, "inline")}</td></tr>`;
}

function stateOf(user: User, now: number): string {
  if (user.mfa === "off") return "Not required";
  if (isLockedOut(user, now)) return "Locked after too many wrong codes";
  return user.enrolment === null ? "Not set up" : "Set up";
}
