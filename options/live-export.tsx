import { usePasskeys } from "../src/ui/passkey-proof.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import { ExportAccounts } from "./export/export-accounts.tsx";
import { ExportChoose } from "./export/export-choose.tsx";
import { ExportCodes } from "./export/export-codes.tsx";
import { ExportConfirm } from "./export/export-confirm.tsx";
import { ExportDone } from "./export/export-done.tsx";
import { ExportSheetReady } from "./export/export-sheet-ready.tsx";
import { useExporting } from "./export/use-exporting.ts";
import { isLocked } from "./export/worker-messages.ts";
import { printPage } from "./security/print-page.ts";

interface LiveExportProps {
  /** The accounts that are asked for, or null for all of them. */
  readonly only: ReadonlySet<string> | null;
}

/** Taking accounts to other apps, with the worker behind it. */
export function LiveExport({ only }: LiveExportProps) {
  const exportable = useAnswer("viewExportable", {});
  const doors = useAnswer("viewDoors", {});
  const passkeys = usePasskeys();
  const now = useNow(null);
  const { at, working, error, onChoose, onGoOn, onType, onConfirm, onCancel } = useExporting(passkeys);
  if (exportable.state === "asking") return null;
  if (exportable.state === "refused") return <p class="gate-refused">{sentenceFor(exportable.failure)}</p>;
  const { value } = exportable;
  const asked = only === null ? value : { ...value, rows: value.rows.filter(({ id }) => only.has(id)) };
  const among = only === null ? undefined : "chosen";
  switch (at.step) {
    case "choose":
      return <ExportChoose exportable={asked} among={among} onChoose={onChoose} />;
    case "accounts":
      return (
        <ExportAccounts
          format={at.format}
          exportable={asked}
          among={among}
          onGoOn={onGoOn}
          onCancel={onCancel}
        />
      );
    case "confirm":
      return (
        <ExportConfirm
          format={at.format}
          accounts={at.accountIds.length}
          ways={{
            recoveryKey: doors.state === "answered" && doors.value.recoveryKey ? "there" : "absent",
            passkey: passkeys.length === 0 ? "absent" : "there",
          }}
          working={working}
          error={error}
          onType={onType}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      );
    case "saved":
      return <ExportDone {...at} isLocked={isLocked(at.format)} onFinish={onCancel} />;
    case "codes":
      return at.format === "sheet" ? (
        <ExportSheetReady codes={at.codes} now={now} onPrint={printPage} onFinish={onCancel} />
      ) : (
        <ExportCodes format={at.format} codes={at.codes} onFinish={onCancel} />
      );
  }
}
