import * as v from "valibot";
import { codeFormats } from "../domain/code-format.ts";
import { complaints } from "../domain/complaint.ts";
import type { FailureCode } from "../domain/failure.ts";
import { accountLines } from "./account-lines.ts";
import { asideLines } from "./aside-lines.ts";
import { clockLines } from "./clock-lines.ts";
import { exportLines } from "./export-lines.ts";
import { frameLines } from "./frame-lines.ts";
import { importLines } from "./import-lines.ts";
import { type Line, type Pace, type Reply, reply, type Surface } from "./line.ts";
import { noteLines } from "./note-lines.ts";
import type { NoticeWords } from "./page-words.ts";
import { policyLines } from "./policy-lines.ts";
import { sheetLines } from "./sheet-lines.ts";
import { siteLines } from "./site-lines.ts";
import { vaultLines } from "./vault-lines.ts";
import type { AccountSummary, PageView, ScanResult } from "./views.ts";

/** Who asks. Built by serve.ts from the browser's own facts alone. */
export interface Caller {
  readonly surface: Surface;
  /** The asking frame's own origin. */
  readonly origin: string;
  /** The tab's top origin, or null for a surface that is not in a web page. */
  readonly topOrigin: string | null;
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** The browser's id of the asking document; null for the popup, which has none. */
  readonly documentId: string | null;
  /** Where on its site the tab's page is, as `pagePath` gives it, for a content script; null for a surface of ours. */
  readonly path: string | null;
}

export type Contract = Record<string, Line>;

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
const shortText = v.pipe(v.string(), v.maxLength(1024));
const ourPages = ["popup", "options", "window"] as const;
const deciders = ["card", "popup", "window"] as const;

/** What the content script saw in its document. Everything in it is the page's word. */
const pageReport = v.strictObject({
  /** The box that takes a code. `id` changes whenever the page has put up another one. */
  codeField: v.nullable(
    v.strictObject({
      id: v.pipe(v.number(), v.integer()),
      /** The box for the code after it, on a page that wants two in a row. */
      secondId: v.nullable(v.pipe(v.number(), v.integer())),
      acceptsRecovery: v.boolean(),
      /** The code comes by SMS or e-mail: not ours to give. */
      outOfBand: v.boolean(),
      /** It lies in a frame of the page's own origin. */
      framed: v.boolean(),
      format: v.picklist(codeFormats),
      /** What it says of the code that it was given before. */
      complaint: v.picklist(complaints),
    }),
  ),
  /** `codeNumber`: the one of a numbered list that the page asks for, or null for any. */
  recoveryField: v.nullable(
    v.strictObject({
      id: v.pipe(v.number(), v.integer()),
      codeNumber: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
    }),
  ),
  /** Key URIs read from QR codes, from the DOM, or made of a printed key. */
  keyUris: v.pipe(v.array(v.pipe(v.string(), v.maxLength(3000))), v.maxLength(8)),
  /** The recovery codes on view, exactly as they must be typed, in order. */
  recoveryCodes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(64)),
  /** What the page calls itself, and the user names it shows or has in its fields: only to name and to choose. */
  siteName: shortText,
  userNames: v.pipe(v.array(shortText), v.maxLength(8)),
});
export type PageReport = v.InferOutput<typeof pageReport>;

/** A MiB as Base64, in characters. */
const greyLength = 1_400_000;
const givenLength = 4 * greyLength;
/** What is written around a picture's pixels, in characters. */
const frameLength = 100;

function greyImageUpTo(characters: number) {
  return v.strictObject({
    width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096)),
    grey: v.pipe(v.string(), v.maxLength(characters)),
  });
}

/** A grey picture: one byte a pixel, row by row, as Base64. */
export const greyImage = greyImageUpTo(greyLength);
/** One that somebody gave us: four times as many pixels. */
const givenImage = greyImageUpTo(givenLength);
export type GreyImage = v.InferOutput<typeof greyImage>;

/** A rectangle of the visible page in CSS pixels, with the page's device pixel ratio. */
const screenRect = v.strictObject({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(4096)),
  height: v.pipe(v.number(), v.minValue(1), v.maxValue(4096)),
  pixelRatio: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
});
export type ScreenRect = v.InferOutput<typeof screenRect>;

/** What the content script is to show after a report. */
export interface PageAdvice {
  /** "notice" where the card can't be trusted with a decision: then the decision is taken in our own window. */
  readonly show: "nothing" | "card" | "notice";
  /** Names this document's encounter in every later question about it. */
  readonly encounterId: string;
  /** What there is to say. */
  readonly about: PageView["kind"];
  /** What the notice says of it, should it be shown; null where there is nothing to say. */
  readonly notice: NoticeWords | null;
  /** Where the user said that the code goes on this origin, as a path of selectors; null: nowhere, or the vault is locked. */
  readonly chosenField: string | null;
}

/** "refused": the page has seen the code and did not keep it. */
export type FillResult = "filled" | "waiting" | "unlocking" | "asking" | "refused";

/** More than the liveliest page's script has reason to ask, and less than would keep us busy. */
const paces = {
  often: { atOnce: 100, perMinute: 600 },
  /** Of pictures, each of which may take a tenth of a second. */
  pictures: { atOnce: 100, perMinute: 300 },
  seldom: { atOnce: 30, perMinute: 120 },
  /** Of our own window, which comes to the front. */
  window: { atOnce: 5, perMinute: 10 },
} as const satisfies Record<string, Pace>;

/** Every question that the service worker answers: who may ask, in what shape, and what comes back. */
export const workerContract = {
  // the page side
  injectPage: { from: ["content"], request: none, reply: reply<null>(), pace: paces.often },
  reportPage: { from: ["content"], request: pageReport, reply: reply<PageAdvice>(), pace: paces.often },
  readQr: {
    from: ["content"],
    request: greyImage,
    reply: reply<readonly string[]>(),
    largest: greyLength + frameLength,
    pace: paces.pictures,
  },
  readScreen: {
    from: ["content"],
    request: screenRect,
    reply: reply<readonly string[]>(),
    pace: paces.seldom,
  },
  /** The moment has come for a fill that the user asked for and that had to wait. */
  resumeFill: { from: ["content"], request: none, reply: reply<null>(), pace: paces.seldom },
  /** Somebody writes in the page's box while a fill waits: it is not wanted any more. */
  cancelHere: { from: ["content"], request: none, reply: reply<null>(), pace: paces.seldom },
  /** The user will not show what they were asked for: neither a field nor a box counts any more. */
  giveUpHere: { from: ["content"], request: none, reply: reply<null>(), pace: paces.seldom },
  /** The notice's button, or the frame that would not load: opens our own window for this document. */
  openForPage: { from: ["content"], request: none, reply: reply<null>(), pace: paces.window },
  dismissHere: { from: ["content"], request: none, reply: reply<null>(), pace: paces.seldom },

  // deciding about a page
  viewPage: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<PageView>() },
  /** The active tab's encounter, for the popup; null on a page that we don't see. */
  activePage: {
    from: ["popup"],
    request: none,
    reply: reply<{
      readonly encounterId: string | null;
      readonly host: string | null;
      readonly origin: string | null;
      /** Its user wants to be left alone there, or their organisation does. */
      readonly paused: boolean;
      /** The organisation does. */
      readonly blocked: boolean;
    }>(),
  },
  addOffer: {
    from: deciders,
    /** `names`: in place of those that the page gave. */
    request: v.strictObject({
      encounterId: id,
      proposalId: id,
      names: v.optional(v.strictObject({ issuer: shortText, label: shortText })),
    }),
    reply: reply<"added" | "unlocking">(),
  },
  undoAdd: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  /** Opens the options page, where a proof shows the QR code of the account that was just added here. */
  addToPhone: {
    from: deciders,
    request: v.strictObject({ encounterId: id, accountId: id }),
    reply: reply<null>(),
    pace: paces.window,
  },
  fillCode: {
    from: deciders,
    request: v.strictObject({ encounterId: id, accountId: id, when: v.picklist(["best", "now"]) }),
    reply: reply<FillResult>(),
  },
  cancelFill: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  /** Puts back what was in the page's box before the last fill. */
  undoFill: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  /** The code that the page did not take was copied: its step is used. */
  noteCopiedHere: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  keepRecoveryCodes: {
    from: deciders,
    request: v.strictObject({ encounterId: id, shownId: id, accountId: id }),
    reply: reply<"kept" | "unlocking">(),
  },
  /** "asking": our window opened and asks for the passphrase; the code goes in by itself after it. */
  fillRecoveryCode: {
    from: deciders,
    request: v.strictObject({ encounterId: id, accountId: id }),
    reply: reply<FillResult>(),
  },
  dismiss: { from: deciders, request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  /** Opens our own window for this page and for `thing`, which was on view: to unlock, to confirm a sibling origin, to set up the vault. */
  openWindow: {
    from: deciders,
    request: v.strictObject({ encounterId: id, thing: v.nullable(id) }),
    reply: reply<null>(),
    pace: paces.window,
  },
  /** The card tells how tall it is, in CSS pixels, so that its frame fits. */
  sizeCard: {
    from: ["card"],
    request: v.strictObject({ encounterId: id, height: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)) }),
    reply: reply<null>(),
  },

  // what only our own window may settle
  bindSibling: {
    from: ["window", "popup"],
    request: v.strictObject({ encounterId: id, accountId: id }),
    reply: reply<FillResult>(),
  },
  /** An account that fills nowhere yet fills here from now on. */
  learnOrigin: {
    from: ["popup"],
    request: v.strictObject({ encounterId: id, accountId: id, origin: shortText }),
    reply: reply<FillResult>(),
  },
  /** What our window was opened for, besides the page's view: a recovery code waits for the passphrase. */
  windowTask: {
    from: ["window"],
    request: v.strictObject({ encounterId: id }),
    reply: reply<{ kind: "page" } | { kind: "prove-for-recovery"; account: AccountSummary; left: number }>(),
  },

  ...vaultLines,
  ...asideLines,
  ...siteLines,
  ...accountLines,
  ...frameLines,
  ...clockLines,
  ...policyLines,
  ...importLines,
  ...exportLines,
  ...noteLines,
  ...sheetLines,

  // scanning on request
  scanPage: { from: ["popup"], request: none, reply: reply<ScanResult>() },
  scanImage: {
    from: ourPages,
    request: givenImage,
    reply: reply<ScanResult>(),
    largest: givenLength + frameLength,
  },
  /** All that the QR codes in a picture say, for an import: a picture may hold several, and an account each. */
  readPictureTexts: {
    from: ["options"],
    request: givenImage,
    reply: reply<readonly string[]>(),
    largest: givenLength + frameLength,
  },
  /** Has the page in the active tab let its user draw a box around the QR code that a scan did not find. */
  drawBox: { from: ["popup"], request: none, reply: reply<null>() },
  /** The same once more, where the card says that there was none in the box. */
  drawBoxAgain: { from: ["card"], request: v.strictObject({ encounterId: id }), reply: reply<null>() },
  /** This is the box. Counts only where the user was just asked for it; what is in it is told to them alone. */
  boxDrawn: { from: ["content"], request: screenRect, reply: reply<null>(), pace: paces.seldom },
  /** Adds what a scan on request found. */
  addScanned: { from: ourPages, request: v.strictObject({ proposalId: id }), reply: reply<AccountSummary>() },
} as const satisfies Contract;

export type WorkerContract = typeof workerContract;
export type Question<C extends Contract> = keyof C & string;
export type RequestOf<C extends Contract, Q extends Question<C>> = v.InferOutput<C[Q]["request"]>;
export type ReplyOf<C extends Contract, Q extends Question<C>> =
  C[Q]["reply"] extends Reply<infer R> ? R : never;

/** An answer is a value, also when it is a refusal. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string | null };
