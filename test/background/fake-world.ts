import "fake-indexeddb/auto";
import { createClock } from "../../src/background/clock.ts";
import { createEncounters } from "../../src/background/encounters.ts";
import { createHandlers } from "../../src/background/handlers.ts";
import type { Ports } from "../../src/background/ports.ts";
import { Failure } from "../../src/domain/failure.ts";
import { answer } from "../../src/messages/answer.ts";
import type { ContentContract } from "../../src/messages/content-contract.ts";
import {
  type Caller,
  type PageAdvice,
  type PageReport,
  type Question,
  type ReplyOf,
  type RequestOf,
  type Surface,
  type WorkerContract,
  workerContract,
} from "../../src/messages/contract.ts";
import { Vault } from "../../src/vault/vault.ts";

type Fill = ContentContract["fill"]["request"];
let worlds = 0;

/** A browser of the mind: one tab, one document, a real vault, and everything that the worker did to the page. */
export function createWorld({ origin = "https://portal.example" } = {}) {
  const stored = new Map<string, unknown>();
  const session = {
    get: async (key: string) => structuredClone(stored.get(key)),
    set: async (key: string, value: unknown) => void stored.set(key, structuredClone(value)),
    remove: async (key: string) => void stored.delete(key),
  };
  const databaseName = `world-${worlds++}`;
  const page = {
    tabId: 1,
    documentId: "d1",
    origin,
    isOpen: true,
    takes: "filled" as ContentContract["fill"]["reply"],
  };
  const seen = {
    fills: [] as Fill[],
    delays: [] as number[],
    advice: [] as PageAdvice[],
    windows: [] as string[],
  };
  let time = 1_700_000_000_000;

  /** As after the worker's death: nothing but session storage and the database is left. */
  function startWorker() {
    const clock = createClock(session, () => time);
    const ports: Ports = {
      vault: Vault.cheapForTests({ session, now: clock.now, databaseName }),
      encounters: createEncounters(session),
      session,
      clock,
      pages: {
        async ask(address, question, request) {
          if (!page.isOpen || address.documentId !== page.documentId) throw new Failure("page-unknown");
          return answerAsPage(question, request) as never;
        },
        inject: async () => undefined,
        injectTab: async () => undefined,
      },
      tabs: {
        active: async () => ({ tabId: page.tabId, origin: page.origin }),
        isActive: async () => true,
        setBadge: async () => undefined,
      },
      windows: {
        open: async (encounterId) => void seen.windows.push(encounterId),
        openFor: async () => seen.windows.at(-1) ?? null,
        onClosed: () => undefined,
      },
      qr: { readImage: async () => [], readScreen: async () => [] },
      cardMode: "card",
      changed: async () => undefined,
      newId: () => crypto.randomUUID().replaceAll("-", ""),
    };
    return { ports, handlers: createHandlers(ports) };
  }
  let worker = startWorker();

  function answerAsPage(question: string, request: unknown) {
    if (question === "fill") {
      seen.fills.push(request as Fill);
      return page.takes;
    }
    if (question === "resumeAfter") seen.delays.push((request as { delay: number }).delay);
    if (question === "showCard") seen.advice.push(request as PageAdvice);
    return null;
  }

  function callerOf(surface: Surface): Caller {
    const place = { topOrigin: page.origin, tabId: page.tabId, frameId: 0, documentId: page.documentId };
    if (surface === "content") return { surface, origin: page.origin, ...place };
    if (surface === "card") return { surface, origin: "chrome-extension://us", ...place, frameId: 4 };
    return {
      surface,
      origin: "chrome-extension://us",
      topOrigin: null,
      tabId: null,
      frameId: null,
      documentId: null,
    };
  }

  /** Asks as a surface would, through permission and shape; throws Failure when refused. */
  async function ask<Q extends Question<WorkerContract>>(
    surface: Surface,
    question: Q,
    request: RequestOf<WorkerContract, Q>,
  ): Promise<ReplyOf<WorkerContract, Q>> {
    await worker.ports.clock.refresh();
    const asked = { question, request, caller: callerOf(surface) };
    const given = await answer(workerContract, worker.handlers, asked, (error) => {
      throw error;
    });
    if (!given.ok) throw new Failure(given.code, given.detail);
    return given.value as ReplyOf<WorkerContract, Q>;
  }

  /** What the card's button does: it means what the card has on view. */
  async function clickOpenWindow(encounterId: string): Promise<void> {
    const view = await ask("card", "viewPage", { encounterId });
    await ask("card", "openWindow", { encounterId, thing: "thing" in view ? view.thing : null });
  }

  return {
    page,
    seen,
    clickOpenWindow,
    stored,
    ask,
    report: (report: Partial<PageReport>) => ask("content", "reportPage", { ...emptyReport, ...report }),
    killWorker: () => {
      worker = startWorker();
    },
    now: () => time,
    setTime: (at: number) => {
      time = at;
    },
    vault: () => worker.ports.vault,
  };
}

export const emptyReport: PageReport = {
  codeField: null,
  recoveryField: null,
  keyUris: [],
  recoveryCodes: [],
  siteName: "Portal",
  userNames: [],
};

export const passphrase = "brass otter quilt lantern";
