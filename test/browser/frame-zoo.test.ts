import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { eventually } from "./harness/eventually.ts";
import { everyCase } from "./harness/every-case.ts";
import { askWorker } from "./story/ask-worker.ts";
import { openScene, type Scene } from "./story/scene.ts";

/**
 * Code fields in every kind of frame, pages that go elsewhere while a code is on its way, and what is filled without asking, in
 * real Chromium.
 */

const form = `<form><label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></form>`;
const withPassword = form.replace("<input", '<input type="password" aria-label="Password"><input');
const withText = form.replace("<input", '<input value="12"');
const signIn = `<!doctype html><title>Sign in</title><h1>Two-factor authentication</h1>${form}`;

/** A frame whose own code box is in a document without an address. */
const aroundBlank = `<!doctype html><iframe style="width:500px;height:250px"></iframe><script>
  document.querySelector("iframe").contentDocument.body.innerHTML = ${JSON.stringify(form)};
</script>`;

/** Frames in a page of `top.example`: how each comes to its document, and whether that is of the page's own origin. */
const zoo: Readonly<Record<string, { readonly script: string; readonly isOurs: boolean }>> = {
  "of the same origin": { script: "frame.src = '/form'", isOurs: true },
  "about:blank": { script: "add(); frame.contentDocument.body.innerHTML = form", isOurs: true },
  srcdoc: { script: "frame.srcdoc = form", isOurs: true },
  "blob:": {
    script: "frame.src = URL.createObjectURL(new Blob([form], { type: 'text/html' }))",
    isOurs: true,
  },
  "data:": { script: "frame.src = 'data:text/html,' + encodeURIComponent(form)", isOurs: false },
  sandboxed: { script: "frame.sandbox = 'allow-scripts allow-forms'; frame.src = '/form'", isOurs: false },
  "of another origin": { script: "frame.src = other + '/form'", isOurs: false },
  "blank, of another origin": { script: "frame.src = other + '/around-blank'", isOurs: false },
};

/** Pages whose box is no box to be filled without asking, by path. */
const notYet: Readonly<Record<string, string>> = {
  "/password": withPassword,
  "/text": withText,
};

let server: Server;
let scene: Scene;
let popup: Page;
let top: string;
let other: string;
/** Accounts that may be filled at one of the two, by id. */
let ofTop: string;
let ofOther: string;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), ({ url }, response) => {
    const kind = Object.values(zoo)[Number(/^\/frame\/(\d+)$/.exec(url ?? "")?.[1])];
    const other = signIn.replace(form, notYet[url ?? ""] ?? form);
    const page = url === "/around-blank" ? aroundBlank : other;
    const body = kind === undefined ? page : frameIn(kind.script);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  top = `https://top.example:${port}`;
  other = `https://other.example:${port}`;
  scene = await openScene();
  popup = await scene.browser.openExtensionPage("popup/popup.html");
  ofTop = await accountBoundTo(top, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
  ofOther = await accountBoundTo(other, "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU");
});
afterAll(async () => {
  await scene.close();
  server.close();
});

function frameIn(script: string): string {
  return `<!doctype html><title>Sign in</title><h1>Two-factor authentication</h1><div id="place"></div><script>
    const form = ${JSON.stringify(signIn)};
    const other = ${JSON.stringify(other)};
    const frame = document.createElement("iframe");
    frame.style.cssText = "width:600px;height:300px";
    const add = () => place.append(frame);
    ${script};
    if (!frame.isConnected) add();
  </script>`;
}

/** Asks the worker as the popup does; gives the answer's value, or its refusal. */
function ask(question: string, request: object): Promise<unknown> {
  return askWorker(popup, question, request);
}

/** Adds an account by hand while a page of that origin is in front. */
async function accountBoundTo(origin: string, secret: string): Promise<string> {
  await scene.person.tab.goto(`${origin}/form`);
  await scene.person.tab.bringToFront();
  // A day long: none of its codes is about to end.
  const parameters = { type: "totp", algorithm: "SHA1", digits: 6, period: 86_400, counter: 0 };
  const added = await ask("addAccount", {
    issuer: "Zoo",
    label: origin,
    secret,
    ...parameters,
    bindTo: origin,
  });
  return (added as { account: { id: string } }).account.id;
}

async function front(): Promise<string | null> {
  return ((await ask("activePage", {})) as { encounterId: string | null }).encounterId;
}

/** What stands in the boxes of a tab, whatever frame they are in. */
async function typedIn(tab: Page): Promise<string[]> {
  const values = await Promise.all(
    tab
      .frames()
      .map((frame) =>
        frame.$$eval("input#code", (boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      ),
  );
  return values.flat();
}

const openFrame = async (kind: string) => {
  const { tab } = scene.person;
  await tab.goto(`${top}/frame/${Object.keys(zoo).indexOf(kind)}`);
  await tab.bringToFront();
  await eventually("the box in the frame", async () => (await typedIn(tab)).length === 1 || undefined);
  return tab;
};
const kinds = Object.keys(zoo);

describe.each(kinds.filter((kind) => zoo[kind]?.isOurs))("a code field in a frame that is %s", (kind) => {
  test("is filled for an account of the page's origin, and for no other", async () => {
    const tab = await openFrame(kind);
    const encounterId = await eventually("the page to be met", async () => (await front()) ?? undefined);
    const fill = (accountId: string) => ask("fillCode", { encounterId, accountId, when: "now" });
    expect(await fill(ofOther)).toMatchObject({ ok: false });
    expect(await typedIn(tab)).toEqual([""]);
    expect(await fill(ofTop)).toBe("filled");
    expect(await typedIn(tab)).toEqual([expect.stringMatching(/^\d{6}$/)]);
  });
});

/** What the popup has of the frames in front when it is opened there. */
async function lookInto() {
  await ask("lookIntoFrames", {});
  const encounterId = await front();
  const view = encounterId === null ? null : await ask("viewFrame", { encounterId });
  return { encounterId: encounterId ?? "", view };
}

const foreign = "of another origin";
const others = kinds.filter((kind) => !zoo[kind]?.isOurs);

describe.each(others)("a code field in a frame that is %s", (kind) => {
  test("is filled neither for an account of the page's origin nor for one of the frame's", async () => {
    const tab = await openFrame(kind);
    await tab.waitForTimeout(300);
    const { encounterId, view } = await lookInto();
    if (kind !== foreign) expect(view).toBeNull();
    for (const accountId of [ofTop, ofOther]) {
      await ask("fillCode", { encounterId, accountId, when: "now" });
      if (kind !== foreign) await ask("allowFrame", { encounterId, accountId, frame: other });
    }
    expect(await typedIn(tab)).toEqual([""]);
  });
});

describe("a frame that its user allows", () => {
  test("is filled at its own origin, by a gesture in the popup, and not where it can't be seen", async () => {
    const tab = await openFrame(foreign);
    const { encounterId, view } = await lookInto();
    const host = new URL(other).host;
    expect(view).toMatchObject({
      frame: other,
      frameHost: host,
      accounts: [{ id: ofOther, allowed: false }],
    });
    const named = { encounterId, accountId: ofOther, frame: other };
    expect(await ask("fillFrame", named)).toMatchObject({ ok: false, code: "origin-not-bound" });
    // The page around makes its frame see-through: the frame itself has no way to tell but the browser's word.
    await tab.addStyleTag({ content: "iframe { opacity: .1 }" });
    expect(await ask("allowFrame", named)).toMatchObject({ ok: false, code: "field-gone" });
    expect(await typedIn(tab)).toEqual([""]);
    await tab.addStyleTag({ content: "iframe { opacity: 1 !important }" });
    const question = `The code box is in a frame of ${host}, inside ${new URL(top).host}.`;
    await popup.getByRole("group", { name: question }).getByRole("button", { name: "Fill" }).click();
    await eventually("the code", async () => (await typedIn(tab))[0]?.match(/^\d{6}$/) ?? undefined);
  });
});

describe("a page that goes elsewhere while the code is on its way", () => {
  const races = everyCase ? 200 : 8;
  test(`takes it nowhere, ${races} times`, async () => {
    const tab = scene.person.tab;
    const elsewhere: string[] = [];
    let answered = 0;
    for (let race = 0; race < races; race++) {
      await tab.goto(`${top}/form?${race}`);
      await tab.bringToFront();
      const encounterId = await eventually("the page to be met", async () => (await front()) ?? undefined);
      const filling = ask("fillCode", { encounterId, accountId: ofTop, when: "now" });
      // From before the question is put to after the code is in.
      await new Promise((resolve) => setTimeout(resolve, (race * 7) % 60));
      await tab.goto(`${other}/form?${race}`);
      if (typeof (await filling) === "string") answered += 1;
      await tab.waitForTimeout(50);
      elsewhere.push(...(await typedIn(tab)));
    }
    expect(elsewhere).toHaveLength(races);
    expect(elsewhere.filter((value) => value !== "")).toEqual([]);
    // Some were quick enough: else nothing was put to the proof.
    expect(answered).toBeGreaterThan(0);
  });
});

describe("an account that is filled without asking", () => {
  const alone = () => top.replace("top.", "alone.");
  const card = (tab: Page) =>
    eventually("the card", () =>
      tab.evaluate(() => document.querySelector("[popover]") !== null || undefined),
    );

  test("gives nothing to a frame of the very origin, nor to a box that is not to be filled yet", async () => {
    const accountId = await accountBoundTo(alone(), "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK");
    const { tab } = scene.person;
    // The page in front, in which it was added, would get its code at once.
    await tab.goto(`${alone()}/text`);
    await ask("setUnasked", { accountId, origin: alone(), wanted: "on" });
    for (const path of ["/frame/2", ...Object.keys(notYet)]) {
      await tab.goto(`${alone()}${path}`);
      // Comes once it was decided what goes in.
      await card(tab);
      expect(await typedIn(tab)).toEqual([path === "/text" ? "12" : ""]);
    }
  });

  test("gives one code to the page itself, and none when it asks again", async () => {
    const { tab } = scene.person;
    await tab.goto(`${alone()}/form`);
    await eventually("the code", async () => (await typedIn(tab))[0]?.match(/^\d{6}$/) ?? undefined);
    await tab.goto(`${alone()}/form?again`);
    await card(tab);
    expect(await typedIn(tab)).toEqual([""]);
  });
});
