import { type Html, html } from "../html.ts";

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Files of the assets folder. */
  readonly scripts?: readonly string[];
}

/** The whole document. */
export function writeDocument(page: Page, brand: string): string {
  const scripts = (page.scripts ?? []).map((file) => html`<script src="/assets/${file}" defer></script>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${page.title} | ${brand}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/portal.svg">
<link rel="stylesheet" href="/assets/portal.css">
${scripts}
</head>
<body>
${page.body}
</body>
</html>
`.markup;
}

/** The login card in the middle of the page. */
export function card(heading: string, intro: Html | string, content: Html): Html {
  return html`<main class="stage">
<section class="card">
<header class="card-head">
${mark()}
<h1>${heading}</h1>
<p class="intro">${intro}</p>
</header>
${content}
</section>
</main>`;
}

/** A form that carries the session's token. */
export function form(token: string, content: Html, className = "form"): Html {
  return html`<form method="post" class="${className}">
<input type="hidden" name="state" value="${token}">
${content}
</form>`;
}

export function continueButton(words = "Continue"): Html {
  return html`<button type="submit" class="button" name="action" value="default">${words}</button>`;
}

/** Why the field's value was not taken; nothing for null. */
export function fieldError(id: string, error: string | null): Html | null {
  if (error === null) return null;
  return html`<p class="field-error" id="${id}" role="alert">${error}</p>`;
}

/** The portal's arch. */
export function mark(): Html {
  return html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true"><path class="mark-ground" d="M4 40V18a16 16 0 0 1 32 0v22z"
  /><path class="mark-door" d="M13 40V19a7 7 0 0 1 14 0v21z"/></svg>`;
}
