import { html } from "../html.ts";
import { plainPage, settingsPage, specimenPage, troublePage } from "../pages/demo-page.ts";
import { drawQr } from "../qr-drawing.ts";
import { changesIn } from "../settings.ts";
import { type Reply, type Route, showPage, type Visit } from "../visit.ts";

/** What a portal would not have: its switches, and specimens for tests. */
export const demoRoutes: readonly Route[] = [
  { method: "GET", path: "/settings", handle: (visit) => showSettings(visit, "unsaved") },
  { method: "POST", path: "/settings", handle: saveSettings },
  { method: "GET", path: "/test/qr", handle: showSpecimen },
  { method: "GET", path: "/plain", handle: () => showPage(plainPage()) },
];

function showSettings({ state, session }: Visit, when: "saved" | "unsaved"): Reply {
  const saved = when === "saved" ? html`<p class="notice" role="status">Saved.</p>` : null;
  return showPage(settingsPage(session.formToken, state.settings, saved));
}

function saveSettings(visit: Visit): Reply {
  const { state, form } = visit;
  state.settings = { ...state.settings, ...changesIn(form) };
  return showSettings(visit, "saved");
}

/** `?text=` is drawn; `qr=` chooses the drawing for this page alone. */
async function showSpecimen({ state, query }: Visit): Promise<Reply> {
  const text = query.get("text") ?? "";
  const drawing = changesIn(query)?.qr ?? state.settings.qr;
  // A QR code of version 40 with level M holds 2331 bytes (ISO/IEC 18004, table 7).
  const size = Buffer.byteLength(text);
  if (size === 0 || size > 2331) {
    return showPage(
      troublePage("Nothing to draw", "Give a text of 1 to 2331 bytes in the address: ?text="),
      400,
    );
  }
  return showPage(specimenPage(await drawQr(text, drawing, state.images.keep(text), state.imageOrigin)));
}
