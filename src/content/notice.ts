import type { NoticeWords } from "../messages/page-words.ts";
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

interface NoticeActions {
  review(): void;
  close(): void;
}

/** The notice as an element. It only announces: the decision is taken in our own window. */
export function drawNotice(words: NoticeWords, actions: NoticeActions): HTMLElement {
  const { direction, sentence, review, wayOut } = words;
  const box = element("section", `direction:${direction};${boxStyle}`);
  const counts = guardClicks(box);
  box.setAttribute("role", "status");
  const header = element("div", headerStyle);
  const close = button("✕", closeStyle, () => actions.close());
  close.setAttribute("aria-label", words.close);
  header.append(mark(), element("span", "flex:1", "Countersign"), close);
  box.append(header);
  if (review !== null) box.append(element("p", hostStyle, location.host));
  box.append(element("p", sentenceStyle, sentence));
  if (review !== null) {
    const row = element("div", "display:flex;gap:8px;margin-top:14px");
    row.append(
      button(review, primaryStyle, () => actions.review(), counts),
      button(wayOut, secondaryStyle, () => actions.close()),
    );
    box.append(row);
  }
  return box;
}

const boxStyle = `display:block;width:340px;margin:16px 24px 32px;padding:0 14px 14px;border-radius:10px;background:${paper};color:${ink};box-shadow:0 0 0 1px ${edge},${shadow};font:13px/20px ${font}`;
const headerStyle = `display:flex;align-items:center;gap:8px;height:36px;margin-inline-end:-10px;font:12px/16px ${font};color:${ink2}`;
const hostStyle = `display:block;font:600 18px/24px ${font};overflow-wrap:anywhere`;
const sentenceStyle = `display:block;margin-top:2px;color:${ink2}`;
const closeStyle =
  "cursor:pointer;width:28px;height:28px;text-align:center;font-size:12px;line-height:28px;border-radius:6px;outline-offset:-2px";
