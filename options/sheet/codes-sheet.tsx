import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Mark } from "../../src/ui/mark.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { CodesOnPaper } from "./codes-on-paper.tsx";
import { serialNumber } from "./serial-number.ts";

interface CodesSheetProps {
  readonly accounts: readonly SheetAccount[];
  readonly recoveryKey: SecurityView["recoveryKey"];
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** The sheet to keep: what the codes are for, the accounts with theirs, and where the vault's own key is. */
export function CodesSheet({ accounts, recoveryKey, madeAt }: CodesSheetProps) {
  const said = words.sheet.paper;
  return (
    <article class="codes-sheet">
      <header>
        <Mark />
        <div>
          <h1>{said.title}</h1>
          <p>{said.made(accounts.length, dateInFull(madeAt))}</p>
        </div>
      </header>
      <p>{said.what}</p>
      <p class="sheet-place">{said.place}</p>
      <CodesOnPaper accounts={accounts} />
      <footer>{recoveryKey === null ? said.keyNone : said.keyThere(serialNumber(recoveryKey.serial))}</footer>
    </article>
  );
}
