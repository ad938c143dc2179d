import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import type { FileKey } from "../messages/vault-lines.ts";
import type { ChosenFile } from "./backup-file.ts";
import { Button, LinkButton } from "./button.tsx";
import { ErrorLine } from "./error-line.tsx";
import { backupFiles, useFileChooser } from "./file-chooser.tsx";
import { FileDrop } from "./file-drop.tsx";
import { FileKeyForm } from "./file-key-form.tsx";
import { PassphrasePair, usePassphrasePair } from "./passphrase-pair.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

/** How far one is with opening a backup where there is no vault yet. */
export type OpeningStep =
  | { readonly step: "choose" }
  | { readonly step: "key"; readonly file: Pick<ChosenFile, "name" | "opensWith"> }
  /** The backup is open; it has no passphrase that could be the vault's. */
  | { readonly step: "passphrase" };

interface OpenBackupProps {
  readonly at: OpeningStep;
  readonly working: boolean;
  /** Why the last step was not taken, as a sentence, or null. */
  readonly error: string | null;
  readonly onFile: (file: File) => void;
  readonly onKey: (key: FileKey) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Makes the vault of a backup: the file, what opens it, and what opens the vault from then on. */
export function OpenBackup(props: OpenBackupProps) {
  const { at, working, error, onKey, onCancel } = props;
  if (at.step === "passphrase") return <NextPassphrase {...props} />;
  return (
    <Frame working={working} title={words.openBackup.title} lead={leadAt(at)}>
      {at.step === "key" ? (
        <FileKeyForm file={at.file} working={working} error={error} onOpen={onKey} onCancel={onCancel} />
      ) : (
        <ChooseFile {...props} />
      )}
    </Frame>
  );
}

function leadAt(at: OpeningStep): string {
  return at.step === "key" && at.file.opensWith === "passphrase"
    ? words.openBackup.keepsPassphrase
    : words.openBackup.lead;
}

function ChooseFile({ error, onFile, onCancel }: OpenBackupProps) {
  const chooser = useFileChooser(backupFiles, onFile);
  return (
    <div class="stack">
      <FileDrop
        icon="file"
        text={words.restore.drop}
        choose={words.restore.choose}
        tone="ink"
        onFile={onFile}
        onChoose={chooser.open}
      />
      {chooser.input}
      <ErrorLine error={error} />
      <p class="center">
        <LinkButton onPress={onCancel}>{words.back}</LinkButton>
      </p>
    </div>
  );
}

function NextPassphrase({ working, error, onPassphrase }: OpenBackupProps) {
  const pair = usePassphrasePair();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = working ? null : pair.settle();
    if (passphrase !== null) onPassphrase(passphrase);
  };
  return (
    <Frame working={working} title={words.openBackup.passphraseTitle} lead={words.openBackup.passphraseLead}>
      <form class="stack" onSubmit={submit}>
        <PassphrasePair
          pair={pair}
          label={words.passphrase.label}
          working={working}
          error={error}
          focus="at-once"
        />
        <Button tone="ink" size="tall" width="wide" type="submit" disabled={!pair.longEnough || working}>
          {working ? words.openBackup.working : words.openBackup.choose}
        </Button>
      </form>
    </Frame>
  );
}

interface FrameProps {
  readonly working: boolean;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

function Frame({ working, title, lead, children }: FrameProps) {
  return (
    <div class="welcome open-backup">
      <div class="center">
        <Seal size="small" state={working ? "working" : "still"} />
        <h1 class="serif big">{title}</h1>
        <p class="muted">{lead}</p>
      </div>
      {children}
    </div>
  );
}
