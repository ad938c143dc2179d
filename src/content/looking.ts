import { judgeInSteps, type PageJudgement } from "../detect/page.ts";
import { Failure } from "../domain/failure.ts";
import { askSurely } from "../messages/ask.ts";
import type { PageAdvice } from "../messages/contract.ts";
import { createBudget } from "./budget.ts";
import type { FieldIds } from "./field-ids.ts";
import { elementAt } from "./field-path.ts";
import { createLateRoots } from "./late-roots.ts";
import { createPageChanges } from "./page-changes.ts";
import { isEmpty, reportOf } from "./page-report.ts";
import { findSquares } from "./qr-squares.ts";
import type { FramesInView, QrTexts } from "./qr-texts.ts";
import { inSlices, type Sliced } from "./slices.ts";
import { readSnapshot } from "./snapshot.ts";

/**
 * How long a changed page is left alone before it is looked at, in milliseconds: twice as long after each look that brought
 * nothing new, as before once the page was at rest for a while; and how long where the worker will hear no more of it.
 */
const pauses = { least: 25, most: 800, rest: 2000, refused: 3000 };
/** After a look at pictures that may still change: the pauses until the next ones, in milliseconds. */
const secondLooks = [500, 1000, 2000, 4000, 8000, 16_000];

interface LookingPorts {
  readonly signal: AbortSignal;
  readonly fields: FieldIds;
  readonly qr: QrTexts;
  /** Whether the extension that put us here still runs. */
  alive(): boolean;
  stop(): void;
  onAdvice(advice: PageAdvice): void;
}

/** Looks at the page whenever it changed, and reports to the worker whatever came out differently. */
export interface Looking {
  start(): void;
  /** The user said where the code goes: at the end of this path, or, with null, wherever we find it. */
  choose(path: string | null): void;
  /**
   * The user wants a code in this box now: takes it for the one that takes the code, for as long as it is there, and reports. Whether
   * it could take one.
   */
  point(box: HTMLElement): Promise<boolean>;
  /** Looks at once and reports even if nothing changed. */
  lookNow(): Promise<void>;
}

export function createLooking(ports: LookingPorts): Looking {
  const { signal } = ports;
  const changes = createPageChanges(onChange, signal);
  const lateRoots = createLateRoots(onChange);
  signal.addEventListener("abort", lateRoots.stop);
  const budget = createBudget({ atOnce: 300, perSecond: 15 });
  let chosen: string | null = null;
  /** In place of it, until it is gone. */
  let pointed: HTMLElement | null = null;
  /** The code field that was found last; 0 before any was. */
  let fieldId = 0;
  let lastReport = "";
  let turn: Promise<void> = Promise.resolve();
  let pause = pauses.least;
  let lookedAt = 0;
  let quietLooks = 0;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  let secondLook: ReturnType<typeof setTimeout> | undefined;

  return {
    start() {
      // What a click brings up is what its user waits for.
      document.addEventListener("click", hurry, { capture: true, passive: true, signal });
      // A page that comes back from the browser's cache was forgotten by the worker.
      addEventListener("pageshow", ({ persisted }) => persisted && void look("always"), { signal });
      void look("changed");
    },
    choose(path) {
      if (path === chosen) return;
      chosen = path;
      void look("always");
    },
    async point(box) {
      pointed = box;
      hurry();
      await look("always");
      const isTaken = ports.fields.elements(fieldId).includes(box);
      if (!isTaken) pointed = null;
      return isTaken;
    },
    lookNow() {
      hurry();
      return look("always");
    },
  };

  function hurry(): void {
    pause = pauses.least;
    budget.refill();
  }

  function onChange(): void {
    quietLooks = 0;
    if (performance.now() - lookedAt > pauses.rest) pause = pauses.least;
    nextLook ??= setTimeout(() => void look("changed"), pause);
  }

  function look(report: "changed" | "always"): Promise<void> {
    turn = turn.then(() => lookOnce(report)).catch(onTrouble);
    return turn;
  }

  async function lookOnce(wanted: "changed" | "always"): Promise<void> {
    if (signal.aborted) return;
    if (!ports.alive()) return ports.stop();
    clearTimeout(nextLook);
    clearTimeout(secondLook);
    nextLook = undefined;
    changes.watch([]);
    const judged = await inSlices(judgePage(), signal, wanted === "changed" ? budget : undefined);
    if (judged === null) return;
    lookedAt = performance.now();
    const { judgement, elements, squares, frames } = judged;
    const { texts, mayStillChange } = await ports.qr.read(squares, frames);
    const delay = mayStillChange ? secondLooks[quietLooks++] : undefined;
    if (delay !== undefined) secondLook = setTimeout(() => void look("changed"), delay);
    const report = reportOf(judgement, elements, texts, ports.fields);
    fieldId = report.codeField?.id ?? 0;
    const asText = JSON.stringify(report);
    const isNew = asText !== lastReport;
    pause = isNew ? pauses.least : Math.min(pauses.most, pause * 2);
    if (wanted === "changed" && !isNew) return;
    const isFirst = lastReport === "";
    lastReport = asText;
    if (isFirst && wanted === "changed" && isEmpty(report)) return;
    ports.onAdvice(await askSurely("reportPage", report));
  }

  function* judgePage(): Sliced<Judged> {
    const { snapshot, elements, roots, hosts, allRoots } = yield* readSnapshot(document);
    changes.watch(roots);
    hosts.forEach(lateRoots.add);
    yield;
    const judgement = yield* judgeInSteps(snapshot, refOfChosen(elements));
    yield;
    const squares = yield* findSquares([document, ...roots]);
    return { judgement, elements, squares, frames: allRoots ? framesIn(roots) : null };
  }

  function refOfChosen(elements: ReadonlyMap<number, HTMLElement>): number | null {
    if (pointed?.isConnected === false) pointed = null;
    const box = pointed ?? (chosen === null ? null : elementAt(chosen, document));
    if (box === null) return null;
    return [...elements].find(([, element]) => element === box)?.[0] ?? null;
  }

  /** The worker refused or is gone: the next change of the page tries again. If it was too much at once, we do. */
  function onTrouble(error: unknown): void {
    if (lastReport !== "") lastReport = "not taken";
    const wasTooMuch = error instanceof Failure && error.code === "asked-too-often";
    if (wasTooMuch) secondLook = setTimeout(() => void look("changed"), pauses.refused);
    if (!ports.alive()) ports.stop();
  }
}

interface Judged {
  readonly judgement: PageJudgement;
  readonly elements: ReadonlyMap<number, HTMLElement>;
  /** What may be a QR code, likeliest first. */
  readonly squares: readonly Element[];
  readonly frames: FramesInView;
}

/** The frames of this document itself; what lies in them is theirs. */
function framesIn(roots: readonly (ShadowRoot | Document)[]): readonly Element[] {
  return [document, ...roots]
    .flatMap((root) => [...root.querySelectorAll("iframe,frame,object,embed")])
    .filter((frame) => frame.ownerDocument === document);
}
