import { useState } from "preact/hooks";
import { CannotOpen } from "./cannot-open.tsx";
import { sentenceFor } from "./sentence-for.ts";
import { words } from "./words.ts";
import { saveSealedCopy } from "./write-backup.ts";

interface LiveCannotOpenProps {
  readonly why: "newer" | "damaged";
  readonly sentence: string;
}

/** A vault that this build can't open, with the worker behind its one button. */
export function LiveCannotOpen(props: LiveCannotOpenProps) {
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    setSaid(await saveSealedCopy().then(({ name }) => words.backup.sealedKeep(name), sentenceFor));
  };
  return <CannotOpen {...props} said={said} onSaveSealed={() => void save()} />;
}
