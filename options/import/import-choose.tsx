import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ImportMade } from "../../src/messages/import-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { AreaField } from "../../src/ui/field.tsx";
import { FilesDrop } from "../../src/ui/files-drop.tsx";
import { Note } from "../../src/ui/note.tsx";
import { whenInSentence } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";

interface ImportChooseProps {
  /** What was wrong with the last files, a sentence each. */
  readonly troubles: readonly string[];
  /** Imports of which there still are accounts or notes, the last one first. */
  readonly earlier: readonly ImportMade[];
  /** The camera's view while it is on, otherwise null. */
  readonly camera: ComponentChildren;
  readonly now: number;
  readonly working: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onCamera: () => void;
  readonly onUndo: (at: number) => void;
}

/** Where another app's export is given: files, a picture, pasted text, or the phone held before the camera. */
export function ImportChoose(props: ImportChooseProps) {
  const { troubles, earlier, camera, now, working, onFiles, onText, onCamera, onUndo } = props;
  const [pasting, setPasting] = useState(false);
  const said = words.importing;
  return (
    <div class="import-choose">
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {camera ?? (
        <>
          <FilesDrop icon="file" text={said.drop} choose={said.choose} onFiles={onFiles} />
          <div role="alert" class="import-troubles">
            {troubles.map((trouble) => (
              <ErrorLine key={trouble} error={trouble} />
            ))}
          </div>
          <div class="import-ways">
            <Button tone="line" icon="scan" onPress={onCamera}>
              {said.camera}
            </Button>
            {pasting ? null : (
              <Button tone="line" icon="copy" onPress={() => setPasting(true)}>
                {said.paste}
              </Button>
            )}
          </div>
          {pasting ? <Paste onText={onText} /> : null}
        </>
      )}
      <p class="t12 muted import-apps">
        <b>{said.knows}</b> {said.apps}.
      </p>
      <Note tone="ours" head={said.without}>
        {said.withoutWhy}
      </Note>
      {earlier.length === 0 ? null : (
        <section class="earlier" aria-label={said.earlier}>
          <h2 class="block-title">{said.earlier}</h2>
          {earlier.slice(0, 3).map(({ at, accounts, notes }) => (
            <div class="setting" key={at}>
              <div>
                <p>{said.earlierRow(accounts, notes, whenInSentence(at, now))}</p>
              </div>
              <Button tone="line" disabled={working} onPress={() => onUndo(at)}>
                {said.undo}
              </Button>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Paste({ onText }: Pick<ImportChooseProps, "onText">) {
  const [text, setText] = useState("");
  const said = words.importing;
  return (
    <form
      class="stack import-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onText(text);
      }}
    >
      <AreaField label={said.paste} hint={said.pasteHint} rows={5} value={text} onInput={setText} />
      <div class="actions">
        <Button tone="ink" type="submit" disabled={text.trim() === ""}>
          {said.pasteRead}
        </Button>
      </div>
    </form>
  );
}
