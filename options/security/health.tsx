import type { ComponentChildren } from "preact";
import type { RepairRow, VaultHealth } from "../../src/messages/vault-views.ts";
import { Note } from "../../src/ui/note.tsx";
import { whenInSentence } from "../../src/ui/when.ts";
import { repairSentences } from "../../src/ui/words/health.ts";
import { words } from "../../src/ui/words.ts";
import { Damage } from "./damage.tsx";
import { damageCount } from "./damage-lines.ts";
import type { SecurityDeeds } from "./deeds.ts";
import { Settling } from "./settling.tsx";

type HealthDeeds = Pick<SecurityDeeds, "acceptOlder" | "discardDamaged" | "saveSealedCopy">;

interface HealthProps {
  readonly health: VaultHealth;
  /** How many accounts can be read, or null when that isn't known. */
  readonly fine: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: HealthDeeds;
}

/** What is or was wrong with the vault, the worst first; nothing where nothing was. */
export function Health({ health, fine, now, deeds }: HealthProps) {
  const notes = [
    damageCount(health.damaged) === 0 ? null : <Damage health={health} fine={fine} deeds={deeds} />,
    health.readOnly === "older" ? <Older deeds={deeds} /> : null,
    health.readOnly === "newer" ? <Newer deeds={deeds} /> : null,
    health.mirrorFailing ? <MirrorFailing /> : null,
    health.repaired.length === 0 ? null : <Repaired repaired={health.repaired} now={now} />,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <section class="health" aria-label={words.health.label}>
      {notes as ComponentChildren}
    </section>
  );
}

function Older({ deeds }: { readonly deeds: HealthDeeds }) {
  const said = words.health;
  return (
    <Settling
      note={
        <Note tone="warn" icon="clock" head={said.olderHead}>
          {said.older}
        </Note>
      }
      action={said.acceptOlder}
      tone="ink"
      lead={said.acceptLead}
      submit={said.acceptOlder}
      onSubmit={deeds.acceptOlder}
      onSave={deeds.saveSealedCopy}
    />
  );
}

function Newer({ deeds }: { readonly deeds: HealthDeeds }) {
  const said = words.health;
  return (
    <Settling
      note={
        <Note tone="ours" head={said.newerHead}>
          {said.newer}
        </Note>
      }
      onSave={deeds.saveSealedCopy}
    />
  );
}

function MirrorFailing() {
  const said = words.health;
  return (
    <Note tone="warn" head={said.mirrorHead}>
      {said.mirror}{" "}
      <a class="link" href="#backup">
        {said.toBackup}
      </a>
    </Note>
  );
}

interface RepairedProps {
  readonly repaired: readonly RepairRow[];
  readonly now: number;
}

function Repaired({ repaired, now }: RepairedProps) {
  return (
    <Note tone="well" head={words.health.repairedHead}>
      {words.inOneRun(
        repaired.map(({ word, records, at }) => repairSentences[word](records, whenInSentence(at, now))),
      )}
    </Note>
  );
}
