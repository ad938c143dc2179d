import { untilAnswered } from "../messages/until-answered.ts";
import { createBudget } from "./budget.ts";
import { createLateRoots } from "./late-roots.ts";
import { inSlices, type Sliced } from "./slices.ts";
import { createChanges, onFirstChange } from "./watch-changes.ts";
import { mayTell } from "./watch-glance.ts";
import { findTell, newMemory } from "./watch-walk.ts";

// The only script of ours in every page, so it is small and goes without the polyfill: Chrome and Firefox both know
// `chrome.runtime.sendMessage`. It looks, and when a page may concern us it has the rest of us injected.

const world = globalThis as typeof globalThis & { countersignWatches?: () => boolean };
const alive = () => chrome.runtime?.id !== undefined;

/** Nothing ends a look but what it finds. */
const unending = { aborted: false };
const injectPage = { to: "worker", question: "injectPage", request: {} };

// After an install or an update the script is put into open tabs: once is enough, unless the one before is an orphan.
if (!world.countersignWatches?.()) {
  world.countersignWatches = alive;
  // Most pages have nothing for us, and cost no more than a glance until something in them changes.
  if (mayTell(document)) void watch();
  else onFirstChange(() => void watch());
}

/** Looks at the whole page once, then at whatever changes, until something is found. */
async function watch(): Promise<void> {
  const changes = createChanges();
  const lateRoots = createLateRoots(changes.add);
  const memory = newMemory(document, { onRoot: changes.watch, onHost: lateRoots.add });
  const budget = createBudget({ atOnce: 8, perSecond: 1.5 });
  document.addEventListener("click", budget.refill, { capture: true, passive: true });

  let found = await inSlices(look(), unending);
  while (!found) {
    await changes.some();
    // To ask is dear the first time, and of a page at rest it is never asked.
    if (!alive()) break;
    found = await inSlices(look(), unending, budget);
  }
  document.removeEventListener("click", budget.refill, { capture: true });
  changes.stop();
  lateRoots.stop();
  if (found) void untilAnswered(() => chrome.runtime.sendMessage(injectPage));

  function* look(): Sliced<boolean> {
    for (const node of changes.take()) {
      if (node.isConnected && (yield* findTell(node, memory))) return true;
    }
    return false;
  }
}
