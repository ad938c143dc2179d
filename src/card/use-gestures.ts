import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Arming } from "./arming.ts";
import { type GestureWatch, watchGestures } from "./gesture-watch.ts";
import type { Scene } from "./statement.ts";

interface Gestures {
  /** Null until the document is watched. */
  readonly gestures: GestureWatch | null;
  /** Null while clicks count. */
  readonly arming: Arming | null;
}

/**
 * Watches this document's gestures as long as the component is there. `meaning` says what a click would mean now, or
 * null while nothing is on view.
 */
export function useGestures(place: Scene["place"], meaning: string | null): Gestures {
  const watch = useRef<GestureWatch | null>(null);
  const meantBefore = useRef<string | null>(null);
  const [arming, setArming] = useState<Arming | null>(null);
  useLayoutEffect(() => {
    const abort = new AbortController();
    watch.current = watchGestures(
      place,
      (leftMs) => setArming((before) => nextArming(before, leftMs)),
      abort.signal,
    );
    return () => abort.abort();
  }, [place]);
  // Before the browser can hand over the next click: what was clicked may already be something else.
  useLayoutEffect(() => {
    if (meaning !== null) watch.current?.noteShown(meantBefore.current === null ? "appeared" : "changed");
    meantBefore.current = meaning;
  }, [meaning]);
  useEffect(() => {
    if (arming === null) return;
    const timer = setTimeout(() => setArming(null), arming.leftMs);
    return () => clearTimeout(timer);
  }, [arming]);
  return { gestures: watch.current, arming };
}

function nextArming(before: Arming | null, leftMs: number | null): Arming | null {
  if (leftMs === null || leftMs <= 0) return null;
  return { leftMs, turn: before?.turn === "odd" ? "even" : "odd" };
}
