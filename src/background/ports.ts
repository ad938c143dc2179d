import type { PageAddress } from "../messages/ask-page.ts";
import type { ContentContract, ContentQuestion } from "../messages/content-contract.ts";
import type { ScreenRect } from "../messages/contract.ts";
import type { GreyPixels } from "../messages/grey-image.ts";
import type { PolicyReading } from "../messages/policy.ts";
import type { CopiedMark } from "../messages/views.ts";
import type { Bytes } from "../vault/bytes.ts";
import type { PausedOrigins } from "../vault/paused-origins.ts";
import type { Vault } from "../vault/vault.ts";
import type { Clock } from "./clock.ts";
import type { Encounters } from "./encounters.ts";
import type { MenuLine } from "./field-menu.ts";
import type { PageLanguage } from "./page-words.ts";
import type { SaidDate } from "./server-date.ts";
import type { SessionArea } from "./session-area.ts";
import type { Turns } from "./turns.ts";

/** All that the use cases need of the world. The service worker hands in the real one, tests their own. */
export interface Ports {
  readonly vault: Vault;
  readonly pausedOrigins: PausedOrigins;
  readonly encounters: Encounters;
  readonly session: SessionArea;
  readonly clock: Clock;
  readonly pages: Pages;
  readonly tabs: Tabs;
  readonly tabVisits: TabVisits;
  readonly windows: OurWindows;
  readonly qr: QrReading;
  readonly alarms: Alarms;
  readonly presence: Presence;
  readonly downloads: Downloads;
  readonly clipboard: Clipboard;
  readonly menus: Menus;
  readonly policy: ManagedPolicy;
  /** Where whatever opens the vault or changes its keys takes its turn: never two at once. */
  readonly keyTurns: Turns;
  /** How decisions are taken in pages: in the card, or, where it can't be trusted with them, in our own window. */
  readonly cardMode: "card" | "notice";
  /** What is spoken in pages now. */
  language(): Promise<PageLanguage>;
  /** Tells every surface that something changed, so that it asks again. */
  changed(): Promise<void>;
  /** Does work that nobody waits for, a little later and one piece after the other. A Failure in it is let be. */
  afterwards(work: () => Promise<void>): void;
  /** Lets so many milliseconds pass: some seconds at most, while somebody waits for an answer. */
  rest(ms: number): Promise<void>;
  /** 16 random bytes in hexadecimal. */
  newId(): string;
}

export interface Pages {
  /** Throws Failure "page-unknown" when the document is gone. */
  ask<Q extends ContentQuestion>(
    page: PageAddress,
    question: Q,
    request: ContentContract[Q]["request"],
  ): Promise<ContentContract[Q]["reply"]>;
  /** Puts the content script into a document. Throws Failure "page-not-readable" where the browser forbids it. */
  inject(page: PageAddress): Promise<void>;
  /** What time the server of a document says it is, where the document is of this origin. Throws Failure "page-unknown" when it is gone. */
  serverDate(page: PageAddress, origin: string, path: string): Promise<SaidDate | "origin-changed">;
  /** The frames of a tab that are at an address of their own, as they say themselves. Asks each of them no more than that. */
  frames(tabId: number): Promise<readonly FrameAddress[]>;
}

export interface FrameAddress {
  readonly documentId: string;
  readonly origin: string;
}

export interface ActiveTab {
  readonly tabId: number;
  /** Null for a page that is no web page. */
  readonly origin: string | null;
}

export interface Tabs {
  /** The tab that the user looks at, or null. */
  active(): Promise<ActiveTab | null>;
  isActive(tabId: number): Promise<boolean>;
  setBadge(tabId: number, text: string): Promise<void>;
}

/** A tab shows another address, or has loaded its page. */
export interface TabVisit {
  readonly tabId: number;
  /** Null for a page that is no web page. */
  readonly origin: string | null;
}

/** Where tabs go. Being told of it wakes the worker at every page of every tab. */
export interface TabVisits {
  /** Says who is told, and watches. To be called while the worker starts. */
  onVisit(tell: (visit: TabVisit) => Promise<void>): void;
  watch(): void;
  rest(): void;
}

export interface OurWindows {
  /** Opens the options page where an account is added to a phone. */
  openPhone(accountId: string): Promise<void>;
  /** Opens our window for an encounter, or brings it to the front. */
  open(encounterId: string): Promise<void>;
  /** The encounter that our window is open for, or null. */
  openFor(): Promise<string | null>;
  /** Tells whose window was closed, by its user or by itself. To be called while the worker starts. */
  onClosed(tell: (encounterId: string) => Promise<void>): void;
}

export interface QrReading {
  /** Every QR text in a grey picture. */
  readImage(image: GreyPixels, effort: "crop" | "file"): Promise<readonly string[]>;
  /** Every QR text in the visible part of a tab, or in a rectangle of it. */
  readScreen(tabId: number, rect: ScreenRect | null): Promise<readonly string[]>;
}

export type AlarmName = "lock" | "backup" | "left-codes" | "copied" | "clock";

/** Alarms that wake the worker. */
export interface Alarms {
  /** Puts this alarm in place of the one by its name: in so many milliseconds, then once every `every`, if not null. */
  set(name: AlarmName, delay: number, every: number | null): void;
  clear(name: AlarmName): void;
  /** To be called while the worker starts. */
  onRing(tell: (name: AlarmName) => Promise<void>): void;
}

/** "locked": the screen is. Firefox never says so. */
export type PresenceState = "active" | "idle" | "locked";

/** Whether somebody is at the computer, whatever they do there. Spans are in seconds, from 15 up. */
export interface Presence {
  /** "active" when keyboard or mouse were touched in this last span. */
  during(seconds: number): Promise<PresenceState>;
  /** Has the browser tell when they were not touched for so long. */
  watch(seconds: number): void;
  /** To be called while the worker starts. */
  onChange(tell: (state: PresenceState) => Promise<void>): void;
}

/** The clipboard, where the user lets us read it. */
export interface Clipboard {
  allowed(): Promise<boolean>;
  /** Empties it where it still holds what bears the mark that `take` gives; everything else on it stays. */
  wipe(take: () => Promise<CopiedMark | null>): Promise<void>;
}

/** What an organisation has set for its people. */
export interface ManagedPolicy {
  now(): Promise<PolicyReading>;
  /** To be called while the worker starts. */
  onChange(tell: () => Promise<void>): void;
}

/** Saving files without asking, where the user lets us. */
export interface Downloads {
  allowed(): Promise<boolean>;
  /**
   * Saves a file under this path of the downloads folder. "saved" only once the browser has written all of it; a file
   * of the same name stays.
   */
  save(path: string, bytes: Bytes): Promise<"saved" | "not-saved">;
}

/** A line that was pressed in the menu over a field. Origins are null for what is no web page. */
export interface MenuClick {
  readonly lineId: string;
  readonly tabId: number;
  /** The tab's own. */
  readonly origin: string | null;
  /** That of the document in which the field lies. */
  readonly frameOrigin: string | null;
}

/** The menu that the browser opens over fields. No page learns what is in it, but it lies in the profile in clear. */
export interface Menus {
  /** Puts these lines in place of all others. */
  show(lines: readonly MenuLine[]): Promise<void>;
  /** To be called while the worker starts. */
  onClick(tell: (click: MenuClick) => Promise<void>): void;
}
