import { Mark } from "../../src/ui/mark.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { KeyText } from "./key-text.tsx";
import { QrCode } from "./qr-code.tsx";

interface RecoverySheetProps {
  readonly recoveryKey: string;
  readonly serial: number;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** The sheet to keep: what it is, the key twice, and how to use it with Countersign and without. */
export function RecoverySheet({ recoveryKey, serial, madeAt }: RecoverySheetProps) {
  const { sheet, newKey } = words.security;
  return (
    <article class="recovery-sheet">
      <header>
        <Mark />
        <div>
          <h1>{sheet.title}</h1>
          <p>{sheet.made(serial, dateInFull(madeAt))}</p>
        </div>
      </header>
      <p>{sheet.what}</p>
      <div class="sheet-key">
        <KeyText recoveryKey={recoveryKey} />
        <QrCode text={recoveryKey} label={newKey.picture} />
      </div>
      <p class="sheet-keep">{sheet.keep}</p>
      <p class="sheet-place">{sheet.place}</p>
      <h2>{sheet.use}</h2>
      <ol>
        {sheet.useSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{sheet.age}</h2>
      <p>{sheet.ageLead}</p>
      <p class="sheet-command">{sheet.ageCommand}</p>
      <footer>{sheet.newer}</footer>
    </article>
  );
}
