import { type ComponentChildren, render } from "preact";

/** Draws the screen that the address names after its #, in the direction of its query; without one, the names of all. */
export function draw(screens: Readonly<Record<string, () => ComponentChildren>>): void {
  const Screen = screens[location.hash.slice(1)];
  document.documentElement.dir = new URLSearchParams(location.search).get("dir") ?? "ltr";
  document.body.dataset.names = Object.keys(screens).join(" ");
  if (Screen !== undefined) render(<Screen />, document.body);
}
