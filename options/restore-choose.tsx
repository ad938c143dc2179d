import { ErrorLine } from "../src/ui/error-line.tsx";
import { backupFiles, useFileChooser } from "../src/ui/file-chooser.tsx";
import { FileDrop } from "../src/ui/file-drop.tsx";
import { words } from "../src/ui/words.ts";

interface RestoreChooseProps {
  readonly onFile: (file: File) => void;
  /** What was wrong with the last file, as a sentence, or null. */
  readonly error: string | null;
}

/** Where a backup to bring back is chosen or dropped. */
export function RestoreChoose({ onFile, error }: RestoreChooseProps) {
  const chooser = useFileChooser(backupFiles, onFile);
  const said = words.restore;
  return (
    <section class="restore-choose" aria-label={said.title}>
      <h2 class="block-title">{said.title}</h2>
      <p class="muted">{said.lead}</p>
      <FileDrop
        icon="file"
        text={said.drop}
        choose={said.choose}
        tone="line"
        onFile={onFile}
        onChoose={chooser.open}
      />
      {chooser.input}
      <ErrorLine error={error} />
    </section>
  );
}
