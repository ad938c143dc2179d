import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { Note } from "../../src/ui/note.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import { ChangePassphrase } from "./change-passphrase.tsx";
import type { SecurityDeeds } from "./deeds.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import type { Ways } from "./proof-field.tsx";
import { useFold } from "./use-fold.ts";

interface PassphraseSettingProps {
  readonly view: SecurityView;
  /** Whether a passkey of this vault can be touched in this browser. */
  readonly touch: Ways["passkey"];
  readonly deeds: Pick<SecurityDeeds, "changePassphrase" | "tryPassphrase">;
}

/** The passphrase: when it was chosen, changing it, and typing it once where that is due. */
export function PassphraseSetting({ view, touch, deeds }: PassphraseSettingProps) {
  const said = words.security.passphrase;
  const changing = useFold();
  return (
    <Setting
      name={words.passphrase.label}
      text={said.changed(dateInFull(view.passphraseChangedAt))}
      control={
        changing.open ? null : (
          <Button tone="line" label={said.changeLabel} onPress={changing.unfold} buttonRef={changing.opener}>
            {said.change}
          </Button>
        )
      }
    >
      {changing.open ? (
        <ChangePassphrase
          ways={{ recoveryKey: view.recoveryKey === null ? "absent" : "there", passkey: touch }}
          memoryMiB={view.kdfMemoryMiB}
          onChange={deeds.changePassphrase}
          onDone={changing.fold}
          onCancel={changing.fold}
        />
      ) : view.passphraseDue ? (
        <Due onTry={deeds.tryPassphrase} />
      ) : null}
    </Setting>
  );
}

/** It was not typed for long: once, to see that it is still known. */
function Due({ onTry }: { readonly onTry: SecurityDeeds["tryPassphrase"] }) {
  const said = words.security.passphrase;
  const trying = useFold();
  if (trying.open) {
    return (
      <PassphraseForm
        lead={said.dueWhy}
        submit={said.trySubmit}
        working={words.security.checking}
        onSubmit={onTry}
        onDone={trying.fold}
        onCancel={trying.fold}
      />
    );
  }
  return (
    <Note tone="ours" head={said.due}>
      {said.dueWhy}{" "}
      <button type="button" class="link" onClick={trying.unfold} ref={trying.opener}>
        {said.try}
      </button>
    </Note>
  );
}
