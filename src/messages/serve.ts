import browser, { type Runtime } from "webextension-polyfill";
import { answer, type Handlers } from "./answer.ts";
import { callerOf, type Identity } from "./caller.ts";
import type { Answer, Caller, WorkerContract } from "./contract.ts";
import { workerContract } from "./contract.ts";
import { createPaces } from "./paces.ts";

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

  const desk = {
    handlers,
    paces: createPaces(Date.now),
    async before() {
      await attendance.ready;
      await attendance.before();
    },
    report: (error: unknown) => console.error("Countersign:", error),
  };

  async function reply(message: AskedMessage, sender: Runtime.MessageSender): Promise<Answer<unknown>> {
    const caller = callerOf(sender, ownIdentity());
    if (caller === null) return { ok: false, code: "not-allowed", detail: null };
    const { question, request } = message;
    const given = await answer(workerContract, desk, { question, request, caller });
    // The answer does not wait for it.
    if (isTheUsers(caller.surface)) attendance.after().catch(desk.report);
    return given;
  }
}

/** What asks by itself says nothing of whether somebody is there. */
function isTheUsers(surface: Caller["surface"]): boolean {
  return surface !== "content" && surface !== "clipboard";
}

interface AskedMessage {
  readonly to: "worker";
  readonly question: unknown;
  readonly request: unknown;
}

function isQuestion(message: unknown): message is AskedMessage {
  return typeof message === "object" && message !== null && "to" in message && message.to === "worker";
}

function ownIdentity(): Identity {
  return { id: browser.runtime.id, origin: browser.runtime.getURL("").replace(/\/$/, "") };
}
