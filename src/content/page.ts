import browser from "webextension-polyfill";
import { ask } from "../messages/ask.ts";
import type { PageAdvice, ScreenRect } from "../messages/contract.ts";
import { createAwaiting } from "./awaiting.ts";
import { drawBox } from "./box-drawer.ts";
import { createCardHost } from "./card-host.ts";
import { chooseField } from "./field-chooser.ts";
import { createFieldIds } from "./field-ids.ts";
import { createFills } from "./fills.ts";
import { createLooking } from "./looking.ts";
import { createQrTexts } from "./qr-texts.ts";
import { servePage } from "./serve-page.ts";

// Injected where watch.ts saw something. Joins the parts under one signal: one abort removes all trace of us.

const world = globalThis as typeof globalThis & { countersignPage?: () => boolean };
const alive = () => browser.runtime?.id !== undefined;

/** How often we see whether an update has made orphans of us, in milliseconds: nothing tells. */
const orphanCheckTime = 1000;

if (!world.countersignPage?.()) {
  world.countersignPage = alive;
  start();
}

function start(): void {
  const controller = new AbortController();
  const { signal } = controller;
  const fields = createFieldIds();
  const card = createCardHost({
    signal,
    openOurWindow: () => tell("openForPage"),
    dismiss: () => tell("dismissHere"),
    avoid: () => fields.rectangles(),
  });
  const awaiting = createAwaiting({
    signal,
    resume: () => void tell("resumeFill"),
    cancel: () => void tell("cancelHere"),
  });
  /** What the user is asked to show us, at most one thing at a time. */
  let asked: AbortController | null = null;
  const looking = createLooking({
    signal,
    fields,
    qr: createQrTexts(),
    alive,
    stop: () => controller.abort(),
    onAdvice,
  });

  servePage(
    {
      ping: async () => null,
      async look() {
        await looking.lookNow();
        return null;
      },
      async lookFor({ path }) {
        looking.choose(path);
        return null;
      },
      async chooseField() {
        asked?.abort();
        card.close();
        asked = chooseField({ signal, onChosen: (path) => void keepChosen(path) });
        return null;
      },
      async drawBox() {
        asked?.abort();
        card.close();
        asked = drawBox({ signal, onDrawn: (rect) => void tellBox(rect) });
        return null;
      },
      async showCard(advice) {
        onAdvice(advice);
        return null;
      },
      async sizeCard({ height }) {
        card.size(height);
        return null;
      },
      ...createFills(fields),
      async resumeAfter({ delay, fieldIds }) {
        awaiting.after(delay, fieldIds.flatMap(fields.elements));
        return null;
      },
    },
    signal,
  );
  looking.start();
  const orphanCheck = setInterval(() => alive() || controller.abort(), orphanCheckTime);
  signal.addEventListener("abort", () => clearInterval(orphanCheck));

  function onAdvice(advice: PageAdvice): void {
    looking.choose(advice.chosenField);
    if (advice.show === "nothing") card.close();
    else card.show(advice);
  }

  async function keepChosen(path: string): Promise<void> {
    try {
      await ask("fieldChosen", { path });
      looking.choose(path);
    } catch {
      // The vault was locked meanwhile: opened again, it can be asked once more.
    }
  }

  async function tellBox(rect: ScreenRect): Promise<void> {
    try {
      await ask("boxDrawn", rect);
    } catch {
      // The vault was locked meanwhile, or the tab left: nobody waits for it here any more.
    }
  }

  /** The worker may have forgotten this document (it was closed meanwhile, or the extension was updated). */
  async function tell(question: "openForPage" | "dismissHere" | "resumeFill" | "cancelHere"): Promise<void> {
    if (!alive()) return controller.abort();
    try {
      await ask(question, {});
    } catch {
      // What the page can no longer do, it need not explain; the card or the popup shows how things stand.
      card.close();
    }
  }
}
