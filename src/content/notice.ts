import type { PageAdvice } from "../messages/contract.ts";
import {
  button,
  edge,
  element,
  font,
  ink,
  ink2,
  mark,
  paper,
  primaryStyle,
  secondaryStyle,
  shadow,
} from "./drawn.ts";
import { guardClicks } from "./notice-guard.ts";

/** What the notice says after the page's own address. It only announces: the decision is taken in our own window. */
const sentences: Readonly<Record<PageAdvice["about"], string | null>> = {
  nothing: null,
  welcome: "wants a sign-in code from now on. Set up Countersign to keep it.",
  locked: "is asking for something you keep, and your vault is locked.",
  offer: "wants a sign-in code from now on.",
  "bad-key": "is showing a set-up code that can’t be used.",
  "box-without-key": "has no key that we can keep in the box you drew.",
  "already-kept": "is showing a set-up code that you keep already.",
  added: "is added.",
  fill: "is asking for your code.",
  pick: "is asking for your code. You keep several accounts here.",
  waiting: "This code is about to change. The next one goes in by itself.",
  filled: "Your code is in.",
  refused: "didn’t take the code. Copy it.",
  sibling: "is asking for a code. You keep one for a neighbouring address.",
  learn: null,
  "look-alike": "looks like a site you know, but isn’t it.",
  "keep-recovery": "is showing a recovery code.",
  "left-recovery": "showed a recovery code a moment ago, and it isn’t kept yet.",
  "kept-recovery": "The recovery code is kept.",
  "use-recovery": "is asking for a recovery code.",
  "recovery-filled": "Your recovery code is in.",
};

/** What is only told needs no review. */
const toldOnly: ReadonlySet<PageAdvice["about"]> = new Set([
  "waiting",
  "filled",
  "kept-recovery",
  "recovery-filled",
]);

type Labels = Readonly<Partial<Record<PageAdvice["about"], string>>>;
const mainLabels: Labels = { locked: "Unlock", welcome: "Set up" };
const wayOutLabels: Labels = { "left-recovery": "Not needed", "box-without-key": "Close" };

interface NoticeActions {
  review(): void;
  close(): void;
}

/**
 * The notice as an element, or null when there is nothing to say.
 */
export function drawNotice(about: PageAdvice["about"], actions: NoticeActions): HTMLElement | null {
  const sentence = sentences[about];
  if (sentence === null) return null;
  const box = element("section", boxStyle);
  const counts = guardClicks(box);
  box.setAttribute("role", "status");
  const header = element("div", headerStyle);
  const close = button("✕", closeStyle, () => actions.close());
  close.setAttribute("aria-label", "Close");
  header.append(mark(), element("span", "flex:1", "Countersign"), close);
  box.append(header);
  if (!toldOnly.has(about)) box.append(element("p", hostStyle, location.host));
  box.append(element("p", sentenceStyle, sentence));
  if (!toldOnly.has(about)) {
    const row = element("div", "display:flex;gap:8px;margin-top:14px");
    const label = mainLabels[about] ?? "Review";
    row.append(
      button(label, primaryStyle, () => actions.review(), counts),
      button(wayOutLabels[about] ?? "Not now", secondaryStyle, () => actions.close()),
    );
    box.append(row);
  }
  return box;
}

const boxStyle = `display:block;width:340px;margin:16px 24px 32px;padding:0 14px 14px;border-radius:10px;background:${paper};color:${ink};box-shadow:0 0 0 1px ${edge},${shadow};font:13px/20px ${font}`;
const headerStyle = `display:flex;align-items:center;gap:8px;height:36px;margin-right:-10px;font:12px/16px ${font};color:${ink2}`;
const hostStyle = `display:block;font:600 18px/24px ${font};overflow-wrap:anywhere`;
const sentenceStyle = `display:block;margin-top:2px;color:${ink2}`;
const closeStyle = "cursor:pointer;width:28px;height:28px;text-align:center;font-size:12px;line-height:28px";
