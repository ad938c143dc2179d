/**
 * Keeps the place of whoever goes by the keyboard. What has the focus may go away with its row, its form or its screen, or be
 * switched off while something is under way, and the browser would have them start again at the top of the page. The focus goes
 * back to it once it can be used again; else to the row that stands in its place, to the nearest heading above, or to the first
 * of a new screen. Nothing is done where a screen puts the focus somewhere itself, or its user pointed elsewhere.
 */
export function keepFocus(root: HTMLElement): void {
  let held: Held | null = null;
  let isLost = false;
  let isPlanned = false;
  // Who pointed looks at what is there, and keeps it in view.
  let preventScroll = false;
  document.addEventListener("keydown", () => {
    preventScroll = false;
  });
  document.addEventListener("focusin", ({ target }) => {
    isLost = false;
    held = target instanceof HTMLElement ? holdOf(target, root) : null;
  });
  document.addEventListener("pointerdown", () => {
    isLost = false;
    held = null;
    preventScroll = true;
  });
  const restore = () => {
    isPlanned = false;
    if (held === null || document.activeElement !== document.body || !document.hasFocus()) return;
    focusAnyway(placeOf(held, root), { preventScroll });
  };
  new MutationObserver(() => {
    if (held === null) return;
    isLost ||= isUnusable(held.element.deref());
    // The new screen may come in several steps, and what it wants focused is so a little after it is drawn.
    if (!isLost || isPlanned) return;
    isPlanned = true;
    setTimeout(restore, settling);
  }).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "inert"],
  });
}

/** How long a screen may take to put the focus somewhere itself, in milliseconds. */
const settling = 150;

/** What has the focus, and what was near it then; held so that a code that stands in what is gone can go, too. */
interface Held {
  readonly element: WeakRef<HTMLElement>;
  /** Those that may take its place, the nearest first. */
  readonly near: readonly WeakRef<HTMLElement>[];
  /** The list of its row, where only a part of the rows is drawn: that one looks after its rows itself. */
  readonly list: WeakRef<Element> | null;
}

function holdOf(element: HTMLElement, root: HTMLElement): Held {
  const row = element.closest<HTMLElement>("tr") ?? element.closest<HTMLElement>("li");
  const above = [...root.querySelectorAll<HTMLElement>(headings)].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const beside = [row?.nextElementSibling, row?.previousElementSibling];
  const near = [...beside.filter((each) => each instanceof HTMLElement), ...above.reverse()];
  const list = row?.matches("[aria-setsize],[aria-rowindex]") ? row.parentElement : null;
  return {
    element: new WeakRef(element),
    near: near.map((each) => new WeakRef(each)),
    list: list === null ? null : new WeakRef(list),
  };
}

const headings = ":is(h1,h2,h3)";

function placeOf(held: Held, root: HTMLElement): HTMLElement | null {
  const element = held.element.deref();
  if (element?.isConnected) return isUnusable(element) ? null : element;
  if (held.list?.deref()?.isConnected) return null;
  const near = held.near.map((each) => each.deref()).find((each) => each?.isConnected);
  return near ?? root.querySelector<HTMLElement>(headings);
}

function isUnusable(element: HTMLElement | undefined): boolean {
  return !element?.isConnected || element.matches(":disabled") || element.closest("[inert]") !== null;
}

/** A heading and a row are nothing to press: Tab passes them over, and goes on from there. */
function focusAnyway(element: HTMLElement | null, how: FocusOptions): void {
  if (element === null) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(how);
}
