import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core";
import { eventually } from "./eventually.ts";

/** Where an extension's service worker is. */
interface WorkerPlace {
  readonly context: BrowserContext;
  /** A session with the browser itself. */
  readonly devtools: CDPSession;
  readonly extensionOrigin: string;
}

/** Runs a function in the extension's service worker, starting it first when it sleeps. */
export async function evaluateInWorker<Argument, Result>(
  place: WorkerPlace,
  run: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const worker = await liveWorker(place);
  // Playwright's types speak of handles in the argument; ours are plain data.
  return worker.evaluate(run as (argument: unknown) => Result | Promise<Result>, argument);
}

/** A handle kept from before the worker's death hangs for ever: only one that answers now is used. */
async function liveWorker(place: WorkerPlace): Promise<Worker> {
  if (await runs(place)) {
    const worker = await answering(place);
    if (worker !== undefined) return worker;
  }
  await wake(place);
  return eventually("the service worker", () => answering(place));
}

async function answering({ context }: WorkerPlace): Promise<Worker | undefined> {
  const worker = context.serviceWorkers().at(-1);
  if (worker === undefined) return undefined;
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false));
  const answer = worker.evaluate(() => true).catch(() => false);
  return (await Promise.race([answer, silence])) ? worker : undefined;
}

/** Any message starts a sleeping worker, also one that it does not answer. */
async function wake(place: WorkerPlace): Promise<void> {
  const page = await openBehind(place);
  await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
  await page.close();
}

/** Ends the service worker at once, as the browser may at any moment, and waits until it is gone. */
export async function stopWorker(place: WorkerPlace): Promise<void> {
  const page = await openBehind(place);
  const session = await place.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  // Once more each time: a page's question may start it again between two looks.
  await eventually("the service worker's end", async () => {
    await session.send("ServiceWorker.stopAllWorkers");
    return (await runs(place)) ? undefined : true;
  });
  await page.close();
}

async function runs({ devtools, extensionOrigin }: WorkerPlace): Promise<boolean> {
  const { targetInfos } = await devtools.send("Target.getTargets");
  return targetInfos.some(
    ({ type, url }) => type === "service_worker" && url.startsWith(`${extensionOrigin}/`),
  );
}

/** Opens a page of the extension that runs nothing of its own, in a tab that does not come to the front. */
async function openBehind({ context, devtools, extensionOrigin }: WorkerPlace): Promise<Page> {
  const url = `${extensionOrigin}/manifest.json`;
  const opened = context.waitForEvent("page", (page) => page.url() === url || page.url() === "about:blank");
  await devtools.send("Target.createTarget", { url, background: true });
  const page = await opened;
  await page.waitForURL(url);
  return page;
}
