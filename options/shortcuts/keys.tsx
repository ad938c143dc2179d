/** Keys as they are pressed together or in turn. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="key-caps">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** As the browsers write a shortcut: "Alt+Shift+C", or on a Mac "⌥⇧C". */
export function keysOf(shortcut: string): readonly string[] {
  if (shortcut === "") return [];
  return shortcut.includes("+") ? shortcut.split("+") : [...shortcut];
}
