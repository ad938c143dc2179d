import { useEffect, useRef, useState } from "preact/hooks";
import type { SecurityView, VaultHealth } from "../src/messages/vault-views.ts";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";
import { CodeSettings } from "./security/code-settings.tsx";
import type { SecurityDeeds } from "./security/deeds.ts";
import { Health } from "./security/health.tsx";
import { LockNow, LockSettings } from "./security/lock-settings.tsx";
import { Passkeys } from "./security/passkeys.tsx";
import { PassphraseSetting } from "./security/passphrase-setting.tsx";
import type { Ways } from "./security/proof-field.tsx";
import { RecoveryKeyFlow } from "./security/recovery-key-flow.tsx";
import { RecoveryTicket } from "./security/recovery-ticket.tsx";

interface SecurityProps {
  readonly view: SecurityView;
  /** What is or was wrong with the vault, or null when that isn't known. */
  readonly health: VaultHealth | null;
  /** How many accounts can be read, or null when that isn't known. */
  readonly fine: number | null;
  /** Whether a passkey of this vault can be touched in this browser. */
  readonly touch: Ways["passkey"];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: SecurityDeeds;
}

type Place =
  | { readonly kind: "settings" }
  /** The settings again, after a new key was left or kept. */
  | { readonly kind: "left" }
  | ({ readonly kind: "kept" } & Kept)
  | { readonly kind: "new-key"; readonly present: number | null };

/** A new recovery key that counts now, and the number of the one that it took the place of, or null. */
interface Kept {
  readonly serial: number;
  readonly before: number | null;
}

/** Who can open the vault, and when it closes by itself. */
export function Security({ view, health, fine, touch, now, deeds }: SecurityProps) {
  const [place, setPlace] = useState<Place>({ kind: "settings" });
  if (place.kind === "new-key") {
    return (
      <RecoveryKeyFlow
        present={place.present}
        now={now}
        deeds={deeds}
        onKept={(serial) => setPlace({ kind: "kept", serial, before: place.present })}
        onLeave={() => setPlace({ kind: "left" })}
      />
    );
  }
  return (
    <>
      <h1>{words.options.nav.security}</h1>
      <p class="lead">{words.options.securityLead}</p>
      {health === null ? null : <Health health={health} fine={fine} now={now} deeds={deeds} />}
      {place.kind === "kept" ? <KeptNote kept={place} /> : null}
      <fieldset class="changes" disabled={health !== null && health.readOnly !== null}>
        <RecoveryTicket
          recoveryKey={view.recoveryKey}
          onPrint={() => setPlace({ kind: "new-key", present: view.recoveryKey?.serial ?? null })}
          onRemove={deeds.removeRecoveryKey}
          focus={place.kind === "left" ? "at-once" : undefined}
        />
        <PassphraseSetting view={view} touch={touch} deeds={deeds} />
        <Passkeys passkeys={view.passkeys} deeds={deeds} />
        <LockSettings view={view} deeds={deeds} />
        <CodeSettings view={view} deeds={deeds} />
      </fieldset>
      <LockNow onLock={deeds.lock} />
    </>
  );
}

/** Has the focus when it appears: so it is read out, and what was just done isn't the next thing to press. */
function KeptNote({ kept: { serial, before } }: { readonly kept: Kept }) {
  const said = words.security.newKey;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div class="kept-note" tabIndex={-1} ref={place}>
      <Note tone="well" head={said.done(serial)}>
        {before === null ? said.doneFirst : said.doneNext}
      </Note>
    </div>
  );
}
