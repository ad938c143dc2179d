import { elementAt, pathTo } from "../../src/content/field-path.ts";
import { atOnce } from "../../src/content/slices.ts";
import { takeSnapshot } from "../../src/content/snapshot.ts";
import { mayTell } from "../../src/content/watch-glance.ts";
import { findTell, newMemory } from "../../src/content/watch-walk.ts";
import { judgePage } from "../../src/detect/page.ts";
import type { JudgedPage } from "./judged-page.ts";

/** Runs beside the page: judges it and names the chosen boxes, by those of the given selectors that they answer to. */
function judged(preferred: readonly string[], page: Document = document): JudgedPage {
  const start = performance.now();
  const { snapshot, elements } = takeSnapshot(page);
  const taken = performance.now();
  const judgement = judgePage(snapshot);
  const done = performance.now();
  const { setup, siteName, userNames } = judgement;
  const named = new Map(preferred.map((selector) => [elementAt(selector, page), selector]));
  const memory = newMemory(page, { onRoot: () => undefined, onHost: () => undefined });
  const nameOf = (ref: number) => {
    const element = elements.get(ref);
    return element ? (named.get(element) ?? pathTo(element, page)) : "nothing";
  };
  return {
    judgement,
    codeBoxes: (judgement.codeField?.refs ?? []).map(nameOf),
    recoveryBoxes: (judgement.recoveryField?.refs ?? []).map(nameOf),
    snapshotMs: taken - start,
    judgeMs: done - taken,
    reported:
      mayTell(page) && atOnce(findTell(page, memory))
        ? { keyUris: setup.map(({ keyUri }) => keyUri), siteName, userNames }
        : null,
  };
}

/** Judges pages side by side, each in a frame as large as a window. */
async function judgedInFrames(
  pages: readonly { readonly html: string; readonly preferred: readonly string[] }[],
): Promise<JudgedPage[]> {
  const frames = await Promise.all(
    pages.map(
      ({ html }) =>
        new Promise<HTMLIFrameElement>((resolve) => {
          const frame = document.createElement("iframe");
          frame.style.cssText = "position:absolute;width:1280px;height:800px;border:0";
          frame.srcdoc = html;
          frame.onload = () => resolve(frame);
          document.body.append(frame);
        }),
    ),
  );
  const results = frames.map((frame, index) =>
    judged(pages[index]?.preferred ?? [], frame.contentDocument ?? document),
  );
  for (const frame of frames) frame.remove();
  return results;
}

Object.assign(globalThis, { judged, judgedInFrames });
