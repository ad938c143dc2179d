import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { type Command, Shortcuts } from "./shortcuts.tsx";

declare const __BROWSER__: "chrome" | "firefox";

/** The keys that the browser has for us, looked at again whenever one comes back from changing them. */
export function LiveShortcuts() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const look = () => void commandsNow().then(setCommands);
    look();
    window.addEventListener("focus", look, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return <Shortcuts commands={commands} onChange={() => void changeShortcuts()} />;
}

async function commandsNow(): Promise<readonly Command[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = "", shortcut = "" }) => ({ name, shortcut }));
}

/** Only the browser's own page changes them. */
async function changeShortcuts(): Promise<void> {
  if (__BROWSER__ === "firefox") {
    await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
    return;
  }
  await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

/** Newer than the shared types. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}
