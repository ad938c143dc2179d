import { useEffect, useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { Tally } from "./tally.tsx";
import { words } from "./words.ts";

/** What came of a backup, in accounts but for `recoveryCodes`. */
export interface CameBack {
  readonly added: number;
  readonly replaced: number;
  readonly recoveryCodes: number;
  /** Here already. */
  readonly same: number;
  readonly leftOut: number;
  readonly unreadable: number;
}

interface CameBackProps extends CameBack {
  readonly onFinish: () => void;
}

/** What came back from a backup, and what did not. */
export function BackupCameBack(props: CameBackProps) {
  const { added, replaced, recoveryCodes, same, leftOut, unreadable, onFinish } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { importing, restore } = words;
  const taken = added + replaced;
  const counts = [
    { count: recoveryCodes, label: restore.codes(recoveryCodes) },
    { count: same, label: restore.same },
    { count: leftOut, label: importing.unread },
    { count: unreadable, label: restore.unreadable(unreadable) },
  ];
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {taken === 0 ? restore.nothingInIt : importing.doneTitle(taken, 0)}
      </h1>
      {taken === 0 ? null : (
        <p class="lead">
          {words.inOneRun([
            importing.doneLead,
            ...(replaced === 0 ? [] : [importing.doneReplaced(replaced)]),
          ])}
        </p>
      )}
      <Tally counts={counts} />
      {unreadable === 0 ? null : (
        <Note tone="bad" head={restore.unreadableHead(unreadable)}>
          {restore.unreadableWhy}
        </Note>
      )}
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" onPress={onFinish}>
          {importing.finish}
        </Button>
      </div>
    </>
  );
}
