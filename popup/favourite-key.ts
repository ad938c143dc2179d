/** The key that browsers keep bookmarks by, and that here keeps a favourite. */
export function isFavouriteKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "d" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
