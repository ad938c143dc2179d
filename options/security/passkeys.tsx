import { useState } from "preact/hooks";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import type { PasskeyStep, SecurityDeeds } from "./deeds.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { useFold } from "./use-fold.ts";

type Passkey = SecurityView["passkeys"][number];

interface PasskeysProps {
  readonly passkeys: readonly Passkey[];
  readonly deeds: Pick<SecurityDeeds, "addPasskey" | "removePasskey">;
}

/** The passkeys that open the vault; adding one, removing one. */
export function Passkeys({ passkeys, deeds }: PasskeysProps) {
  const said = words.security.passkey;
  const adding = useFold();
  return (
    <Setting
      name={said.name}
      text={said.why}
      control={
        adding.open ? null : (
          <Button tone="line" onPress={adding.unfold} buttonRef={adding.opener}>
            {passkeys.length === 0 ? said.add : said.addAnother}
          </Button>
        )
      }
    >
      {passkeys.length === 0 ? null : (
        <ul class="passkeys">
          {passkeys.map((passkey) => (
            <PasskeyItem
              key={passkey.slotId}
              passkey={passkey}
              onRemove={(passphrase) => deeds.removePasskey(passkey.slotId, passphrase)}
              onRemoved={() => adding.opener.current?.focus()}
            />
          ))}
        </ul>
      )}
      {adding.open ? <AddPasskey onAdd={deeds.addPasskey} onClose={adding.fold} /> : null}
    </Setting>
  );
}

interface AddPasskeyProps {
  readonly onAdd: SecurityDeeds["addPasskey"];
  readonly onClose: () => void;
}

function AddPasskey({ onAdd, onClose }: AddPasskeyProps) {
  const said = words.security.passkey;
  const [step, setStep] = useState<PasskeyStep>("checking");
  return (
    <PassphraseForm
      lead={step === "asking" ? said.waitingWhy : said.addLead}
      submit={said.addSubmit}
      working={progressAt(step)}
      onSubmit={async (passphrase) => {
        const refusal = await onAdd(passphrase, setStep);
        setStep("checking");
        return refusal;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

function progressAt(step: PasskeyStep): string {
  return {
    checking: words.security.checking,
    asking: words.security.passkey.waiting,
    sealing: words.security.working,
  }[step];
}

interface PasskeyItemProps {
  readonly passkey: Passkey;
  readonly onRemove: (passphrase: string) => ReturnType<SecurityDeeds["removePasskey"]>;
  readonly onRemoved: () => void;
}

function PasskeyItem({ passkey, onRemove, onRemoved }: PasskeyItemProps) {
  const said = words.security.passkey;
  const removing = useFold();
  const date = dateInFull(passkey.createdAt);
  return (
    <li>
      <div class="line">
        <span>{said.addedOn(date)}</span>
        {removing.open ? null : (
          <Button
            tone="line"
            size="short"
            label={said.removeOf(date)}
            onPress={removing.unfold}
            buttonRef={removing.opener}
          >
            {said.remove}
          </Button>
        )}
      </div>
      {removing.open ? (
        <PassphraseForm
          lead={said.removeLead(date)}
          submit={said.removeSubmit}
          working={words.security.working}
          tone="danger"
          onSubmit={onRemove}
          onDone={onRemoved}
          onCancel={removing.fold}
        />
      ) : null}
    </li>
  );
}
