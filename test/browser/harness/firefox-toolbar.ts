import type { Browser, Page } from "puppeteer-core";
import { eventually } from "./eventually.ts";
import { runInFirefoxItself } from "./firefox-itself.ts";

/** What people press in Firefox around its pages, which no tool for pages reaches. */

const front = `Services.wm.getMostRecentWindow("navigator:browser")`;

/** Clicks on the toolbar's icon of an extension; `extension` is an expression for Firefox's own object. */
export async function pressIcon(browser: Browser, extension: string): Promise<void> {
  await runInFirefoxItself(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(${front});
    })()`,
  );
}

/**
 * Presses the keys that an extension suggests for one of its commands, in Firefox's window, which does with them what it will: its own
 * menus may be quicker. `extension` is as above.
 */
export async function pressShortcut(browser: Browser, extension: string, commandName: string): Promise<void> {
  await runInFirefoxItself(
    browser,
    `(() => {
      const hand = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      if (!hand.beginInputTransaction(${front}, () => true)) throw new Error("Firefox takes no keys");
      const held = { Ctrl: ["Control", "ControlLeft", 17], Alt: ["Alt", "AltLeft", 18], Shift: ["Shift", "ShiftLeft", 16] };
      const keys = ${extension}.manifest.commands[${JSON.stringify(commandName)}].suggested_key.default.split("+").map((name) => {
        const [key, code, keyCode] = held[name] ?? [name, "Key" + name, name.charCodeAt(0)];
        return new (${front}).KeyboardEvent("", { key, code, keyCode });
      });
      for (const each of keys) hand.keydown(each);
      for (const each of keys.reverse()) hand.keyup(each);
    })()`,
  );
}

/**
 * Presses an element with the right button, and then the line of Firefox's menu that is called so: where an extension has several, below
 * the one with its name. A menu that has opened without it gets no more lines: it is closed, and opened anew.
 */
export async function chooseFromMenu(page: Page, selector: string, line: string): Promise<void> {
  await page.bringToFront();
  await eventually(`"${line}" in the menu`, async () => {
    await page.click(selector, { button: "right" });
    const said = await eventually("the menu", async () => {
      const now = await runInFirefoxItself(page.browser(), chooseLine(line));
      return now === "opening" ? undefined : now;
    });
    return said === "chosen" ? true : undefined;
  });
}

function chooseLine(line: string): string {
  return `(() => {
    const menu = ${front}.document.getElementById("contentAreaContextMenu");
    if (menu.state !== "open") return "opening";
    const lines = [...menu.querySelectorAll("menuitem")];
    const found = lines.find(({ label, hidden }) => label === ${JSON.stringify(line)} && !hidden);
    if (found === undefined) {
      menu.hidePopup();
      return "not there";
    }
    const part = found.parentElement;
    if (part.state !== "open") {
      if (part.state === "closed") part.parentElement.openMenu(true);
      return "opening";
    }
    part.activateItem(found);
    return "chosen";
  })()`;
}

/** From now on Firefox asks its user what an extension asks it for, instead of saying yes. */
export async function askTheUser(browser: Browser): Promise<void> {
  await runInFirefoxItself(
    browser,
    `Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", true)`,
  );
}

/** Waits until Firefox asks whether an extension may have what it wants, presses "Allow", and gives what was asked. */
export async function allowWhatIsAsked(browser: Browser): Promise<string> {
  return eventually("Firefox's question", async () => {
    const asked = await runInFirefoxItself(browser, allowExpression);
    return asked === "" ? undefined : asked;
  });
}

const allowExpression = `(() => {
  const { panel } = ${front}.PopupNotifications;
  const question = panel.state === "open" ? panel.querySelector("#addon-webext-permissions-notification") : null;
  if (question === null) return "";
  const text = question.textContent;
  question.button.click();
  return text;
})()`;

/** What is on the clipboard, as text. */
export function clipboardText(browser: Browser): Promise<string> {
  return runInFirefoxItself(browser, `${front}.navigator.clipboard.readText()`);
}
