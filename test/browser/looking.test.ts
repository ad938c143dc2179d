import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageReport } from "../../src/messages/contract.ts";
import { farPicture, keyUriInPicture, type LookingDesk, openLookingDesk } from "./looking-desk.ts";

/** Pages that bring up a code field in every way that pages do, after the always-present script saw nothing in them. */

let desk: LookingDesk;
beforeAll(async () => {
  desk = await openLookingDesk();
});
afterAll(() => desk.close());

const nothing = "<h1>Welcome back</h1><p>Please wait a moment.</p><div id=app></div>";
const form = `<form><label for=c>Code from your authenticator app</label><input id=c name=otp inputmode=numeric maxlength=6></form>`;
const hasCodeField = ({ codeField }: PageReport) => codeField !== null;
const hasNone = ({ codeField }: PageReport) => codeField === null;

it("finds a code field and a printed key in the middle of a long list", async () => {
  const row = "<tr><td><b>Order</b></td><td>Customer</td><td>12 €</td></tr>";
  const key =
    "<tr><td>Enter this key in your authenticator app: <code>JBSW Y3DP EHPK 3PXP JBSW Y3DP</code></td></tr>";
  const rows = [row.repeat(700), key, row.repeat(200), `<tr><td>${form}</td></tr>`, row.repeat(700)];
  const shown = await desk.show(`<h1>Orders</h1><table>${rows.join("")}</table>`);
  const { keyUris } = await shown.reports(hasCodeField);
  expect(keyUris).toHaveLength(1);
});

it("finds a code field in the middle of a long list in a shadow root", async () => {
  const rows = [`<p>Order</p>`.repeat(100), `<div>${form}</div>`, `<p>Order</p>`.repeat(100)].join("");
  const shown = await desk.show(
    `${"<p><b>Order</b></p>".repeat(2100)}<div><template shadowrootmode=open><div>${rows}</div></template></div>`,
  );
  await shown.reports(hasCodeField);
});

describe("a QR code in a picture of another origin", () => {
  const picture = `<div id=code style="position:relative;width:200px"><img src="${farPicture}"></div>${form}`;
  const frame = `<iframe style="position:absolute;top:0;left:0;pointer-events:none"></iframe>`;

  it("is read from the screen", async () => {
    const shown = await desk.show(picture);
    await shown.reports(({ keyUris }) => keyUris.includes(keyUriInPicture));
  });

  it.each([
    ["a frame", "code.append(...new DOMParser().parseFromString(frame, 'text/html').body.children)"],
    [
      "a frame in a shadow root",
      "code.append(document.createElement('div')); code.lastChild.attachShadow({ mode: 'closed' }).innerHTML = frame",
    ],
  ])("is not where %s lies over it", async (_, script) => {
    const shown = await desk.show(
      `${picture}<script>{ const frame = ${JSON.stringify(frame)}; ${script} }</script>`,
    );
    await shown.reports(hasCodeField);
    await shown.page.waitForTimeout(1200);
    expect((await shown.reports(hasCodeField)).keyUris).toEqual([]);
  });
});

describe("a code field that comes", () => {
  it.each([
    ["by a script", `app.innerHTML = form`],
    ["in a modal dialog", `app.innerHTML = "<dialog>" + form + "</dialog>"; app.firstChild.showModal()`],
    ["in a popover", `app.innerHTML = "<div popover>" + form + "</div>"; app.firstChild.showPopover()`],
    [
      "in an open shadow root",
      `app.attachShadow({ mode: "open" }).innerHTML = "<section></section>";
       setTimeout(() => { app.shadowRoot.firstChild.innerHTML = form }, 700)`,
    ],
    [
      "in a closed shadow root",
      `const root = app.attachShadow({ mode: "closed" }); app.style.minHeight = "90px";
       setTimeout(() => { root.innerHTML = form }, 700)`,
    ],
    [
      "in an element that is defined later",
      `app.innerHTML = "<code-box></code-box>";
       setTimeout(() => customElements.define("code-box", class extends HTMLElement {
         constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = form; }
       }), 700)`,
    ],
    [
      "in a frame without an address",
      `app.innerHTML = "<iframe></iframe>"; app.firstChild.contentDocument.body.innerHTML = form`,
    ],
    [
      "in a frame with its own source",
      `const frame = document.createElement("iframe"); frame.srcdoc = form; app.append(frame)`,
    ],
    [
      "in a frame that changes later",
      `const frame = document.createElement("iframe"); frame.srcdoc = "<p>Wait</p>"; app.append(frame);
       setTimeout(() => { frame.contentDocument.body.innerHTML = form }, 700)`,
    ],
  ])("%s", async (_, script) => {
    const shown = await desk.show(nothing);
    await shown.page.waitForTimeout(300);
    expect(await shown.calls()).toBe(0);
    await shown.page.evaluate(`{ const form = ${JSON.stringify(form)}; ${script} }`);
    await shown.reports(hasCodeField);
  });
});

describe("a screen that goes", () => {
  it.each([
    ["from the document", `app.replaceChildren()`, form],
    [
      "from a frame",
      `app.firstChild.contentDocument.body.replaceChildren()`,
      `<iframe srcdoc='${form}'></iframe>`,
    ],
  ])("%s takes its field with it", async (_, script, before) => {
    const shown = await desk.show(`<div id=app>${before}</div>`);
    await shown.reports(hasCodeField);
    await shown.page.evaluate(script);
    await shown.reports(hasNone);
  });
});
