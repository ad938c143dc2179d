import type { ExtensionProfile } from "./profile.ts";

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly extensionDir: string;
  /** The browser's program; found on this computer when it is left out. */
  readonly executablePath?: string;
  readonly colorScheme?: "light" | "dark";
  /** CSS pixels of the page; 1280 × 800 when left out. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What an earlier run left, to go on with; an empty one when left out. */
  readonly profile?: ExtensionProfile;
}

/**
 * A real browser with the extension in it and a fresh profile that goes when it closes. Every name under `.example` is
 * this computer; no other name is looked up. `Page` and `Frame` are those of the library that drives the browser:
 * Playwright's for Chromium, Puppeteer's for Firefox.
 */
export interface ExtensionBrowser<Page, Frame> {
  readonly kind: "chromium" | "firefox";
  /** Such as chrome-extension://id, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly profile: ExtensionProfile;

  /** Opens a tab, and the address in it. */
  newPage(url?: string): Promise<Page>;
  /** Opens one of the extension's pages in a tab, such as "popup/popup.html". */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup's page in a tab. */
  popup(): Promise<Page>;

  /** Waits for the card's frame in a page. */
  cardFrame(page: Page): Promise<Frame>;
  /** Presses the left button in the middle of an element of the card, as a hand does: the click is trusted. */
  clickInCard(page: Page, selector: string): Promise<void>;
  /** Waits for the tab that the extension opens when it is installed, which comes to the front. */
  welcomeTab(): Promise<Page>;
  /** Waits for the window that the extension opens for itself. */
  ourWindow(): Promise<Page>;

  /**
   * Runs a function with the extension's whole API and gives what it returns: in Chromium in the service worker, in
   * Firefox in a page of the extension. It sees nothing of the test's own variables.
   */
  evaluateInBackground<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Stops the background script where it stands, and waits until it is gone. The next event starts it anew. */
  killBackground(): Promise<void>;
  /** Moves the extension's clock: `ms` is its whole distance from the computer's. */
  shiftClock(ms: number): Promise<void>;

  /** What the browser finds to complain about in the manifest. */
  manifestWarnings(): Promise<readonly string[]>;

  /** Ends the browser and leaves its profile, to be searched. */
  quit(): Promise<void>;
  /** Ends the browser, where it still runs, and removes the profile. */
  close(): Promise<void>;
}
