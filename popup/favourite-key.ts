import { useEffect } from "preact/hooks";

/** The key that browsers keep bookmarks by, and that here keeps a favourite. */
export function isFavouriteKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "d" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** The same key, wherever the focus is on a screen about one account. */
export function useFavouriteKey(onPress: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isFavouriteKey(event) || event.repeat) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}
