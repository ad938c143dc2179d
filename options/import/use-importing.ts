import { useRef, useState } from "preact/hooks";
import { Failure } from "../../src/domain/failure.ts";
import { ask } from "../../src/messages/ask.ts";
import type { ImportDone } from "../../src/messages/import-views.ts";
import { readPicture } from "../../src/ui/picture.ts";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import { importRequest } from "./import-request.ts";
import { accountsIn, type ImportSource, type PreviewRow, previewRows } from "./import-rows.ts";
import { readInWorker } from "./read-in-worker.ts";
import type { ImportProgress } from "./worker-messages.ts";

/** What is given to be read: a file, or text that was pasted or filmed. */
export interface Given {
  readonly name: string;
  readonly content: Blob;
  /** It goes on lying where it was. */
  readonly isFile: boolean;
}

/** How far one is with an import. */
export type ImportStep =
  | { readonly step: "choose" }
  | { readonly step: "reading"; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly step: "password"; readonly name: string; readonly app: string; readonly error: string | null }
  | { readonly step: "preview"; readonly rows: readonly PreviewRow[] }
  | { readonly step: "done"; readonly rows: readonly PreviewRow[]; readonly done: ImportDone };

/** Beyond this a file is not even opened. Bytes. */
const largestFile = 50 * 1024 * 1024;

/** Bringing accounts from another app: one file after the other is read, then all of them are looked at together. */
export function useImporting(say: (words: ToastWords) => void) {
  const [at, setAt] = useState<ImportStep>({ step: "choose" });
  const [sources, setSources] = useState<readonly ImportSource[]>([]);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const reading = useRef<AbortController | null>(null);
  const answering = useRef<((password: string | null) => void) | null>(null);
  const { working, error, attempt, clear } = useAttempt();

  const leave = () => {
    reading.current?.abort();
    answering.current?.(null);
    clear();
    setSources([]);
    setTroubles([]);
    setAt({ step: "choose" });
  };

  const askPassword = (name: string, app: string, refusal: string | null) =>
    new Promise<string | null>((resolve) => {
      answering.current = resolve;
      setAt({ step: "password", name, app, error: refusal });
    });

  /** Null when its user doesn't know the password. */
  const readOne = async (given: Given, signal: AbortSignal): Promise<ImportSource | null> => {
    const { name } = given;
    setAt({ step: "reading", name, progress: null });
    const bytes = await bytesOf(given);
    let password: string | null = null;
    let refusal: string | null = null;
    for (;;) {
      try {
        const onProgress = (progress: ImportProgress) => setAt({ step: "reading", name, progress });
        const read = await readInWorker({ bytes, password }, onProgress, signal);
        if (read.kind === "report")
          return { name, report: read.report, liesOpen: given.isFile && !read.wasLocked };
        password = await askPassword(name, read.app, refusal);
      } catch (trouble) {
        if (!(trouble instanceof Failure) || trouble.code !== "export-password-wrong") throw trouble;
        refusal = sentenceFor(trouble);
        password = await askPassword(name, trouble.detail ?? name, refusal);
      }
      if (password === null) return null;
      setAt({ step: "reading", name, progress: null });
    }
  };

  const read = async (all: readonly Given[], before: readonly ImportSource[]) => {
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    const found = [...before];
    const wrong: string[] = [];
    for (const given of all) {
      const source = await readOne(given, signal).catch((trouble: unknown) => {
        if (!signal.aborted) wrong.push(words.importing.failedFile(given.name, sentenceFor(trouble)));
        return null;
      });
      if (signal.aborted) return;
      if (source !== null) found.push(source);
    }
    setTroubles(wrong);
    if (found.length === 0) return setAt({ step: "choose" });
    await attempt(async () => {
      const rows = await compared(found).catch((trouble: unknown) => {
        // There it is said, and these files are left out of what is given next.
        setAt({ step: "choose" });
        throw trouble;
      });
      if (signal.aborted) return null;
      setSources(found);
      setAt({ step: "preview", rows });
      return null;
    });
  };

  return {
    at,
    sources,
    troubles: error === null || at.step !== "choose" ? troubles : [...troubles, error],
    working,
    error,
    onGiven: (given: readonly Given[]) => void read(given, sources),
    onPassword: (password: string) => answering.current?.(password),
    onMore: () => setAt({ step: "choose" }),
    onTake: (ticked: ReadonlySet<string>, replacing: ReadonlySet<string>) =>
      at.step === "preview" &&
      void attempt(async () => {
        const done = await ask("importAccounts", importRequest(at.rows, ticked, replacing));
        setAt({ step: "done", rows: at.rows, done });
        return null;
      }),
    onUndo: (moment: number) =>
      void attempt(async () => {
        const { removed, notes } = await ask("undoImport", { at: moment });
        say({ text: words.importing.undone(removed, notes) });
        leave();
        return null;
      }),
    onCancel: leave,
  };
}

async function compared(sources: readonly ImportSource[]): Promise<readonly PreviewRow[]> {
  const accounts = accountsIn(sources).map(({ issuer, label, parameters }) => ({
    issuer,
    label,
    parameters,
  }));
  return previewRows(sources, await ask("compareImport", { accounts }));
}

/** A file's bytes; of a picture, what its QR codes say, one a line. */
async function bytesOf({ content }: Given): Promise<Uint8Array> {
  if (content.type.startsWith("image/")) {
    const texts = await ask("readPictureTexts", await readPicture(content));
    if (texts.length === 0) throw new Failure("image-without-code");
    return new TextEncoder().encode(texts.join("\n"));
  }
  if (content.size > largestFile) throw new Failure("export-too-large");
  return new Uint8Array(await content.arrayBuffer());
}
