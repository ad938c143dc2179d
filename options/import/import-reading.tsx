import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import type { ImportProgress } from "./worker-messages.ts";

interface ImportReadingProps {
  readonly name: string;
  readonly progress: ImportProgress | null;
  readonly onStop: () => void;
}

/** A file while it is read, with how far that is and a way out of it. */
export function ImportReading({ name, progress, onStop }: ImportReadingProps) {
  const said = words.importing;
  const total = progress?.total ?? null;
  return (
    <div class="import-reading" role="status">
      <h1>{said.reading(name)}</h1>
      <progress
        aria-label={said.reading(name)}
        {...(progress === null || total === null ? {} : { value: progress.done, max: Math.max(1, total) })}
      />
      <p class="muted">
        {progress?.stage === "key"
          ? said.makingKey
          : progress === null || total === null
            ? " "
            : said.rows(progress.done, total)}
      </p>
      <div class="actions">
        <Button tone="line" size="tall" onPress={onStop}>
          {said.stop}
        </Button>
      </div>
    </div>
  );
}
