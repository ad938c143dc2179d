import type { PageAdvice } from "../messages/contract.ts";

/** What the notice says after the page's own address. It only announces: the decision is taken in our own window. */
const sentences: Readonly<Record<PageAdvice["about"], string | null>> = {
  nothing: null,
  welcome: "wants a sign-in code from now on. Set up Countersign to keep it.",
  locked: "is asking for something you keep, and your vault is locked.",
  offer: "wants a sign-in code from now on.",
  "bad-key": "is showing a set-up code that can’t be used.",
  "already-kept": "is showing a set-up code that you keep already.",
  added: "is added.",
  fill: "is asking for your code.",
  pick: "is asking for your code. You keep several accounts here.",
  waiting: "This code is about to change. The next one goes in by itself.",
  filled: "Your code is in.",
  refused: "didn’t take the code. Copy it.",
  sibling: "is asking for a code. You keep one for a neighbouring address.",
  "keep-recovery": "is showing a recovery code.",
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

interface NoticeActions {
  review(): void;
  close(): void;
}

/** A click counts only this long after the notice appeared, in milliseconds. */
const armingTime = 500;

/**
 * The notice as an element, or null when there is nothing to say. Drawn with properties alone, so that no page's policy
 * on styles can break it.
 */
export function drawNotice(about: PageAdvice["about"], actions: NoticeActions): HTMLElement | null {
  const sentence = sentences[about];
  if (sentence === null) return null;
  const armedAt = performance.now() + armingTime;
  const box = element("section", boxStyle);
  box.setAttribute("role", "status");
  const header = element("div", headerStyle);
  const close = button("✕", closeStyle, () => actions.close(), 0);
  close.setAttribute("aria-label", "Close");
  header.append(mark(), element("span", "flex:1", "Countersign"), close);
  box.append(header);
  if (!toldOnly.has(about)) box.append(element("p", hostStyle, location.host));
  box.append(element("p", sentenceStyle, sentence));
  if (!toldOnly.has(about)) {
    const row = element("div", "display:flex;gap:8px;margin-top:14px");
    const label = about === "locked" ? "Unlock" : about === "welcome" ? "Set up" : "Review";
    row.append(
      button(label, primaryStyle, () => actions.review(), armedAt),
      button("Not now", secondaryStyle, () => actions.close(), 0),
    );
    box.append(row);
  }
  return box;
}

function button(label: string, style: string, act: () => void, armedAt: number): HTMLElement {
  const made = element("button", style, label);
  made.addEventListener("click", (event) => {
    if (event.isTrusted && performance.now() >= armedAt) act();
  });
  return made;
}

function element(name: string, style: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.style.cssText = `all:unset;box-sizing:border-box;${style}`;
  made.textContent = text;
  return made;
}

const font =
  '-apple-system,"Segoe UI Variable Text","Segoe UI",Cantarell,Ubuntu,Roboto,"Liberation Sans",system-ui,sans-serif';
const ink = "light-dark(#21232C,#F2EDE3)";
const ink2 = "light-dark(#5B5961,#B8B0A8)";
const paper = "light-dark(#F6F3EB,#1B191C)";
const edge = "light-dark(#857F72,#857D86)";
const shadow = "0 2px 6px light-dark(#3A2F1A1F,#00000080),0 12px 32px light-dark(#3A2F1A33,#000000B3)";
const boxStyle = `display:block;width:340px;margin:16px 24px 32px;padding:0 14px 14px;border-radius:10px;background:${paper};color:${ink};box-shadow:0 0 0 1px ${edge},${shadow};font:13px/20px ${font}`;
const headerStyle = `display:flex;align-items:center;gap:8px;height:36px;margin-right:-10px;font:12px/16px ${font};color:${ink2}`;
const hostStyle = `display:block;font:600 18px/24px ${font};overflow-wrap:anywhere`;
const sentenceStyle = `display:block;margin-top:2px;color:${ink2}`;
const buttonStyle = `cursor:pointer;height:36px;padding:0 16px;border-radius:6px;font:600 13px/36px ${font};text-align:center`;
const primaryStyle = `${buttonStyle};flex:1;background:${ink};color:light-dark(#FFFDF7,#1B191C)`;
const secondaryStyle = `${buttonStyle};border:1px solid ${edge};line-height:34px`;
const closeStyle = "cursor:pointer;width:28px;height:28px;text-align:center;font-size:12px;line-height:28px";

function mark(): SVGSVGElement {
  const svg = shape("svg", { viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true" });
  svg.append(
    shape("path", {
      fill: "#A8417A",
      d: "M3 1h6.5a1.5 1.5 0 0 0 3 0H13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-.5a1.5 1.5 0 0 0-3 0H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z",
    }),
    shape("path", {
      fill: "none",
      stroke: "#FFFDF7",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      d: "M7.5 5C5.2 4 3.3 5.5 3.3 8c0 2.8 2.7 4 4.7 2.3C9.7 8.8 11.3 6.5 13 4.7",
    }),
  );
  return svg as SVGSVGElement;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
