import browser, { type Runtime } from "webextension-polyfill";
import { pagePath } from "../domain/page-path.ts";
import { answer, type Handlers } from "./answer.ts";
import type { Answer, Caller, WorkerContract } from "./contract.ts";
import { workerContract } from "./contract.ts";
import type { Surface } from "./line.ts";

/** What the browsers say of a message's sender; Chrome and Firefox know more than the shared types do. */
type Sender = Runtime.MessageSender & { readonly origin?: string; readonly documentId?: string };

/** What stands around every answer. */
export interface Attendance {
  /** Start-up that must be over before the first answer. */
  readonly ready: Promise<unknown>;
  before(): Promise<unknown>;
  /** After a question that the user put, in a surface of ours. */
  after(): Promise<unknown>;
}

/** Answers every question that reaches the worker. To be called while the worker starts, before anything is awaited. */
export function serve(handlers: Handlers<WorkerContract, Caller>, attendance: Attendance): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isQuestion(message)) return undefined;
    return reply(message, sender);
  });

  async function reply(message: AskedMessage, sender: Runtime.MessageSender): Promise<Answer<unknown>> {
    const caller = callerOf(sender);
    if (caller === null) return { ok: false, code: "not-allowed", detail: null };
    await attendance.ready;
    await attendance.before();
    const asked = { question: message.question, request: message.request, caller };
    const given = await answer(workerContract, handlers, asked, (error) =>
      console.error("Countersign:", error),
    );
    if (caller.surface !== "content") await attendance.after();
    return given;
  }
}

interface AskedMessage {
  readonly to: "worker";
  readonly question: unknown;
  readonly request: unknown;
}

function isQuestion(message: unknown): message is AskedMessage {
  return typeof message === "object" && message !== null && "to" in message && message.to === "worker";
}

const surfacePaths: Readonly<Record<string, Surface>> = {
  "/popup/popup.html": "popup",
  "/options/options.html": "options",
  "/card/card.html": "card",
  "/window/window.html": "window",
};

/**
 * Who sent a message, by the browser's own facts; null for a sender that may ask nothing. Our own pages share our
 * origin, so they are told apart by origin first and then by path and frame. A sender's `url` is never believed for
 * its origin (it lies for sandboxed frames, whose `origin` is "null").
 */
export function callerOf(sender: Runtime.MessageSender, self = ownIdentity()): Caller | null {
  const { id, url, origin } = sender as Sender;
  if (id !== self.id || url === undefined || origin === undefined) return null;
  if (origin === self.origin) return ourPage(sender, new URL(url).pathname, self.origin);
  return isWebOrigin(origin) ? webPage(sender, origin) : null;
}

function ourPage(sender: Sender, path: string, origin: string): Caller | null {
  const surface = surfacePaths[path];
  if (surface === undefined) return null;
  const isFramed = (sender.frameId ?? 0) > 0;
  // Only the card stands in web pages; a frame that shows another page of ours is somebody's trick.
  if (isFramed !== (surface === "card")) return null;
  const { tab, documentId } = sender;
  const topOrigin = isFramed ? originOf(tab?.url) : null;
  return {
    surface,
    origin,
    topOrigin,
    tabId: tab?.id ?? null,
    frameId: sender.frameId ?? null,
    documentId: documentId ?? null,
    path: null,
  };
}

function webPage(sender: Sender, origin: string): Caller | null {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || frameId === undefined || documentId === undefined) return null;
  const place = { topOrigin: originOf(tab.url), tabId: tab.id, frameId, documentId };
  // The sender's own address is the one that its document began with; a script may have changed it since.
  return { surface: "content", origin, ...place, path: pagePath(tab.url ?? origin) };
}

function isWebOrigin(origin: string): boolean {
  return origin.startsWith("https://") || origin.startsWith("http://");
}

function ownIdentity(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL("").replace(/\/$/, "") };
}

function originOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).origin;
}
