import "../../src/ui/theme.css";
import "../../options/options.css";
import type { ComponentChildren } from "preact";
import type { BackupDeeds, Written } from "../../options/backup/deeds.ts";
import { SetAsideVaults } from "../../options/backup/set-aside-vaults.tsx";
import { Backup } from "../../options/backup.tsx";
import { Bin } from "../../options/bin.tsx";
import { Page } from "../../options/page.tsx";
import { Restore } from "../../options/restore.tsx";
import { RestoreChoose } from "../../options/restore-choose.tsx";
import type { Section } from "../../options/section.ts";
import type { BackupsView, BinRow, RestorePreview, RestoreRow } from "../../src/messages/vault-views.ts";
import { BackupCameBack } from "../../src/ui/came-back.tsx";
import { OpenBackup, type OpeningStep } from "../../src/ui/open-backup.tsx";
import { SetAside } from "../../src/ui/set-aside.tsx";
import { failureSentence } from "../../src/ui/words/failures.ts";
import { words } from "../../src/ui/words.ts";
import { manyRows } from "./canned.ts";
import { now } from "./card-views.ts";
import { door, oneSetAside } from "./door-props.ts";

const nothing = () => {};
const day = 86_400_000;
const fileName = "countersign-2026-11-24.age";

const written: Written = { kind: "written", name: fileName, accounts: 27 };
const deeds: BackupDeeds = {
  withPassphrase: async () => written,
  withRecoveryKey: async () => written,
  saveSealed: async () => ({ kind: "written", name: "countersign-2026-11-24.json", accounts: null }),
  schedule: async () => null,
};
/** Deeds that never come to an end, and deeds that are refused. */
const slow: BackupDeeds = { ...deeds, withPassphrase: () => new Promise(nothing) };
const refusing: BackupDeeds = {
  ...deeds,
  withPassphrase: async () => ({ kind: "refused", sentence: words.backup.wrong }),
  withRecoveryKey: async () => ({ kind: "refused", sentence: failureSentence("vault-damaged") }),
  schedule: async () => words.backup.notAllowed,
};

const view: BackupsView = {
  lastAt: now - 21 * day,
  lastAccounts: 27,
  due: false,
  reminderDays: null,
  recoveryKey: true,
  everyDays: null,
  accounts: 27,
  now,
};
const never: BackupsView = { ...view, lastAt: null, lastAccounts: null, due: true, recoveryKey: false };

function restoreRow(issuer: string, label: string, part: Partial<RestoreRow> = {}): RestoreRow {
  return {
    id: `${issuer} ${label}`,
    issuer,
    label,
    state: "new",
    code: "482913",
    recoveryCodes: 0,
    ...part,
  };
}

const rows: readonly RestoreRow[] = [
  restoreRow("Example Mail", "ada@example.com", { code: "204771" }),
  restoreRow("Git Harbour", "ada", { code: "650128", recoveryCodes: 10 }),
  restoreRow("Portal", "ada@example.com", { state: "same" }),
  restoreRow("Library Card", "reader 20417", { state: "newer", code: "33917754" }),
  restoreRow("Parcel Post", "accounts@portal.example", { state: "older", code: "771093" }),
  restoreRow("Weather Station", "roof", { state: "conflicting", code: "936514" }),
  restoreRow("Zoo", "keeper", { state: "removed", code: "420068" }),
  restoreRow("Bank of Somewhere", "", { code: null }),
  restoreRow(
    "Parking Permits for the Municipality of Upper Somewhere",
    "ada.with.a.rather.long.address@subdomain.example.com",
    { code: "33917754" },
  ),
  restoreRow("", "ada.without.issuer@example.com", { code: "018227" }),
  restoreRow("保険組合オンライン窓口サービス", "ada@example.com", { code: "062118" }),
];

const preview: RestorePreview = { exportedAt: now - 21 * day, rows, unreadable: 0 };
const many: RestorePreview = {
  ...preview,
  rows: manyRows.map((row) => restoreRow(row.issuer, row.label, { code: row.code?.value ?? null })),
  unreadable: 1,
};
const nothingNew: RestorePreview = { ...preview, rows: rows.map((row) => ({ ...row, state: "same" })) };

const binRows: readonly BinRow[] = [
  { id: "1", issuer: "Library Card", label: "reader 20417", removedAt: now - 60_000, goneAt: now + 30 * day },
  {
    id: "2",
    issuer: "Parking Permits for the Municipality of Upper Somewhere",
    label: "ada.with.a.rather.long.address@subdomain.example.com",
    removedAt: now - day,
    goneAt: now + 29 * day,
  },
  {
    id: "3",
    issuer: "",
    label: "ada.without.issuer@example.com",
    removedAt: now - 28 * day,
    goneAt: now + 2 * day,
  },
];
const binDeeds = { restore: nothing, deleteForGood: nothing };

interface BackupSceneProps {
  readonly of: BackupsView;
  readonly does?: BackupDeeds;
  readonly error?: string;
}

function BackupScene({ of, does = deeds, error }: BackupSceneProps) {
  return (
    <>
      <Backup view={of} deeds={does} />
      <RestoreChoose onFile={nothing} error={error ?? null} />
    </>
  );
}

function PreviewScene({ of }: { readonly of: RestorePreview }) {
  const at = { step: "preview", name: fileName, preview: of, at: now } as const;
  return <Restore {...door} at={at} onKey={nothing} onTake={nothing} onCancel={nothing} />;
}

interface KeySceneProps {
  readonly opensWith: "passphrase" | "recovery-key" | "own-doors";
  readonly error?: string | null;
}

function KeyScene({ opensWith, error = null }: KeySceneProps) {
  const at = { step: "key", file: { name: fileName, opensWith } } as const;
  return (
    <Restore working={false} error={error} at={at} onKey={nothing} onTake={nothing} onCancel={nothing} />
  );
}

function OpeningScene({ at, error = null }: { readonly at: OpeningStep; readonly error?: string | null }) {
  return (
    <OpenBackup
      at={at}
      working={false}
      error={error}
      onFile={nothing}
      onKey={nothing}
      onPassphrase={nothing}
      onCancel={nothing}
    />
  );
}

const cameBack = { added: 24, replaced: 1, recoveryCodes: 30, same: 12, leftOut: 2, unreadable: 1 };

function DoneScene() {
  const at = { step: "done", count: { ...cameBack, unreadable: 0 } } as const;
  return <Restore {...door} at={at} onKey={nothing} onTake={nothing} onCancel={nothing} />;
}

function SetAsideScene() {
  const deeds = { open: nothing, save: nothing, deleteForGood: nothing };
  return (
    <>
      <BackupScene of={view} />
      <SetAsideVaults rows={oneSetAside} now={now} error={null} deeds={deeds} />
    </>
  );
}

const screens: readonly (readonly [string, Section, () => ComponentChildren])[] = [
  ["backup", "backup", () => <BackupScene of={view} />],
  ["backup-never", "backup", () => <BackupScene of={never} />],
  ["backup-managed", "backup", () => <BackupScene of={{ ...view, reminderDays: 30 }} />],
  ["backup-due", "backup", () => <BackupScene of={{ ...view, lastAt: now - 90 * day, due: true }} />],
  ["backup-asking", "backup", () => <BackupScene of={view} />],
  ["backup-writing", "backup", () => <BackupScene of={view} does={slow} />],
  ["backup-wrong", "backup", () => <BackupScene of={view} does={refusing} />],
  ["backup-written", "backup", () => <BackupScene of={view} />],
  ["backup-scheduling", "backup", () => <BackupScene of={view} does={refusing} />],
  ["restore-passphrase", "backup", () => <KeyScene opensWith="passphrase" />],
  [
    "restore-wrong",
    "backup",
    () => <KeyScene opensWith="passphrase" error={words.restore.wrongPassphrase} />,
  ],
  ["restore-recovery-key", "backup", () => <KeyScene opensWith="recovery-key" />],
  ["restore-sealed", "backup", () => <KeyScene opensWith="own-doors" />],
  ["restore-preview", "backup", () => <PreviewScene of={preview} />],
  ["restore-replacing", "backup", () => <PreviewScene of={preview} />],
  ["restore-many", "backup", () => <PreviewScene of={many} />],
  ["restore-same", "backup", () => <PreviewScene of={nothingNew} />],
  ["restore-none", "backup", () => <PreviewScene of={{ ...preview, rows: [] }} />],
  [
    "restore-malformed",
    "backup",
    () => <BackupScene of={view} error={failureSentence("backup-malformed")} />,
  ],
  ["restore-done", "backup", () => <DoneScene />],
  ["backup-set-aside", "backup", () => <SetAsideScene />],
  ["backup-set-aside-deleting", "backup", () => <SetAsideScene />],
  ["bin", "bin", () => <Bin rows={binRows} now={now} deeds={binDeeds} />],
  ["bin-sure", "bin", () => <Bin rows={binRows} now={now} deeds={binDeeds} />],
  ["bin-empty", "bin", () => <Bin rows={[]} now={now} deeds={binDeeds} />],
  ["opening-choose", "accounts", () => <OpeningScene at={{ step: "choose" }} />],
  [
    "opening-large",
    "accounts",
    () => <OpeningScene at={{ step: "choose" }} error={failureSentence("backup-too-large")} />,
  ],
  [
    "opening-key",
    "accounts",
    () => <OpeningScene at={{ step: "key", file: { name: fileName, opensWith: "recovery-key" } }} />,
  ],
  [
    "opening-passphrase",
    "accounts",
    () => <OpeningScene at={{ step: "key", file: { name: fileName, opensWith: "passphrase" } }} />,
  ],
  [
    "opening-done",
    "accounts",
    () => <BackupCameBack {...cameBack} replaced={0} same={0} leftOut={0} onFinish={nothing} />,
  ],
  ["set-aside", "accounts", () => <SetAside {...door} onBegin={nothing} onBack={nothing} />],
  ["opening-new", "accounts", () => <OpeningScene at={{ step: "passphrase" }} />],
];

/** Backup, restore, the bin, and opening a backup in the options page, by name. */
export const backupScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  screens.map(([name, section, Screen]) => [
    name,
    () => (
      <div class="options">
        <Page section={section}>
          <div class="gate">
            <Screen />
          </div>
        </Page>
      </div>
    ),
  ]),
);
