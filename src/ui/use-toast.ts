import { useCallback, useEffect, useState } from "preact/hooks";

/** A word on what was just done. */
export interface ToastWords {
  readonly text: string;
  readonly icon?: "check" | "warn";
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** One toast at a time: it goes by itself, later where there is something to press in it. */
export function useToast() {
  const [toast, setToast] = useState<ToastWords | null>(null);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), toast.action === undefined ? 4_000 : 10_000);
    return () => clearTimeout(timer);
  }, [toast]);
  const show = useCallback((words: ToastWords) => setToast(words), []);
  const clear = useCallback(() => setToast(null), []);
  return { toast, show, clear };
}
