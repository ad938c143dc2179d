import browser from "webextension-polyfill";
import { serve } from "../messages/serve.ts";
import { databaseMirror } from "../vault/database-mirror.ts";
import { pausedOriginsIn } from "../vault/paused-origins.ts";
import { databaseShelf, shelfIn, storageShelf } from "../vault/shelf.ts";
import { sparedMirror, spareMirror } from "../vault/spared-mirror.ts";
import { storageMirror } from "../vault/storage-mirror.ts";
import { Vault } from "../vault/vault.ts";
import { startAutoLock } from "./auto-lock.ts";
import { startBackups } from "./backing-up.ts";
import { browserAlarms } from "./browser-alarms.ts";
import { browserClipboard } from "./browser-clipboard.ts";
import { browserDownloads } from "./browser-downloads.ts";
import { browserLanguage } from "./browser-language.ts";
import { browserMenus } from "./browser-menus.ts";
import { browserPolicy } from "./browser-policy.ts";
import { browserPages, browserTabs } from "./browser-ports.ts";
import { browserPresence } from "./browser-presence.ts";
import { browserTabVisits } from "./browser-tab-visits.ts";
import { browserWindows } from "./browser-windows.ts";
import { startClearingCopied } from "./clearing-copied.ts";
import { createClock } from "./clock.ts";
import { startClockWatch } from "./clock-watch.ts";
import { createEncounters } from "./encounters.ts";
import { followMenuLater, startFieldMenu } from "./following-menu.ts";
import { createHandlers } from "./handlers.ts";
import { lateWork } from "./late-work.ts";
import { startLeaving } from "./leaving.ts";
import { localArea } from "./local-area.ts";
import { putOffLock } from "./lock-times.ts";
import { lockVault } from "./locking.ts";
import { startOpenTabs } from "./open-tabs.ts";
import { dropPending } from "./pending.ts";
import { startPolicy } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { qrReading } from "./qr-reading.ts";
import { raiseRevision } from "./revision.ts";
import { sessionArea } from "./session-area.ts";
import { startShortcuts } from "./shortcuts.ts";
import { createTurns } from "./turns.ts";

declare const __BROWSER__: "chrome" | "firefox";

const databaseName = "countersign";
// Firefox keeps local storage in IndexedDB, so there the second copy is a second database.
const mirror =
  __BROWSER__ === "firefox"
    ? databaseMirror(databaseName)
    : sparedMirror(storageMirror(localArea), spareMirror(databaseName));
const secondShelf =
  __BROWSER__ === "firefox" ? databaseShelf(`${databaseName}-aside-mirror`) : storageShelf(localArea);
const shelf = shelfIn([databaseShelf(`${databaseName}-aside`), secondShelf]);
const clock = createClock(sessionArea, Date.now);
const ports: Ports = {
  vault: new Vault({ session: sessionArea, mirror, shelf, now: clock.now, databaseName }),
  pausedOrigins: pausedOriginsIn(databaseName),
  encounters: createEncounters(sessionArea),
  session: sessionArea,
  clock,
  pages: browserPages,
  tabs: browserTabs,
  tabVisits: browserTabVisits,
  windows: browserWindows,
  qr: qrReading,
  alarms: browserAlarms,
  presence: browserPresence,
  downloads: browserDownloads,
  clipboard: browserClipboard,
  menus: browserMenus,
  policy: browserPolicy,
  keyTurns: createTurns(),
  // Firefox has no way to tell whether a frame is painted as drawn, so decisions leave the page there.
  cardMode: __BROWSER__ === "firefox" ? "notice" : "card",
  language: browserLanguage,
  async changed() {
    await raiseRevision(sessionArea);
    followMenuLater(ports);
  },
  afterwards: lateWork((error) => console.error("Countersign:", error)),
  rest: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  newId,
};

// Every listener is registered before anything is awaited: an event that woke the worker would be lost otherwise.
const ready = start();
serve(createHandlers(ports), { before: () => clock.refresh(), after: () => putOffLock(ports), ready });
startAutoLock(ports, ready);
startBackups(ports, ready);
// The browser forgets the session by itself when it ends; should one ever bring it back, it is locked all the same.
browser.runtime.onStartup.addListener(() => lockVault(ports));
startShortcuts(ports, ready);
startLeaving(ports, ready);
startClearingCopied(ports, ready);
startClockWatch(ports, ready);
startPolicy(ports, ready);
startOpenTabs(ports);
startFieldMenu(ports, ready);
// The browser keeps the menu of the session before.
browser.runtime.onStartup.addListener(() => followMenuLater(ports));
browser.runtime.onInstalled.addListener(() => followMenuLater(ports));
ports.windows.onClosed((encounterId) => dropPending(encounterId, ports));
browser.tabs.onRemoved.addListener((tabId) => void ports.encounters.forgetTab(tabId));

async function start(): Promise<void> {
  // Content scripts could read `local` and `sync` otherwise; where the browser has no such call nothing lies there.
  const areas = [
    browser.storage.session,
    browser.storage.local,
    browser.storage.sync,
  ] as unknown as Lockable[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })));
  await clock.refresh();
}

interface Lockable {
  setAccessLevel?(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
