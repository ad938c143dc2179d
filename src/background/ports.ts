import type { PageAddress } from "../messages/ask.ts";
import type { ContentContract, ContentQuestion } from "../messages/content-contract.ts";
import type { ScreenRect } from "../messages/contract.ts";
import type { GreyPixels } from "../messages/grey-image.ts";
import type { Vault } from "../vault/vault.ts";
import type { Clock } from "./clock.ts";
import type { Encounters } from "./encounters.ts";
import type { SessionArea } from "./session-area.ts";

/** All that the use cases need of the world. The service worker hands in the real one, tests their own. */
export interface Ports {
  readonly vault: Vault;
  readonly encounters: Encounters;
  readonly session: SessionArea;
  readonly clock: Clock;
  readonly pages: Pages;
  readonly tabs: Tabs;
  readonly windows: OurWindows;
  readonly qr: QrReading;
  /** How decisions are taken in pages: in the card, or, where it can't be trusted with them, in our own window. */
  readonly cardMode: "card" | "notice";
  /** Tells every surface that something changed, so that it asks again. */
  changed(): Promise<void>;
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
  /** The same for whatever document a tab shows now. */
  injectTab(tabId: number): Promise<void>;
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

export interface OurWindows {
  /** Opens our window for an encounter, or brings it to the front. */
  open(encounterId: string): Promise<void>;
  /** The encounter that our window is open for, or null. */
  openFor(): Promise<string | null>;
  /** Tells whose window was closed, by its user or by itself. To be called while the worker starts. */
  onClosed(tell: (encounterId: string) => Promise<void>): void;
}

export interface QrReading {
  /** Every QR text in a grey picture. */
  readImage(image: GreyPixels, effort: "crop" | "screen"): Promise<readonly string[]>;
  /** Every QR text in the visible part of a tab, or in a rectangle of it. */
  readScreen(tabId: number, rect: ScreenRect | null): Promise<readonly string[]>;
}
