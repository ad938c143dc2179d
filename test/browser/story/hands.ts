import type { Locator, Page } from "playwright-core";
import type { Scene } from "./scene.ts";

/** What the stories share that are told of our own pages in one browser, one after the other. */
export interface Hands {
  readonly scene: () => Scene;
  /** Of the vault. */
  readonly passphrase: () => string;
}

/** A busy computer takes its time over a passphrase. Milliseconds. */
export const patience = 120_000;

export const bank = { issuer: "Bank", label: "ada", secret: "JBSWY3DPEHPK3PXPAAAAAAAA" };
/** It has no recovery codes. */
export const library = { issuer: "Library", label: "ada", secret: "JBSWY3DPEHPK3PXPBAAAAAAA", origins: [] };
/** Recovery codes of the bank; the second of them is used. */
export const [firstCode, usedCode, lastCode] = [
  "QX7M-K2PL-9DVA",
  "T4ZR-WB8N-CJ6F",
  "H3YG-5SEU-K8RD",
] as const;

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

export function says(page: Page | Locator, words: string): Promise<void> {
  return page.getByText(words).first().waitFor();
}

/** Whether any of these stands anywhere in the document, be it to be seen or not. */
export async function holds(page: Page, ...texts: readonly string[]): Promise<boolean> {
  const document = await page.content();
  return texts.some((text) => document.includes(text));
}

/** What the sheet for the printer holds at a selector; nothing where there is no sheet. */
export function onPaper(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(`.on-paper ${selector}`).allTextContents();
}

/** Types the passphrase for the recovery sheet. */
export async function makeSheet(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Your passphrase").fill(passphrase);
  await press(page, "Make the sheet");
  await says(page, "The sheet is ready");
}
