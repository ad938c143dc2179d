import type { AccountDetails } from "../../src/messages/views.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Mark } from "../../src/ui/mark.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { collection } from "../../src/ui/words/collection.ts";

interface CodesSheetProps {
  readonly account: Pick<AccountDetails, "issuer" | "label" | "recoveryCodes">;
  /** By the codes' ids. */
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly printedAt: number;
}

/** An account's recovery codes to be kept on paper, with what was used struck out. */
export function CodesSheet({ account, values, printedAt }: CodesSheetProps) {
  const kept = account.recoveryCodes.filter(({ id, state }) => state !== "superseded" && id in values);
  return (
    <article class="codes-sheet">
      <header>
        <Mark />
        <div>
          <h1>{collection.printTitle}</h1>
          <p>
            <bdi>{collection.sheetOf(fullName(account), dateInFull(printedAt))}</bdi>
          </p>
        </div>
      </header>
      <p>{collection.printSheetLead}</p>
      <ol>
        {kept.map(({ id, state }) => (
          <li key={id} class={state === "used" ? "spent" : ""}>
            <bdi dir="ltr">{values[id]}</bdi>
            {state === "used" ? <span>{collection.printUsed}</span> : null}
          </li>
        ))}
      </ol>
    </article>
  );
}
