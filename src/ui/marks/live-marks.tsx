import type { ComponentChildren } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type IssuerMarkDrawing, type MarkIndex, markIndex } from "./mark-index.ts";
import { Marks } from "./marks.ts";

/** Where the build puts the marks (`scripts/marks`): in a file of their own, so that nothing waits for them. */
const place = "/marks/marks.json";

/** Gives what stands beneath the issuers' marks, once they are there. */
export function LiveMarks({ children }: { readonly children: ComponentChildren }) {
  // Where they are there already, they stay.
  const around = useContext(Marks);
  const [loaded, setLoaded] = useState<MarkIndex | null>(null);
  useEffect(() => {
    let left = false;
    loading ??= loadMarks();
    void loading.then((index) => {
      if (!left) setLoaded(index);
    });
    return () => {
      left = true;
    };
  }, []);
  return <Marks.Provider value={around ?? loaded}>{children}</Marks.Provider>;
}

let loading: Promise<MarkIndex | null> | undefined;

/** Null where they can't be had: letters do as well. */
async function loadMarks(): Promise<MarkIndex | null> {
  const answer = await fetch(place).catch(() => null);
  return answer?.ok ? markIndex((await answer.json()) as readonly IssuerMarkDrawing[]) : null;
}
