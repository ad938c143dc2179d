import { useState } from "preact/hooks";
import { Failure } from "../src/domain/failure.ts";
import { ask } from "../src/messages/ask.ts";
import type { ScanResult } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { readPicture } from "../src/ui/picture.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { Image } from "./image.tsx";

/** Adding from a picture, with the worker behind it. */
export function LiveImage({ say }: { readonly say: (words: ToastWords) => void }) {
  const [result, setResult] = useState<ScanResult | null>(null);
  const [looking, setLooking] = useState(false);
  const attempt = (deed: () => Promise<void>) =>
    void deed().catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const scan = async (file: File) => {
    setLooking(true);
    setResult(await scanned(file).catch(refused));
    setLooking(false);
  };
  const add = (proposalId: string) =>
    attempt(async () => {
      say({ text: words.add.added(shortName(await ask("addScanned", { proposalId }))) });
      setResult(null);
    });
  return (
    <Image
      result={result}
      looking={looking}
      onPicture={(file) => void scan(file)}
      onAdd={add}
      onCancel={() => setResult(null)}
    />
  );
}

async function scanned(file: File): Promise<ScanResult> {
  return ask("scanImage", await readPicture(file));
}

function refused(error: unknown): ScanResult {
  const { code, detail } = error instanceof Failure ? error : new Failure("internal");
  return { kind: "refused", code, detail };
}
