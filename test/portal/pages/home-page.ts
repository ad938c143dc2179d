import { type Html, html } from "../html.ts";
import type { User } from "../users.ts";
import { form, mark, type Page } from "./layout.ts";

/** Where a signed-in client lands. */
export function homePage(token: string, brand: string, user: User): Page {
  const firstName = user.name.split(" ")[0] ?? user.name;
  const content = html`<h1>Welcome back, ${firstName}</h1>
<p class="intro">You are signed in to ${brand}.</p>
<div class="panels">
${panel("Documents", "Nothing new since your last visit.")}
${panel("Invoices", "All paid. Thank you.")}
${panel("Security", securityOf(user))}
</div>`;
  return { title: "Home", body: signedIn(token, brand, user, content) };
}

/** A page for signed-in users: a bar on top, the content below. */
export function signedIn(token: string, brand: string, user: User, content: Html): Html {
  const administration = user.role === "administrator" ? html`<a href="/admin">Users</a>` : null;
  const out = html`<button type="submit" formaction="/logout" class="link">Sign out</button>`;
  return html`<header class="bar"><a class="bar-brand" href="/">${mark()}<span>${brand}</span></a>
<nav>${administration}<span class="bar-user">${user.email}</span>${form(token, out, "inline")}</nav></header>
<main class="wide">${content}</main>`;
}

function panel(heading: string, text: string): Html {
  return html`<section class="panel"><h2>${heading}</h2><p>${text}</p></section>`;
}

function securityOf(user: User): string {
  if (user.enrolment === null) return "You sign in with your password alone.";
  const day = new Date(user.enrolment.enrolledAt).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return `Authenticator app set up on ${day}.`;
}
