import { useEffect, useRef, useState } from "preact/hooks";
import type { PageView } from "../messages/views.ts";
import { sentenceFor } from "../ui/sentence-for.ts";
import { words } from "../ui/words.ts";
import type { Arming } from "./arming.ts";
import { type Deed, isHarmless, perform } from "./deed.ts";
import { meaningOf } from "./page-view.ts";
import { refusalWords } from "./refusal-words.ts";
import type { Scene } from "./statement.ts";
import { useGestures } from "./use-gestures.ts";

interface DeedsInput {
  readonly encounterId: string;
  readonly place: Scene["place"];
  readonly view: PageView | null;
  readonly askAgain: () => Promise<void>;
  /** Called after a deed was done, before the view is asked again. */
  readonly onDone?: (deed: Deed) => void;
}

interface Deeds {
  readonly onDeed: (deed: Deed) => void;
  readonly remark: string | null;
  readonly arming: Arming | null;
}

/** Lets the user's decisions through, one at a time and only where a person made them, and says what became of them. */
export function useDeeds({ encounterId, place, view, askAgain, onDone }: DeedsInput): Deeds {
  const meaning = view === null || view.kind === "nothing" ? null : meaningOf(view);
  const { gestures, arming } = useGestures(place, meaning);
  const [remark, setRemark] = useState<string | null>(null);
  const busy = useRef(false);
  useEffect(() => setRemark(null), [meaning]);

  const onDeed = (deed: Deed) => {
    if (gestures === null || busy.current) return;
    const verdict = isHarmless(deed) && gestures.isPerson() ? "accepted" : gestures.judge();
    if (verdict !== "accepted") {
      setRemark((before) => refusalWords(verdict, place) ?? before);
      return;
    }
    busy.current = true;
    setRemark(null);
    void run(deed).finally(() => {
      busy.current = false;
    });
  };

  const run = async (deed: Deed) => {
    try {
      await perform(deed, encounterId);
      if (deed.kind === "copy") setRemark(words.card.refused.copied);
      onDone?.(deed);
    } catch (error) {
      setRemark(sentenceFor(error));
    }
    await askAgain();
  };

  return { onDeed, remark, arming };
}
