import { type ComponentChildren, render } from "preact";

/**
 * Draws the screen that the address names after its #, in the direction of its query, and another when that name changes;
 * tells the names of all.
 */
export function draw(screens: Readonly<Record<string, () => ComponentChildren>>): void {
  document.documentElement.dir = new URLSearchParams(location.search).get("dir") ?? "ltr";
  document.body.dataset.names = Object.keys(screens).join(" ");
  const drawNamed = () => {
    const name = location.hash.slice(1);
    const Screen = screens[name];
    render(null, document.body);
    scrollTo(0, 0);
    if (Screen !== undefined) render(<Screen />, document.body);
    document.body.dataset.drawn = name;
  };
  addEventListener("hashchange", drawNamed);
  drawNamed();
}
