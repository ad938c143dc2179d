import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type IssuerMarkDrawing, type MarkIndex, markIndex } from "./mark-index.ts";
import { Marks } from "./marks.ts";

/** Where the build puts the marks (`scripts/marks`): a script of its own, so that nothing waits for them. */
const place = "/marks/marks.js";

/** Gives what stands beneath the issuers' marks, once they are there. */
export function LiveMarks({ children }: { readonly children: ComponentChildren }) {
  const [marks, setMarks] = useState<MarkIndex | null>(null);
  useEffect(() => {
    let left = false;
    loading ??= loadMarks();
    void loading.then((loaded) => {
      if (!left) setMarks(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return <Marks.Provider value={marks}>{children}</Marks.Provider>;
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
