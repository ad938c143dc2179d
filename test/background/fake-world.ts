import english from "../../_locales/en/messages.json" with { type: "json" };
import "fake-indexeddb/auto";
import { startAutoLock } from "../../src/background/auto-lock.ts";
import { startBackups } from "../../src/background/backing-up.ts";
import { startClearingCopied } from "../../src/background/clearing-copied.ts";
import { createClock } from "../../src/background/clock.ts";
import { startClockWatch } from "../../src/background/clock-watch.ts";
import { createEncounters } from "../../src/background/encounters.ts";
import type { MenuLine } from "../../src/background/field-menu.ts";
import { createHandlers } from "../../src/background/handlers.ts";
import { startLeaving } from "../../src/background/leaving.ts";
import { putOffLock } from "../../src/background/lock-times.ts";
import { startPolicy } from "../../src/background/policy.ts";
import type { FrameAddress, Ports, TabVisits } from "../../src/background/ports.ts";
import type { SaidDate } from "../../src/background/server-date.ts";
import { createTurns } from "../../src/background/turns.ts";
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
  type ScreenRect,
  type WorkerContract,
  workerContract,
} from "../../src/messages/contract.ts";
import type { Surface } from "../../src/messages/line.ts";
import { createPaces } from "../../src/messages/paces.ts";
import { readPolicy } from "../../src/messages/policy.ts";
import { pausedOriginsIn } from "../../src/vault/paused-origins.ts";
import { databaseShelf, shelfIn, storageShelf } from "../../src/vault/shelf.ts";
import { Vault } from "../../src/vault/vault.ts";
import { memoryArea } from "../vault/memory-area.ts";
import { memoryMirror } from "../vault/memory-mirror.ts";
import { createDesk } from "./fake-desk.ts";

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
  const mirror = memoryMirror();
  const shelf = shelfIn([databaseShelf(`${databaseName}-aside`), storageShelf(memoryArea())]);
  const page = {
    tabId: 1,
    documentId: "d1",
    origin,
    isOpen: true,
    isInFront: true,
    /** Its frames of other origins, as they say of themselves. */
    frames: [] as readonly FrameAddress[],
    path: "/",
    /** What it says of a fill before it is given anything, and after; it may go away with what it was given. */
    ready: "ready" as ContentContract["canFill"]["reply"],
    takes: "filled" as ContentContract["fill"]["reply"] | "gone" | "trouble",
    /** It is too busy to answer anything. */
    isBusy: false,
    /** The worker dies before a fill reaches the page. */
    dies: false,
    /** What it does when it is to look at itself again. */
    onLook: async (_documentId: string): Promise<unknown> => null,
    /** What it does when a code is wanted in the box where its user is. */
    onTakeFocused: async (): Promise<"taken" | "none"> => "taken",
    /** What its server says of the time. */
    serverDate: (_path: string): SaidDate => ({ date: null, age: null }),
    undoes: "undone" as ContentContract["undoFill"]["reply"],
  };
  /** What every picture says. */
  const picture = { texts: [] as readonly string[], whileRead: (() => undefined) as () => void };
  const seen = {
    fills: [] as Fill[],
    undone: [] as number[],
    delays: [] as number[],
    advice: [] as PageAdvice[],
    /** Whatever the page was asked or told. */
    told: [] as unknown[],
    windows: [] as string[],
    /** The accounts whose QR code was to be shown for a phone. */
    phones: [] as string[],
    looks: 0,
    /** How often our script was put into the page. */
    injected: 0,
    injectedInto: [] as string[],
    /** The document of each fill. */
    filledIn: [] as string[],
    /** The documents that were to show a card. */
    shownIn: new Set<string>(),
    rects: [] as ScreenRect[],
    /** The menu over fields. */
    menu: [] as readonly MenuLine[],
    /** The addresses that were asked for the time. */
    timesAsked: [] as string[],
    /** How often the user was asked to draw a box. */
    drawings: 0,
    changes: 0,
  };
  let time = 1_700_000_000_000;
  const desk = createDesk({
    now: () => time,
    set(at) {
      time = at;
    },
  });
  /** What the organisation has set, as the browser hands it over; and who follows it. */
  const managed: { values: Record<string, unknown>; changed(): Promise<void> } = {
    values: {},
    changed: async () => undefined,
  };
  /** Whom the browser tells where tabs go, and whether it does. */
  const tabVisits = { tell: (async () => undefined) as Parameters<TabVisits["onVisit"]>[0], watched: false };
  let lateWork: (() => Promise<void>)[] = [];

  /** As after the worker's death: nothing but session storage and the database is left. */
  function startWorker() {
    const clock = createClock(session, () => time);
    const ports: Ports = {
      vault: Vault.cheapForTests({ session, mirror, shelf, now: clock.now, databaseName }),
      pausedOrigins: pausedOriginsIn(databaseName),
      encounters: createEncounters(session),
      session,
      clock,
      pages: {
        async ask(address, question, request) {
          const documentId = address.documentId ?? page.documentId;
          const documents = [page.documentId, ...page.frames.map((frame) => frame.documentId)];
          if (!page.isOpen || !documents.includes(documentId)) throw new Failure("page-unknown");
          if (page.isBusy) return new Promise(() => undefined);
          return answerAsPage(question, request, documentId) as never;
        },
        async inject({ documentId }) {
          seen.injected += 1;
          if (documentId !== null) seen.injectedInto.push(documentId);
        },
        async serverDate(address, wanted, path) {
          const documentId = address.documentId ?? page.documentId;
          if (!page.isOpen || documentId !== page.documentId) throw new Failure("page-unknown");
          if (wanted !== page.origin) return "origin-changed";
          seen.timesAsked.push(`${page.origin}${path}`);
          return page.serverDate(path);
        },
        frames: async () => page.frames,
      },
      tabs: {
        active: async () => ({ tabId: page.tabId, origin: page.origin }),
        isActive: async () => page.isInFront,
        setBadge: async () => undefined,
      },
      tabVisits: {
        onVisit(tell) {
          Object.assign(tabVisits, { tell, watched: true });
        },
        watch() {
          tabVisits.watched = true;
        },
        rest() {
          tabVisits.watched = false;
        },
      },
      windows: {
        openPhone: async (accountId) => void seen.phones.push(accountId),
        open: async (encounterId) => void seen.windows.push(encounterId),
        openFor: async () => seen.windows.at(-1) ?? null,
        onClosed: () => undefined,
      },
      qr: {
        readImage: async () => picture.texts,
        readScreen: async (_tabId, rect) => {
          if (rect !== null) seen.rects.push(rect);
          picture.whileRead();
          return picture.texts;
        },
      },
      menus: {
        async show(lines) {
          seen.menu = lines;
        },
        onClick: () => undefined,
      },
      ...desk.startWorker(),
      keyTurns: createTurns(),
      cardMode: "card",
      language: async () => ({
        direction: "ltr",
        say: (key) => english[key].message,
      }),
      changed: async () => void seen.changes++,
      policy: {
        now: async () => readPolicy(managed.values),
        onChange: (tell) => {
          managed.changed = tell;
        },
      },
      rest: async (ms) => desk.pass(ms),
      afterwards: (work) => void lateWork.push(work),
      newId: () => crypto.randomUUID().replaceAll("-", ""),
    };
    startAutoLock(ports, Promise.resolve());
    startBackups(ports, Promise.resolve());
    startLeaving(ports, Promise.resolve());
    startClearingCopied(ports, Promise.resolve());
    startClockWatch(ports, Promise.resolve());
    startPolicy(ports, Promise.resolve());
    const answering = {
      handlers: createHandlers(ports),
      paces: createPaces(() => time),
      before: () => clock.refresh(),
      report(error: unknown) {
        throw error;
      },
    };
    return { ports, answering };
  }
  let worker = startWorker();

  function answerAsPage(question: string, request: unknown, documentId: string) {
    seen.told.push({ question, request });
    if (question === "fill") {
      if (page.dies) throw new Error("the worker died");
      seen.fills.push(request as Fill);
      seen.filledIn.push(documentId);
      if (page.takes === "gone") throw new Failure("page-unknown");
      if (page.takes === "trouble") throw new Failure("internal");
      return page.takes;
    }
    if (question === "canFill") return page.ready;
    if (question === "takeFocused") return page.onTakeFocused();
    if (question === "undoFill") {
      seen.undone.push((request as { fieldId: number }).fieldId);
      return page.undoes;
    }
    if (question === "resumeAfter") seen.delays.push((request as { delay: number }).delay);
    if (question === "drawBox") seen.drawings += 1;
    if (question === "look") {
      seen.looks += 1;
      return page.onLook(documentId).then(() => null);
    }
    if (question === "showCard") {
      seen.advice.push(request as PageAdvice);
      seen.shownIn.add(documentId);
    }
    return null;
  }

  function callerOf(surface: Surface): Caller {
    const { origin, tabId, documentId, path } = page;
    const place = { topOrigin: origin, tabId, frameId: 0, documentId, path };
    if (surface === "content") return { surface, origin, ...place };
    if (surface === "card")
      return { surface, origin: "chrome-extension://us", ...place, frameId: 4, path: null };
    return {
      surface,
      origin: "chrome-extension://us",
      topOrigin: null,
      tabId: null,
      frameId: null,
      documentId: null,
      path: null,
    };
  }

  /** Asks as a surface would, here or `from` elsewhere, through permission and shape; throws Failure when refused. */
  async function ask<Q extends Question<WorkerContract>>(
    surface: Surface,
    question: Q,
    request: RequestOf<WorkerContract, Q>,
    from: Partial<Caller> = {},
  ): Promise<ReplyOf<WorkerContract, Q>> {
    const asked = { question, request, caller: { ...callerOf(surface), ...from } };
    const given = await answer(workerContract, worker.answering, asked);
    if (surface !== "content") await putOffLock(worker.ports);
    if (!given.ok) throw new Failure(given.code, given.detail);
    return given.value as ReplyOf<WorkerContract, Q>;
  }

  /** What the card's button does: it means what the card has on view. */
  async function clickOpenWindow(encounterId: string): Promise<void> {
    const view = await ask("card", "viewPage", { encounterId });
    await ask("card", "openWindow", { encounterId, thing: "thing" in view ? view.thing : null });
  }

  /** Does what nobody waits for; a Failure in it is let be, as in the worker. */
  async function settle(): Promise<void> {
    while (lateWork.length > 0) {
      const [work, ...rest] = lateWork;
      lateWork = rest;
      await work?.().catch((error) => {
        if (!(error instanceof Failure)) throw error;
      });
    }
  }

  /** The tab goes to another document, and the browser tells whoever wants to know. */
  async function goTo(documentId: string, origin = page.origin): Promise<void> {
    Object.assign(page, { documentId, origin });
    if (tabVisits.watched) await tabVisits.tell({ tabId: page.tabId, origin });
  }

  /** The page reports, and a card for it asks what to show, also where there is nothing. */
  async function report(seen: Partial<PageReport>): Promise<PageAdvice> {
    const advice = await ask("content", "reportPage", { ...emptyReport, ...seen });
    await ask("card", "viewPage", { encounterId: advice.encounterId });
    return advice;
  }

  return {
    page,
    goTo,
    tabVisits,
    forgetTab: () => worker.ports.encounters.forgetTab(page.tabId),
    picture,
    desk,
    /** The organisation's settings change while the browser runs. */
    async manage(values: Record<string, unknown>) {
      managed.values = values;
      await managed.changed();
    },
    settle,
    mirror,
    seen,
    clickOpenWindow,
    stored,
    ask,
    report,
    killWorker: () => {
      lateWork = [];
      worker = startWorker();
    },
    /** Nothing but disk is left: alarms may be, session storage never. */
    restartBrowser: () => {
      stored.clear();
      lateWork = [];
      worker = startWorker();
    },
    now: () => time,
    setTime: (at: number) => {
      time = at;
    },
    vault: () => worker.ports.vault,
    ports: () => worker.ports,
  };
}

/** A box of the page that takes a code. */
export const codeField = {
  id: 7,
  secondId: null,
  acceptsRecovery: false,
  outOfBand: false,
  framed: false,
  format: "digits",
  complaint: "none",
} as const;

export const emptyReport: PageReport = {
  codeField: null,
  recoveryField: null,
  keyUris: [],
  recoveryCodes: [],
  siteName: "Portal",
  userNames: [],
};

export const passphrase = "brass otter quilt lantern";
export const proof = { kind: "passphrase", passphrase } as const;
export const wrongProof = { kind: "passphrase", passphrase: "something else entirely" } as const;
