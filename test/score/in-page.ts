import { takeSnapshot } from "../../src/content/snapshot.ts";
import { worthALook } from "../../src/content/watch-signals.ts";
import { judgePage } from "../../src/detect/page.ts";
import type { JudgedPage } from "./judge-in-browser.ts";

/** Runs inside the page: judges it and names the chosen boxes by those of the given selectors that they answer to. */
function judged(selectors: readonly string[]): JudgedPage {
  removeQrNotes(document);
  const start = performance.now();
  const { snapshot, elements } = takeSnapshot(document);
  const taken = performance.now();
  const judgement = judgePage(snapshot);
  const done = performance.now();
  const named = new Map(selectors.map((selector) => [find(selector), selector]));
  const nameOf = (ref: number) => {
    const element = elements.get(ref) ?? null;
    return named.get(element) ?? `other: ${element?.outerHTML.slice(0, 120)}`;
  };
  return {
    judgement,
    codeBoxes: (judgement.codeField?.refs ?? []).map(nameOf),
    recoveryBoxes: (judgement.recoveryField?.refs ?? []).map(nameOf),
    worthALook: worthALook(document),
    snapshotMs: taken - start,
    judgeMs: done - taken,
  };
}

// The placeholder's payload is the test's own; a real page has a drawing there.
function removeQrNotes(root: ParentNode): void {
  for (const element of root.querySelectorAll("*")) {
    element.removeAttribute("data-qr");
    if (element.shadowRoot) removeQrNotes(element.shadowRoot);
  }
}

/** The corpus's selectors: ` >>> ` enters a shadow root, ` |> ` the document of a frame. */
function find(selector: string): Element | null {
  let root: ParentNode | null = document;
  let element = null as Element | null;
  for (const part of selector.split(/( >>> | \|> )/)) {
    if (part === " >>> ") root = element?.shadowRoot ?? null;
    else if (part === " |> ") root = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    else element = root?.querySelector(part) ?? null;
  }
  return element;
}

Object.assign(globalThis, { judged });
