import browser from "webextension-polyfill";

/** The browser that we run in; Edge and its like are Chrome's kind. */
export type WhichBrowser = "chrome" | "firefox";

/** Told by what Firefox alone has. */
export function whichBrowser(): WhichBrowser {
  return typeof browser.runtime.getBrowserInfo === "function" ? "firefox" : "chrome";
}
