import { useState } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { GreyImage } from "../src/messages/contract.ts";
import type { ScanResult } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { readPicture } from "../src/ui/picture.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useGivenPicture } from "../src/ui/use-given-picture.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { Image } from "./image.tsx";
import { LiveCamera } from "./live-camera.tsx";
import { refusal } from "./refusal.ts";

/** Adding from a picture, with the worker behind it. */
export function LiveImage({ say }: { readonly say: (words: ToastWords) => void }) {
  const [result, setResult] = useState<ScanResult | null>(null);
  const [looking, setLooking] = useState(false);
  const [filming, setFilming] = useState(false);
  const attempt = (deed: () => Promise<void>) =>
    void deed().catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const filmed = (found: ScanResult) => {
    setFilming(false);
    setResult(found);
  };
  const scan = async (file: File) => {
    setFilming(false);
    setLooking(true);
    setResult(await scanned(file).catch(refusal));
    setLooking(false);
  };
  useGivenPicture((file) => void scan(file));
  const add = (proposalId: string) =>
    attempt(async () => {
      say({ text: words.add.added(shortName(await ask("addScanned", { proposalId }))) });
      setResult(null);
    });
  return (
    <Image
      result={result}
      looking={looking}
      camera={
        filming ? (
          <LiveCamera
            look={scanFrame}
            onSeen={filmed}
            onTrouble={(error) => filmed(refusal(error))}
            onStop={() => setFilming(false)}
          />
        ) : null
      }
      onPicture={(file) => void scan(file)}
      onCamera={() => setFilming(true)}
      onAdd={add}
      onCancel={() => setResult(null)}
    />
  );
}

async function scanned(file: File): Promise<ScanResult> {
  return ask("scanImage", await readPicture(file));
}

/** What a frame of the camera's says; null where there is no code in it. */
async function scanFrame(frame: GreyImage): Promise<ScanResult | null> {
  const result = await ask("scanImage", frame);
  return result.kind === "refused" && result.code === "image-without-code" ? null : result;
}
