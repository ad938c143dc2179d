import { Icon } from "../src/ui/icon.tsx";
import { Mark } from "../src/ui/mark.tsx";

/** The list's frame for the moment before the accounts are there, so that nothing jumps when they are. */
export function Opening() {
  return (
    <div class="form" aria-busy="true">
      <header class="top-bar">
        <Mark />
        <div class="box">
          <Icon name="search" />
        </div>
        <span class="icon-button" />
        <span class="icon-button" />
      </header>
      <div class="grow" />
      <footer class="footer" />
    </div>
  );
}
