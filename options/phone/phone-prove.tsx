import type { ExportableRow } from "../../src/messages/export-views.ts";
import { shortName } from "../../src/ui/account-name.tsx";
import { Note } from "../../src/ui/note.tsx";
import { words } from "../../src/ui/words.ts";
import { hindranceWords } from "../export/export-rows.ts";
import { ProofForm } from "../export/proof-form.tsx";
import { hindranceOf } from "../export/worker-messages.ts";
import type { Shown } from "../security/deeds.ts";
import type { Ways } from "../security/proof-field.tsx";

interface PhoneProveProps {
  readonly account: ExportableRow;
  readonly ways: Ways;
  readonly working: boolean;
  readonly error: string | null;
  readonly onType: () => void;
  readonly onShow: (shown: Shown) => void;
  readonly onCancel: () => void;
}

/** What will be shown, and the proof that its owner wants it. */
export function PhoneProve({ account, onShow, ...form }: PhoneProveProps) {
  const said = words.phone;
  const hindrance = hindranceOf("codes", account);
  return (
    <>
      <h1>{said.title(shortName(account))}</h1>
      <p class="lead">{said.lead}</p>
      {account.parameters.type === "hotp" ? (
        <Note tone="warn" head={said.counterHead}>
          {said.counter}
        </Note>
      ) : null}
      {hindrance === null ? (
        <ProofForm {...form} submit={said.show} tone="ink" ready onSend={onShow}>
          <p class="muted">{said.proveWhy}</p>
        </ProofForm>
      ) : (
        <Note tone="bad">{hindranceWords(hindrance, account)}</Note>
      )}
    </>
  );
}
