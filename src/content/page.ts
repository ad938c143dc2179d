import { ask } from "../messages/ask.ts";
import type { PageAdvice } from "../messages/contract.ts";
import { createAwaiting } from "./awaiting.ts";
import { createCardHost } from "./card-host.ts";
import { createFieldIds } from "./field-ids.ts";
import { createFills } from "./fills.ts";
import { focusedBox } from "./focused-box.ts";
import { createLooking } from "./looking.ts";
import { createQrTexts } from "./qr-texts.ts";
import { servePage } from "./serve-page.ts";
import { createShowings } from "./showings.ts";

// Injected where watch.ts saw something. Joins the parts under one signal: one abort removes all trace of us.

const world = globalThis as typeof globalThis & { countersignPage?: () => boolean };
const alive = () => chrome.runtime?.id !== undefined;

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
      async takeFocused() {
        const box = focusedBox(document);
        return box !== null && (await looking.point(box)) ? "taken" : "none";
      },
      ...createShowings({ signal, onBegin: card.close, onKept: looking.choose }),
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
