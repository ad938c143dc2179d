import type { BrowserContext, CDPSession, Page } from "playwright-core";

/**
 * Ends the browser and every process of it by SIGKILL: none of them gets to say or to store another thing. Resolves when
 * the browser is gone.
 */
export async function killChromium(context: BrowserContext, devtools: CDPSession): Promise<void> {
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const browser = processInfo.find(({ type }) => type === "browser");
  if (browser === undefined) throw new Error("The browser does not name its process");
  const gone = new Promise<void>((resolve) => context.once("close", () => resolve()));
  // Playwright starts it as the leader of a group of its own; those that left the group end when it is gone.
  process.kill(-browser.id, "SIGKILL");
  await gone;
}

/** Ends service workers from a page of theirs that stays open. */
export interface WorkerWatch {
  /** Ends them where they stand, at once. */
  kill(): Promise<void>;
}

/** Unlike a tab that is opened for it, it kills without delay. */
export async function watchWorkers(context: BrowserContext, page: Page): Promise<WorkerWatch> {
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  return { kill: async () => void (await session.send("ServiceWorker.stopAllWorkers")) };
}
