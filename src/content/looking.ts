import type { PageJudgement } from "../detect/page.ts";
import { judgePage } from "../detect/page.ts";
import { ask } from "../messages/ask.ts";
import type { PageAdvice, PageReport } from "../messages/contract.ts";
import type { FieldIds } from "./field-ids.ts";
import type { QrTexts } from "./qr-texts.ts";
import { takeSnapshot } from "./snapshot.ts";

/** How long a changing page is left alone between two looks, in milliseconds. */
const pause = 250;
/** After a look at pictures that may still change: the pauses until the next ones, in milliseconds. */
const secondLooks = [500, 1000, 2000, 4000, 8000, 16_000];
/** What can bring a field or a code on view without adding a node. */
const tellingAttributes = [
  "class",
  "style",
  "hidden",
  "disabled",
  "readonly",
  "type",
  "src",
  "width",
  "height",
  "open",
  "aria-hidden",
  "value",
];

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
  /** Looks at once and reports even if nothing changed. */
  lookNow(): Promise<void>;
}

export function createLooking(ports: LookingPorts): Looking {
  let lastReport = "";
  let turn: Promise<void> = Promise.resolve();
  let planned = false;
  let quietLooks = 0;
  let secondLook: ReturnType<typeof setTimeout> | undefined;

  return {
    start() {
      const observer = new MutationObserver(onChange);
      const everything = {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: tellingAttributes,
      };
      observer.observe(document, everything);
      ports.signal.addEventListener("abort", () => observer.disconnect());
      document.addEventListener("load", onChange, { capture: true, signal: ports.signal });
      void look("changed");
    },
    lookNow: () => look("always"),
  };

  function onChange(): void {
    quietLooks = 0;
    if (planned) return;
    planned = true;
    setTimeout(lookWhenIdle, pause);
  }

  function lookWhenIdle(): void {
    requestIdleCallback(() => void look("changed"), { timeout: 500 });
  }

  function look(report: "changed" | "always"): Promise<void> {
    planned = false;
    clearTimeout(secondLook);
    turn = turn.then(() => lookOnce(report)).catch(onTrouble);
    return turn;
  }

  async function lookOnce(wanted: "changed" | "always"): Promise<void> {
    if (ports.signal.aborted) return;
    if (!ports.alive()) return ports.stop();
    const { snapshot, elements } = takeSnapshot(document);
    const { texts, mayStillChange } = await ports.qr.read(document);
    const delay = mayStillChange ? secondLooks[quietLooks++] : undefined;
    if (delay !== undefined) secondLook = setTimeout(lookWhenIdle, delay);
    const report = reportOf(judgePage(snapshot), elements, texts, ports.fields);
    const asText = JSON.stringify(report);
    if (wanted === "changed" && asText === lastReport) return;
    const isFirst = lastReport === "";
    lastReport = asText;
    if (isFirst && wanted === "changed" && isEmpty(report)) return;
    ports.onAdvice(await ask("reportPage", report));
  }

  /** The worker refused or is gone; the next change of the page tries again. */
  function onTrouble(): void {
    lastReport = "";
    if (!ports.alive()) ports.stop();
  }
}

function isEmpty(report: PageReport): boolean {
  const { codeField, recoveryField, keyUris, recoveryCodes } = report;
  return codeField === null && recoveryField === null && keyUris.length === 0 && recoveryCodes.length === 0;
}

function reportOf(
  judgement: PageJudgement,
  elements: ReadonlyMap<number, HTMLElement>,
  qrTexts: readonly string[],
  fields: FieldIds,
): PageReport {
  const { codeField, recoveryField, setup, recoveryCodes, siteName, userNames } = judgement;
  const boxesOf = (refs: readonly number[]) => refs.flatMap((ref) => elements.get(ref) ?? []);
  const keyUris = [...qrTexts, ...setup.map(({ keyUri }) => keyUri)].filter(isKeyUri);
  return {
    codeField: codeField && {
      id: fields.idOf(
        boxesOf(codeField.layout === "consecutive" ? codeField.refs.slice(0, 1) : codeField.refs),
      ),
      acceptsRecovery: codeField.acceptsRecovery,
      outOfBand: codeField.outOfBand,
    },
    recoveryField: recoveryField && { id: fields.idOf(boxesOf(recoveryField.refs)) },
    keyUris: [...new Set(keyUris)].slice(0, 8),
    recoveryCodes: recoveryCodes.slice(0, 64),
    siteName: siteName.slice(0, 200),
    userNames: userNames.slice(0, 8).map((name) => name.slice(0, 200)),
  };
}

/** Whatever else a QR code says is not ours to report. */
function isKeyUri(text: string): boolean {
  return /^\s*otpauth:/i.test(text) && text.length <= 3000;
}
