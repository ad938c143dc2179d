import { type Html, html } from "../html.ts";
import type { QrPicture } from "../qr-drawing.ts";
import { type PortalSettings, type Switch, switches } from "../settings.ts";
import { card, continueButton, form, type Page } from "./layout.ts";

/** The switches of the demo. */
export function settingsPage(token: string, settings: PortalSettings, saved: Html | null): Page {
  const fields = html`${saved}<div class="switches">${switches.map((one) => choice(one, settings))}</div>${continueButton("Save")}`;
  const back = html`<p class="centre"><a href="/">Back to the portal</a></p>`;
  const intro = "How this demo portal behaves, for everybody who uses it.";
  return { title: "Settings", body: card("Demo settings", intro, html`${form(token, fields)}${back}`) };
}

/** Any text as a QR code, for tests of bad input. */
export function specimenPage(picture: QrPicture): Page {
  const body = card(
    "Scan this code",
    "Point your camera at it.",
    html`<div class="qr-plate">${picture.markup}</div>`,
  );
  return { title: "Scan this code", body, scripts: picture.scripts };
}

/** Neither a QR code nor a field for a code. */
export function plainPage(): Page {
  const text = html`<p>Our office is open from Monday to Friday, nine to five. Write to us at any time; we answer within
two working days.</p><p class="centre"><a href="/">Back to the portal</a></p>`;
  return { title: "Opening hours", body: card("Opening hours", "When you can reach us.", text) };
}

/** Something the portal cannot do, said plainly. */
export function troublePage(heading: string, text: string): Page {
  const back = html`<p class="centre"><a href="/">Back to the portal</a></p>`;
  return { title: heading, body: card(heading, text, back) };
}

function choice(one: Switch, settings: PortalSettings): Html {
  const options = one.choices.map((position) => {
    const chosen = position.change[one.name] === settings[one.name];
    return html`<option value="${position.value}"${chosen ? html` selected` : null}>${position.title}</option>`;
  });
  return html`<label for="${one.name}">${one.title}</label>
<select class="input" id="${one.name}" name="${one.name}">${options}</select>`;
}
