interface Size {
  readonly width: number;
  readonly height: number;
}

/** Our own box in the page's top layer, closed to the page's scripts. */
export interface Popover {
  put(content: HTMLElement): void;
  /** Shows it at this size, in CSS pixels, in the corner that covers none of the places to avoid. */
  reveal(size: Size, avoid: readonly DOMRect[]): void;
  /** Lays it over the whole window. Whatever in it takes no clicks lets them through. */
  cover(): void;
  hide(): void;
  /** Whether the page shows a view transition, whose pictures lie over everything, the top layer too. */
  isUnderTransition(): boolean;
  remove(): void;
}

const base =
  "all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;overflow:visible;background:transparent;" +
  "width:388px;height:1px;max-width:100vw;max-height:100vh;visibility:hidden;color-scheme:light dark";

const hosts = new WeakSet<Element>();

/** Whether an element is a box of ours: what it says is not the page's. */
export function isOurs(element: Element): boolean {
  return hosts.has(element);
}

export function createPopover(): Popover {
  const host = document.createElement("div");
  hosts.add(host);
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const looks = lookOf(host, root);
  looks.set(base);
  placeFor(host);
  looks.set(unzoomed(host));
  host.showPopover();

  let corner: string | null = null;

  return {
    put: (content) => root.replaceChildren(content),
    reveal({ width, height }, avoid) {
      // Once in view it stays where it is: it must not slip away under the pointer.
      corner ??= freeCorner({ width, height }, avoid);
      looks.set(`width:${width}px;height:${height}px;visibility:visible;inset:auto;${corner}`);
    },
    cover: () => looks.set("width:100vw;height:100vh;inset:0;visibility:visible;pointer-events:none"),
    hide: () => looks.set("visibility:hidden"),
    isUnderTransition: () => host.closest(":active-view-transition") !== null,
    remove: () => host.remove(),
  };
}

/** Behind a modal dialog everything else is inert, so there we go into the dialog. */
function placeFor(host: HTMLElement): void {
  const dialogs = document.querySelectorAll("dialog:modal");
  (dialogs[dialogs.length - 1] ?? document.documentElement).append(host);
}

/** A page that zooms its root element, as some do, would scale us with it. */
function unzoomed({ parentElement }: HTMLElement): string {
  return `zoom:${1 / (parentElement?.currentCSSZoom ?? 1)}`;
}

/**
 * How our box looks, out of the page's reach: what a shadow root calls important of its host stands above everything
 * that the page can say of it, above its style attribute too. A page that takes the box out of the top layer, where it
 * could cover, clip and move it, takes it out of sight. The style attribute has to do where a browser lets content
 * scripts have no such rules.
 */
function lookOf(host: HTMLElement, root: ShadowRoot): { set(styles: string): void } {
  const sheet = sheetOf(root);
  const declared = new Map<string, string>();
  return {
    set(styles) {
      for (const style of styles.split(";")) {
        const [name, value] = style.split(":");
        if (!name || !value) continue;
        // `inset` takes the place of what stood for one side before: the last one said wins.
        declared.delete(name);
        declared.set(name, value);
        host.style.setProperty(name, value, "important");
      }
      const all = [...declared].map(([name, value]) => `${name}:${value} !important`);
      sheet?.replaceSync(`:host{${all.join(";")}}${outOfSight}{display:none !important}`);
    },
  };
}

/** Our box out of the top layer, and what a page may put into it by its own rules. */
const outOfSight = ":host(:not(:popover-open)),:host::before,:host::after";

function sheetOf(root: ShadowRoot): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return sheet;
  } catch {
    return null;
  }
}

/** Top right as the browser's own bubbles, else the first other corner that leaves the field in view. */
function freeCorner(size: Size, avoid: readonly DOMRect[]): string {
  const corners = ["top:0;right:0", "bottom:0;right:0", "top:0;left:0", "bottom:0;left:0"];
  const covers = (corner: string) => avoid.some((rect) => overlaps(rect, rectangleIn(corner, size)));
  return corners.find((corner) => !covers(corner)) ?? "top:0;right:0";
}

function rectangleIn(corner: string, { width, height }: Size): DOMRect {
  const x = corner.includes("right") ? innerWidth - width : 0;
  const y = corner.includes("bottom") ? innerHeight - height : 0;
  return new DOMRect(x, y, width, height);
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
