import type { ComponentChildren } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type IssuerMarkDrawing, type MarkIndex, markIndex } from "./mark-index.ts";
import { Marks } from "./marks.ts";

/** Where the build puts the marks (`scripts/marks`): a script of its own, so that nothing waits for them. */
const place = "/marks/marks.js";

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
function loadMarks(): Promise<MarkIndex | null> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = place;
    script.onload = () => {
      const { countersignMarks } = globalThis as { countersignMarks?: readonly IssuerMarkDrawing[] };
      resolve(countersignMarks === undefined ? null : markIndex(countersignMarks));
    };
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
}
