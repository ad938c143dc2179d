import { useCallback, useEffect, useState } from "preact/hooks";

/** A word on what was just done. */
export interface ToastWords {
  readonly text: string;
  readonly icon?: "check" | "warn";
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** One toast at a time: it goes by itself, later where there is something to press in it, and never while it is held. */
export function useToast() {
  const [toast, setToast] = useState<ToastWords | null>(null);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => setToast(null), toast.action === undefined ? 4_000 : 10_000);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const put = (next: ToastWords | null) => {
    // What held the one before may be gone with it, and then nothing lets go.
    hold(false);
    setToast(next);
  };
  const clear = useCallback(() => put(null), []);
  const show = useCallback((words: ToastWords) => put(goingWhenPressed(words, clear)), []);
  return { toast, show, clear, hold };
}

function goingWhenPressed({ action, ...words }: ToastWords, clear: () => void): ToastWords {
  if (action === undefined) return words;
  const onPress = () => {
    clear();
    action.onPress();
  };
  return { ...words, action: { ...action, onPress } };
}
