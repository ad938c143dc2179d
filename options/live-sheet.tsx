import type { SheetRow } from "../src/messages/sheet-views.ts";
import { usePasskeys } from "../src/ui/passkey-proof.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import { printPage } from "./security/print-page.ts";
import { SetByOrganisation } from "./set-by-organisation.tsx";
import { SheetChoose } from "./sheet/sheet-choose.tsx";
import { SheetProve } from "./sheet/sheet-prove.tsx";
import { SheetReady } from "./sheet/sheet-ready.tsx";
import { useSheet } from "./sheet/use-sheet.ts";

/** The recovery sheet, with the worker behind it: of the accounts that its user chooses, or of one. */
export function LiveSheet({ accountId }: { readonly accountId: string | null }) {
  const rows = useAnswer("viewRecoverable", {});
  const security = useAnswer("viewSecurity", {});
  const policy = useAnswer("viewPolicy", {});
  const passkeys = usePasskeys();
  const now = useNow(null);
  const { at, working, error, onGoOn, onType, onMake, onCancel } = useSheet(passkeys, accountId);
  if (rows.state === "refused") return <p class="gate-refused">{sentenceFor(rows.failure)}</p>;
  if (rows.state === "asking" || security.state === "asking" || policy.state === "asking") return null;
  if (policy.state === "answered" && policy.value.policy.plainExport === "forbidden")
    return <SetByOrganisation />;
  const recoveryKey = security.state === "answered" ? security.value.recoveryKey : null;
  switch (at.step) {
    case "choose":
      return <SheetChoose rows={rows.value} recoveryKey={recoveryKey} onGoOn={onGoOn} />;
    case "prove":
      return (
        <SheetProve
          codes={codesOf(rows.value, at.accountIds)}
          ways={{
            recoveryKey: recoveryKey === null ? "absent" : "there",
            passkey: passkeys.length === 0 ? "absent" : "there",
          }}
          working={working}
          error={error}
          onType={onType}
          onMake={onMake}
          onCancel={onCancel}
        />
      );
    case "ready":
      return (
        <SheetReady
          accounts={at.accounts}
          recoveryKey={recoveryKey}
          now={now}
          onPrint={printPage}
          onFinish={onCancel}
        />
      );
  }
}

function codesOf(rows: readonly SheetRow[], accountIds: readonly string[]): number {
  return rows.filter(({ id }) => accountIds.includes(id)).reduce((sum, { unused }) => sum + unused, 0);
}
