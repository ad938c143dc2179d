/** What a stub does, beneath its icon. A long word is drawn smaller, so that it stays whole. */
export function StubLabel({ text }: { readonly text: string }) {
  const longest = Math.max(...text.split(/[\s-]/).map((word) => word.length));
  return <span class={longest < 8 ? undefined : longest < 10 ? "long-word" : "longer-word"}>{text}</span>;
}
