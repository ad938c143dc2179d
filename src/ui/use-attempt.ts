import { useState } from "preact/hooks";
import { sentenceFor } from "./sentence-for.ts";

/** A deed gives null when it is done, or what was wrong, as a sentence. */
export type Deed = () => Promise<string | null>;

/** One deed at a time: whether it is under way, and why the last one was not done. */
export function useAttempt() {
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const attempt = async (deed: Deed) => {
    setWorking(true);
    setError(null);
    setError(await deed().catch(sentenceFor));
    setWorking(false);
  };
  return { working, error, attempt, clear: () => setError(null) };
}
