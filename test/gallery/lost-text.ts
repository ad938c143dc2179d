import type { Page } from "playwright-core";

/** What somebody may set for every text (WCAG 1.4.12). */
const wideText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** The text of a page that can't be read, nor be scrolled to, once its text is set as wide as that: the start of each. */
export function lostInWideText(page: Page): Promise<readonly string[]> {
  return page.evaluate(lostText, wideText);
}

/** Runs in the page. What ends with an ellipsis is cut on purpose: its whole is a tip, or stands elsewhere. */
function lostText(look: string): readonly string[] {
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = look;
  const lost: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || !node.nodeValue?.trim() || parent.closest(".spoken, script, [inert]")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width > 0 && isCut(parent, { left, right, top, bottom }))
      lost.push(node.nodeValue.trim().slice(0, 40));
  }
  style.remove();
  return lost;

  function isCut(
    parent: Element,
    text: { left: number; right: number; top: number; bottom: number },
  ): boolean {
    let scrollsAcross = false;
    let scrollsDown = false;
    for (let element: Element | null = parent; element !== null; element = element.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (textOverflow === "ellipsis") return false;
      const box = element.getBoundingClientRect();
      const isPastSide = text.left < box.left - 1 || text.right > box.right + 1;
      const isPastEnd = text.top < box.top - 4 || text.bottom > box.bottom + 4;
      if (/hidden|clip/.test(overflowX) && !scrollsAcross && isPastSide) return true;
      if (/hidden|clip/.test(overflowY) && !scrollsDown && isPastEnd) return true;
      scrollsAcross ||= /auto|scroll/.test(overflowX);
      scrollsDown ||= /auto|scroll/.test(overflowY);
    }
    return !scrollsAcross && (text.left < -1 || text.right > innerWidth + 1);
  }
}
