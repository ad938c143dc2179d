import browser from "webextension-polyfill";
import { Failure } from "../domain/failure.ts";
import { fillActivePage } from "./fill-active-page.ts";
import type { Ports } from "./ports.ts";

/** The keyboard shortcut fills what the page in front asks for. To be called while the worker starts. */
export function startShortcuts(ports: Ports, ready: Promise<unknown>): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== "fill") return;
    await ready;
    try {
      await fillActivePage(ports);
    } catch (error) {
      // Nothing can be filled here; the page's card or the popup says why.
      if (!(error instanceof Failure)) throw error;
    }
    await ports.changed();
  });
}
