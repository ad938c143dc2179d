import type { Keyboard } from "./keyboard.ts";

/**
 * Somebody at a browser with Countersign in it: what a person does and sees on a page, in what Countersign shows there,
 * and in our own pages. Everything waits until it can be done, as a person would.
 */
export interface Person {
  readonly page: PageHands;
  /** What Countersign says about this page: in the card, or, after the notice's button, in our own window. */
  readonly countersign: CountersignHands;
  /** The tab that the extension opened by itself when it was installed, in front. */
  welcome(): Promise<OurPageHands>;
  /** One of the extension's own pages in a tab, such as "options/options.html". */
  openOurPage(path: string): Promise<OurPageHands>;
  /** The window that the extension opened for itself. */
  ourWindow(): Promise<OurPageHands>;
  /** The popup, opened over the tab by the toolbar's icon. */
  popup(): Promise<OurPageHands>;
  /** What stands at the side of the tabs, once it was opened from the popup. */
  side(): Promise<OurPageHands>;
  /** What is on the clipboard, as text. */
  clipboard(): Promise<string>;
  /** Presses the shortcut that fills the page in the tab. */
  fillByShortcut(): Promise<void>;
  /** Presses the line of this name in the browser's menu over a field of the page. */
  chooseOverField(selector: string, line: string): Promise<void>;
}

export interface PageHands {
  readonly keyboard: Keyboard;
  open(url: string): Promise<void>;
  /** Has the tab in front of all others. */
  comeToFront(): Promise<void>;
  close(): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** Waits until the page shows this text. */
  sees(text: string): Promise<void>;
  /** Waits until the boxes together hold a value that fits, and gives it. */
  holds(selector: string, pattern: RegExp): Promise<string>;
  text(selector: string): Promise<string>;
  picture(path: string): Promise<void>;
}

export interface CountersignHands {
  /** Waits until it says this. */
  says(text: string): Promise<void>;
  /** Presses the button whose name contains this, once its clicks count. */
  press(name: string): Promise<void>;
  /** Goes from the page to where it says and asks, with keys alone. */
  byKeyboard(): Promise<Keyboard>;
}

export interface OurPageHands {
  readonly keyboard: Keyboard;
  says(text: string): Promise<void>;
  /** All that it says now. */
  text(): Promise<string>;
  /** What the elements that a selector finds hold now, in their order, be it to be seen or only to be heard. */
  texts(selector: string): Promise<readonly string[]>;
  /** Types into the field with this label. */
  type(label: string, text: string): Promise<void>;
  press(name: string): Promise<void>;
  /** What can be chosen in the list with this label. */
  choices(label: string): Promise<readonly string[]>;
  /** Presses the line of an open menu that is called so. */
  choose(name: string): Promise<void>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}
