import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core";
import { eventually } from "./eventually.ts";

type OpenExtensionPage = (path: string) => Promise<Page>;

/** Runs a function in the extension's service worker, starting it first when it sleeps. */
export async function evaluateInWorker<Argument, Result>(
  context: BrowserContext,
  openExtensionPage: OpenExtensionPage,
  run: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const worker = await liveWorker(context, openExtensionPage);
  // Playwright's types speak of handles in the argument; ours are plain data.
  return worker.evaluate(run as (argument: unknown) => Result | Promise<Result>, argument);
}

/** A handle kept from before the worker's death hangs for ever: only one that answers now is used. */
async function liveWorker(context: BrowserContext, openExtensionPage: OpenExtensionPage): Promise<Worker> {
  const worker = context.serviceWorkers().at(-1);
  if (worker !== undefined && (await answers(worker))) return worker;
  await wake(openExtensionPage);
  return eventually("the service worker", async () => {
    const started = context.serviceWorkers().at(-1);
    return started !== undefined && (await answers(started)) ? started : undefined;
  });
}

async function answers(worker: Worker): Promise<boolean> {
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, 400, false));
  const answer = worker.evaluate(() => true).catch(() => false);
  return Promise.race([answer, silence]);
}

/** Any message starts a sleeping worker, also one that it does not answer. */
async function wake(openExtensionPage: OpenExtensionPage): Promise<void> {
  const page = await openExtensionPage("manifest.json");
  await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
  await page.close();
}

/** Ends the service worker at once, as the browser may at any moment, and waits until it is gone. */
export async function stopWorker(
  devtools: CDPSession,
  extensionOrigin: string,
  openExtensionPage: OpenExtensionPage,
): Promise<void> {
  const page = await openExtensionPage("manifest.json");
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await eventually("the service worker's end", async () => {
    const { targetInfos } = await devtools.send("Target.getTargets");
    const lives = targetInfos.some(
      ({ type, url }) => type === "service_worker" && url.startsWith(extensionOrigin),
    );
    return lives ? undefined : true;
  });
  await page.close();
}
