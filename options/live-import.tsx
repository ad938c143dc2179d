import { useEffect, useRef, useState } from "preact/hooks";
import { cleanName } from "../src/domain/name.ts";
import { ask } from "../src/messages/ask.ts";
import type { GreyImage } from "../src/messages/contract.ts";
import { toBase64 } from "../src/ui/base64.ts";
import { saveFile } from "../src/ui/save-file.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useGivenPicture } from "../src/ui/use-given-picture.ts";
import { useNow } from "../src/ui/use-now.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { filmedParts } from "./import/filmed-parts.ts";
import { ImportChoose } from "./import/import-choose.tsx";
import { ImportFinished } from "./import/import-done.tsx";
import { ImportPassword } from "./import/import-password.tsx";
import { ImportPreview } from "./import/import-preview.tsx";
import { ImportReading } from "./import/import-reading.tsx";
import { importReportText } from "./import/import-report.ts";
import { type Given, useImporting } from "./import/use-importing.ts";
import type { MigrationPart } from "./import/worker-messages.ts";
import { LiveCamera } from "./live-camera.tsx";

/** Bringing accounts from other apps, with the worker behind it. */
export function LiveImport({ say }: { readonly say: (words: ToastWords) => void }) {
  const { at, sources, troubles, working, error, ...deeds } = useImporting(say);
  const earlier = useAnswer("viewImports", {});
  const now = useNow(null);
  const taken = useRef<ReadonlySet<string>>(new Set());
  useGivenPicture((file) => at.step === "choose" && deeds.onGiven([givenFile(file)]));
  switch (at.step) {
    case "reading":
      return <ImportReading {...at} onStop={deeds.onCancel} />;
    case "password":
      return <ImportPassword {...at} onPassword={deeds.onPassword} onCancel={deeds.onCancel} />;
    case "preview":
      return (
        <ImportPreview
          sources={sources}
          rows={at.rows}
          troubles={troubles}
          now={now}
          working={working}
          error={error}
          onTake={(ticked, replacing) => {
            taken.current = ticked;
            deeds.onTake(ticked, replacing);
          }}
          onMore={deeds.onMore}
          onCancel={deeds.onCancel}
        />
      );
    case "done":
      return (
        <ImportFinished
          done={at.done}
          wasOpen={sources.some(({ liesOpen }) => liesOpen)}
          working={working}
          error={error}
          onReport={() => saveText(importReportText(sources, at.rows, taken.current, at.done))}
          onUndo={() => deeds.onUndo(at.done.at)}
          onFinish={toAccounts}
        />
      );
    case "choose":
      return (
        <Choose
          troubles={troubles}
          before={sources.flatMap(({ report }) => report.parts)}
          earlier={earlier.state === "answered" ? earlier.value : []}
          now={now}
          working={working}
          onGiven={deeds.onGiven}
          onUndo={deeds.onUndo}
        />
      );
  }
}

/** Where what came in lies. */
function toAccounts(): void {
  window.location.hash = "#accounts";
}

interface ChooseProps
  extends Pick<Parameters<typeof ImportChoose>[0], "troubles" | "earlier" | "now" | "working" | "onUndo"> {
  /** The parts of spread exports that were read already. */
  readonly before: readonly MigrationPart[];
  readonly onGiven: (given: readonly Given[]) => void;
}

function Choose({ troubles, before, onGiven, ...rest }: ChooseProps) {
  const [filming, setFilming] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <ImportChoose
      {...rest}
      troubles={trouble === null ? troubles : [...troubles, trouble]}
      camera={
        filming ? (
          <Film
            before={before}
            onTexts={(texts) => {
              setFilming(false);
              onGiven([givenText(words.importing.cameraFilm, texts.join("\n"))]);
            }}
            onTrouble={(error) => {
              setFilming(false);
              setTrouble(sentenceFor(error));
            }}
            onStop={() => setFilming(false)}
          />
        ) : null
      }
      onFiles={(files) => onGiven(files.map(givenFile))}
      onText={(text) => onGiven([givenText(words.importing.pasted, text)])}
      onCamera={() => {
        setTrouble(null);
        setFilming(true);
      }}
    />
  );
}

interface FilmProps extends Pick<ChooseProps, "before"> {
  readonly onTexts: (texts: readonly string[]) => void;
  readonly onTrouble: (error: unknown) => void;
  readonly onStop: () => void;
}

/** The camera until it has seen all of the QR codes over which a phone spreads its accounts. */
function Film({ before, onTexts, onTrouble, onStop }: FilmProps) {
  const seen = useRef<ReadonlySet<string>>(new Set());
  const [hint, setHint] = useState<string | null>(null);
  const controller = useRef(new AbortController());
  useEffect(() => () => controller.current.abort(), []);
  const look = async (frame: GreyImage) => {
    const texts = new Set([...seen.current, ...(await ask("readPictureTexts", frame))]);
    if (texts.size === seen.current.size) return null;
    seen.current = texts;
    const { read, size } = await filmedParts([...texts], before, controller.current.signal);
    if (read < size) setHint(words.importing.cameraMore(read, size));
    return read < size ? null : [...texts];
  };
  return (
    <LiveCamera
      look={look}
      hint={hint}
      onSeen={onTexts}
      onTrouble={onTrouble}
      onStop={() => (seen.current.size > 0 ? onTexts([...seen.current]) : onStop())}
    />
  );
}

function givenFile(file: File): Given {
  return { name: cleanName(file.name) || words.importing.aFile, content: file, isFile: true };
}

function givenText(name: string, text: string): Given {
  return { name, content: new Blob([text], { type: "text/plain" }), isFile: false };
}

function saveText(text: string): void {
  saveFile({ name: "countersign-import.txt", file: toBase64(new TextEncoder().encode(text)) });
}
