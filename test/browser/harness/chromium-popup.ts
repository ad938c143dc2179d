import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { eventually } from "./eventually.ts";

interface IconPress {
  readonly devtools: CDPSession;
  readonly extensionId: string;
  /** The page in front. */
  readonly page: Page;
}

interface PopupOpening extends IconPress {
  readonly profileFolder: string;
}

/**
 * Clicks on the toolbar's icon over a page, and leaves what comes of it to the browser. Gives the moment of the click, in
 * milliseconds since the epoch.
 */
export async function pressIcon({ devtools, extensionId, page }: IconPress): Promise<number> {
  await page.bringToFront();
  const targetId = await tabTarget(devtools, page);
  const at = Date.now();
  await devtools.send("Extensions.triggerAction", { id: extensionId, targetId });
  return at;
}

/**
 * Opens the popup as a click on the toolbar's icon does. Playwright doesn't take the popup for a page of its own, so a
 * second connection is made, after it opened: there it is an ordinary page. Closing the page ends that connection.
 */
export async function openRealPopup(opening: PopupOpening): Promise<Page> {
  await pressIcon(opening);
  return openedPopup(opening);
}

/** The popup that a click on the icon has opened. */
export function openedPopup(opening: Omit<PopupOpening, "page">): Promise<Page> {
  const { devtools, extensionId, profileFolder } = opening;
  const address = `chrome-extension://${extensionId}/popup/popup.html`;
  return pageBesideTabs({ devtools, profileFolder, address });
}

interface BesideTabs {
  readonly devtools: CDPSession;
  readonly profileFolder: string;
  /** How the page's address begins. */
  readonly address: string;
}

/** A page of ours that is in no tab, once it is there. */
export async function pageBesideTabs({ devtools, profileFolder, address }: BesideTabs): Promise<Page> {
  await eventually(address, async () => {
    const { targetInfos } = await devtools.send("Target.getTargets");
    return targetInfos.find(({ type, url }) => type === "page" && url.startsWith(address));
  });
  const [port] = readFileSync(join(profileFolder, "DevToolsActivePort"), "utf8").split("\n");
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await eventually(`the page of ${address}`, () =>
    second
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith(address)),
  );
  page.once("close", () => void second.close());
  return page;
}

/** Actions are triggered on tabs, which are other targets than the pages in them; they are told apart by address. */
async function tabTarget(devtools: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await devtools.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  const [tab] = tabs;
  if (tab === undefined || tabs.length > 1)
    throw new Error(`${tabs.length} tabs show ${page.url()}: the popup needs one`);
  return tab.targetId;
}
