import type { VaultHealth } from "../../src/messages/vault-views.ts";
import { Note } from "../../src/ui/note.tsx";
import { words } from "../../src/ui/words.ts";
import { damageCount, damageLines } from "./damage-lines.ts";
import type { SecurityDeeds } from "./deeds.ts";
import { Settling } from "./settling.tsx";

interface DamageProps {
  readonly health: VaultHealth;
  /** How many accounts can be read, or null when that isn't known. */
  readonly fine: number | null;
  readonly deeds: Pick<SecurityDeeds, "discardDamaged" | "saveSealedCopy">;
}

/** What can't be read or trusted, what is safe, and giving it up. */
export function Damage({ health, fine, deeds }: DamageProps) {
  const said = words.health;
  const lines = damageLines(health.damaged);
  return (
    <Settling
      note={
        <Note tone="bad" head={said.damagedHead(damageCount(health.damaged))}>
          {said.damaged(fine)}
          <ul class="damage-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {health.readOnly === "damaged" ? `${said.readOnly} ` : null}
          {said.restoreFirst}{" "}
          <a class="link" href="#backup">
            {said.toBackup}
          </a>
        </Note>
      }
      action={said.giveUp}
      tone="danger"
      lead={said.giveUpLead}
      submit={said.giveUpSubmit}
      onSubmit={deeds.discardDamaged}
      onSave={deeds.saveSealedCopy}
    />
  );
}
