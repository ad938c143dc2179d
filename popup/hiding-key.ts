import { useEffect } from "preact/hooks";

/** Ctrl and the full stop hide codes, or show them again: quickly done once others see the screen. */
export function useHidingKey(onPress: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "." || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}
