import type { VNode } from "preact";
import { useRef } from "preact/hooks";

/** Which files the dialog shows first when a backup is looked for. */
export const backupFiles = ".age,.json";

/** The browser's file dialog: `open` shows it, `input` has to stand somewhere on the page. */
interface FileChooser {
  readonly open: () => void;
  readonly input: VNode;
}

/** One for a single file. `accept` says which files it shows first, as the attribute of that name. */
export function useFileChooser(accept: string, onFile: (file: File) => void): FileChooser {
  return useChooser({ accept }, ([file]) => file !== undefined && onFile(file));
}

/** One for files of any kind, several at once; never an empty list. */
export function useFilesChooser(onFiles: (files: readonly File[]) => void): FileChooser {
  return useChooser({ multiple: true }, (files) => files.length > 0 && onFiles(files));
}

function useChooser(
  kind: { readonly accept?: string; readonly multiple?: boolean },
  onChosen: (files: readonly File[]) => void,
): FileChooser {
  const chooser = useRef<HTMLInputElement>(null);
  return {
    open: () => chooser.current?.click(),
    input: (
      <input
        ref={chooser}
        type="file"
        {...kind}
        hidden
        onChange={(event) => {
          onChosen([...(event.currentTarget.files ?? [])]);
          // So that the same file, mended, may be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    ),
  };
}
