import { useEffect, useState } from "preact/hooks";

/**
 * Says something to a screen reader alone, once for each change of it. The region is filled a moment after it was drawn: a live
 * region that is born full is not read.
 */
export function Spoken({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 50);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="spoken" role="status">
      {said}
    </p>
  );
}
