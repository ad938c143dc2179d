import type { ComponentChildren } from "preact";
import { Mark } from "../../src/ui/mark.tsx";
import { words } from "../../src/ui/words.ts";
import { WhatItDoes } from "./what-it-does.tsx";

interface StartPageProps {
  /** There is no vault yet: what this is stands beside the way to make one. */
  readonly isNew: boolean;
  readonly children: ComponentChildren;
}

/** The page that opens after the install: nothing but the next step, without the way to everything else. */
export function StartPage({ isNew, children }: StartPageProps) {
  return (
    <main class="start">
      <div class="brand">
        <Mark />
        {words.name}
      </div>
      <div class={isNew ? "start-columns new" : "start-columns"}>
        {isNew ? <WhatItDoes /> : null}
        <div class="gate">{children}</div>
      </div>
    </main>
  );
}
