import { askSurely, askWorker } from "../story/ask-worker.ts";
import type { ChromiumPerson } from "../story/chromium-person.ts";
import { openScene } from "../story/scene.ts";

/** A Chromium with a vault that keeps two accounts for one origin, and somebody at a tab. */
export interface CardStage {
  readonly person: ChromiumPerson;
  /** What the worker says of the page in front: the kind of its view, or null before it was met. */
  viewKind(): Promise<string | null>;
  /** Zooms that origin's pages as a user does; 1 is 100 %. */
  zoom(factor: number): Promise<void>;
  /** The same with the page that is in front, as it is. */
  zoomHere(factor: number): Promise<void>;
  close(): Promise<void>;
}

/** Two, so that the card has nothing on it that moves with the time. */
const accounts = ["ada", "bob"].map((label, index) => ({
  issuer: "Shop",
  label,
  secret: `JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX${"PQ"[index]}`,
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
}));

const neverLocks = {
  lockAfterMinutes: null,
  lockWithScreen: false,
  remindPassphraseDays: null,
  backupEveryDays: null,
};

export interface StageOptions {
  /** Where the accounts belong. */
  readonly url: string;
  readonly extensionDir: string;
  /** The screen on which the browser's window stands; it has none when left out. */
  readonly display?: string | undefined;
}

/** Opens it. To be closed by who opened it. */
export async function openStage({ url, extensionDir, display }: StageOptions): Promise<CardStage> {
  const scene = await openScene({ extensionDir, display });
  const popup = await scene.browser.openExtensionPage("popup/popup.html");
  const { person } = scene;
  function ask<Value>(question: string, request: object): Promise<Value> {
    return askWorker(popup, question, request);
  }
  const inFront = async () => {
    await person.tab.goto(url);
    await person.tab.bringToFront();
  };
  const zoomHere = (factor: number) =>
    popup.evaluate(async (zoom) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, zoom);
    }, factor);
  // Where there is a window, nobody touches the computer that it stands on.
  const options = await scene.browser.openExtensionPage("options/options.html");
  await askSurely(options, "changeSettings", { settings: neverLocks });
  await options.close();
  await inFront();
  for (const account of accounts) await ask("addAccount", { ...account, bindTo: new URL(url).origin });
  return {
    person,
    async viewKind() {
      const { encounterId } = await ask<{ encounterId: string | null }>("activePage", {});
      if (encounterId === null) return null;
      return (await ask<{ kind: string }>("viewPage", { encounterId })).kind;
    },
    async zoom(factor) {
      await inFront();
      await zoomHere(factor);
    },
    zoomHere,
    close: () => scene.close(),
  };
}
