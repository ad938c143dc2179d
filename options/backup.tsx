import type { BackupsView } from "../src/messages/vault-views.ts";
import { ByOrganisation } from "../src/ui/by-organisation.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { Note } from "../src/ui/note.tsx";
import { dayInSentence } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import type { BackupDeeds } from "./backup/deeds.ts";
import { OneClick } from "./backup/one-click.tsx";
import { Schedule } from "./backup/schedule.tsx";
import { WithPassphrase } from "./backup/with-passphrase.tsx";

interface BackupProps {
  readonly view: BackupsView;
  readonly deeds: BackupDeeds;
}

/** How old the last backup is, the ways to make another, and backups that are made by themselves. */
export function Backup({ view, deeds }: BackupProps) {
  const said = words.backup;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <Standing view={view} />
      <h2 class="block-title">{said.now}</h2>
      <WithPassphrase onWrite={deeds.withPassphrase} />
      <OneClick
        name={said.withRecoveryKey}
        text={said.withRecoveryKeyWhy}
        button={said.button}
        label={said.withRecoveryKeyLabel}
        head={said.written}
        onWrite={deeds.withRecoveryKey}
        missing={view.recoveryKey ? null : <NoRecoveryKey />}
      />
      <OneClick
        name={said.sealed}
        text={said.sealedWhy}
        button={said.sealedButton}
        label={said.sealedButton}
        head={said.sealedSaved}
        onWrite={deeds.saveSealed}
        missing={null}
      />
      <h2 class="block-title">{said.byItself}</h2>
      <Schedule
        everyDays={view.everyDays}
        onSchedule={deeds.schedule}
        missing={view.recoveryKey ? null : <NoRecoveryKey />}
      />
    </>
  );
}

function Standing({ view }: { readonly view: BackupsView }) {
  const { lastAt, lastAccounts, due, accounts, now } = view;
  const said = words.backup;
  return (
    <div class="backup-standing">
      <p class="last">{lastAt === null ? said.never : said.last(dayInSentence(lastAt, now), lastAccounts)}</p>
      {due ? (
        <Note tone="warn" icon="clock" head={lastAt === null ? said.firstDueHead : said.dueHead}>
          {lastAt === null ? said.firstDue(accounts) : said.due}
        </Note>
      ) : null}
      {view.reminderDays === null ? null : (
        <p class="t12 muted">
          {words.policy.backupOften(view.reminderDays)} <ByOrganisation />
        </p>
      )}
      <p class="removing">
        <Icon name="info" />
        <span>
          <b>{said.removing}</b> {said.removingWhy}
        </span>
      </p>
    </div>
  );
}

/** Why something can't be done, and where to go for it. */
function NoRecoveryKey() {
  return (
    <p class="t12 muted">
      {words.backup.noRecoveryKey}{" "}
      <a class="link" href="#security">
        {words.backup.makeRecoveryKey}
      </a>
    </p>
  );
}
