import { stretches } from "./search/search.ts";

/** A name with what the search found in it marked. */
export function FoundText({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <bdi>{stretches(query, text).map((part) => (part.found ? <mark>{part.text}</mark> : part.text))}</bdi>
  );
}
