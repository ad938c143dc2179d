import type { SecurityDeeds } from "../../options/security/deeds.ts";
import { RecoveryKeyFlow } from "../../options/security/recovery-key-flow.tsx";
import { RecoverySheet } from "../../options/security/recovery-sheet.tsx";
import { Security } from "../../options/security.tsx";
import type { SecurityView, VaultHealth } from "../../src/messages/vault-views.ts";
import { words } from "../../src/ui/words.ts";
import { now } from "./card-views.ts";
import { sheetAccounts } from "./desk-scenes.tsx";

const day = 86_400_000;
const thirdOfNovember = Date.UTC(2026, 10, 3, 12);

/** Made up: it opens nothing. */
export const madeUpKey = "AGE-SECRET-KEY-1QQYZ5X3HPT7W0K8MJ2D4V6NCLRUFSGAE9QPZRY8XT3WV5J0KN7MH2L9XGH";

const never = () => new Promise<never>(() => {});
const well = async () => null;
const deeds: SecurityDeeds = {
  changePassphrase: async () => words.passphrase.wrong,
  tryPassphrase: well,
  addPasskey: (_passphrase, onStep) => {
    onStep("asking");
    return never();
  },
  removePasskey: async () => words.passphrase.wrong,
  codesForSheet: async () => ({ kind: "codes", accounts: sheetAccounts }),
  draftRecoveryKey: async () => ({ kind: "drafted", recoveryKey: madeUpKey, serial: 3 }),
  keepRecoveryKey: well,
  leaveRecoveryKey: () => {},
  removeRecoveryKey: well,
  print: () => {},
  changeSettings: well,
  clearCopied: well,
  lock: () => {},
  acceptOlder: well,
  discardDamaged: well,
  saveSealedCopy: well,
};

const view: SecurityView = {
  passphraseChangedAt: thirdOfNovember,
  passphraseTypedAt: now - day,
  passphraseDue: false,
  passkeys: [],
  recoveryKey: { serial: 2, createdAt: thirdOfNovember },
  lockAfterMinutes: 15,
  lockAfterMinutesAtMost: null,
  lockWithScreen: true,
  remindPassphraseDays: 14,
  backupEveryDays: null,
  clearCopiedSeconds: null,
  hidesCodes: false,
  kdfMemoryMiB: 128,
  now,
};
const passkeys = [
  { slotId: "p1", createdAt: thirdOfNovember },
  { slotId: "p2", createdAt: now },
];
const whole: VaultHealth = { damaged: [], repaired: [], readOnly: null, mirrorFailing: false };
const damage: VaultHealth["damaged"] = [
  { word: "record-unreadable", recordId: "1" },
  { word: "record-missing", recordId: "2" },
  { word: "record-missing", recordId: "3" },
];

interface SecuritySceneProps {
  readonly changes?: Partial<SecurityView>;
  readonly health?: Partial<VaultHealth>;
  readonly touch?: "there" | "absent";
}

function SecurityScene({ changes = {}, health = {}, touch = "absent" }: SecuritySceneProps) {
  return (
    <Security
      view={{ ...view, ...changes }}
      health={{ ...whole, ...health }}
      fine={8}
      touch={touch}
      now={now}
      deeds={deeds}
    />
  );
}

function NewKeyScene({
  kind,
  present,
}: {
  readonly kind: "prove" | "shown" | "check";
  readonly present: number | null;
}) {
  const draft = { recoveryKey: madeUpKey, serial: (present ?? 0) + 1, passphrase: "" };
  return (
    <RecoveryKeyFlow
      present={present}
      now={now}
      deeds={deeds}
      onKept={() => {}}
      onLeave={() => {}}
      initialStep={kind === "prove" ? { kind } : { kind, draft }}
    />
  );
}

/** Security in each of its states, by name. */
export const securityScenes = {
  security: () => <SecurityScene />,
  "security-first": () => (
    <SecurityScene changes={{ recoveryKey: null, lockAfterMinutes: null, lockWithScreen: false }} />
  ),
  "security-managed": () => <SecurityScene changes={{ lockAfterMinutes: 5, lockAfterMinutesAtMost: 10 }} />,
  "security-change": () => <SecurityScene />,
  "security-forgot": () => <SecurityScene changes={{ passkeys }} touch="there" />,
  "security-forgot-all": () => <SecurityScene changes={{ recoveryKey: null }} />,
  "security-passkeys": () => <SecurityScene changes={{ passkeys }} touch="there" />,
  "security-adding": () => <SecurityScene />,
  "security-due": () => <SecurityScene changes={{ passphraseDue: true, passkeys: passkeys.slice(0, 1) }} />,
  "security-removing": () => <SecurityScene />,
  "security-clearing": () => <SecurityScene changes={{ hidesCodes: true }} />,
  "security-damaged": () => (
    <SecurityScene health={{ damaged: damage, readOnly: "damaged", mirrorFailing: true }} />
  ),
  "security-giving-up": () => <SecurityScene health={{ damaged: damage, readOnly: "damaged" }} />,
  "security-older": () => <SecurityScene health={{ readOnly: "older" }} />,
  "security-newer": () => <SecurityScene health={{ readOnly: "newer" }} />,
  "security-repaired": () => (
    <SecurityScene health={{ repaired: [{ word: "database-rebuilt", records: 9, at: now - 60_000 }] }} />
  ),
  "security-kept": () => <SecurityScene />,
  "new-key-prove": () => <NewKeyScene kind="prove" present={2} />,
  "new-key": () => <NewKeyScene kind="shown" present={2} />,
  "new-key-first": () => <NewKeyScene kind="shown" present={null} />,
  "new-key-check": () => <NewKeyScene kind="check" present={2} />,
  "new-key-sheet": () => (
    <div style={{ background: "#fff" }}>
      <RecoverySheet recoveryKey={madeUpKey} serial={3} madeAt={now} />
    </div>
  ),
} as const;
