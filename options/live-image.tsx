import { useState } from "preact/hooks";
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
  const attempt = (deed: () => Promise<void>) =>
    void deed().catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const scan = (file: File) =>
    attempt(async () => setResult(await ask("scanImage", await readPicture(file))));
  const add = (proposalId: string) =>
    attempt(async () => {
      say({ text: words.add.added(shortName(await ask("addScanned", { proposalId }))) });
      setResult(null);
    });
  return <Image result={result} onPicture={scan} onAdd={add} onCancel={() => setResult(null)} />;
}
