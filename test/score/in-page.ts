import { atOnce } from "../../src/content/slices.ts";
import { takeSnapshot } from "../../src/content/snapshot.ts";
import { findTell, newMemory } from "../../src/content/watch-walk.ts";
import { judgePage } from "../../src/detect/page.ts";
import type { JudgedPage } from "./judged-page.ts";
import { find, selectorOf } from "./selectors.ts";

/** Runs beside the page: judges it and names the chosen boxes, by those of the given selectors that they answer to. */
function judged(preferred: readonly string[]): JudgedPage {
  const start = performance.now();
  const { snapshot, elements } = takeSnapshot(document);
  const taken = performance.now();
  const judgement = judgePage(snapshot);
  const done = performance.now();
  const { setup, siteName, userNames } = judgement;
  const named = new Map(preferred.map((selector) => [find(selector), selector]));
  const memory = newMemory({ onRoot: () => undefined, onHost: () => undefined });
  const nameOf = (ref: number) => {
    const element = elements.get(ref);
    return element ? (named.get(element) ?? selectorOf(element)) : "nothing";
  };
  return {
    judgement,
    codeBoxes: (judgement.codeField?.refs ?? []).map(nameOf),
    recoveryBoxes: (judgement.recoveryField?.refs ?? []).map(nameOf),
    snapshotMs: taken - start,
    judgeMs: done - taken,
    reported: atOnce(findTell(document, memory))
      ? { keyUris: setup.map(({ keyUri }) => keyUri), siteName, userNames }
      : null,
  };
}

Object.assign(globalThis, { judged });
