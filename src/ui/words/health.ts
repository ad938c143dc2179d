import type { DamageWord, RepairWord } from "../../messages/vault-views.ts";

/** What is or was wrong with the vault, and what can be done about it. */
export const health = {
  label: "The vault’s condition",
  damagedHead: (count: number) =>
    count === 1 ? "Something in the vault is damaged." : `${count} things in the vault are damaged.`,
  damaged: (fine: number | null) => `We’ve set it aside and kept it. ${fineWords(fine)}`,
  readOnly: "Until this is settled nothing new is written.",
  restoreFirst: "A backup may hold what is damaged: look there first.",
  giveUp: "Give up what can’t be read",
  giveUpLead:
    "This can’t be undone. What is damaged goes for good; everything else stays and can be changed again. Save a sealed copy before, if you may want to try again.",
  giveUpSubmit: "Give it up for good",
  gaveUp: (count: number) =>
    count === 1
      ? "One damaged record is gone. The rest is whole."
      : `${count} damaged records are gone. The rest is whole.`,
  olderHead: "This vault is older than the one last used here.",
  older:
    "Someone or something put back an old copy: accounts added since may be missing, and counters may be behind. You can use it as it is; nothing is written until you choose.",
  acceptOlder: "Go on with this one",
  acceptLead:
    "Your passphrase, so that we know it’s you. From then on this is your vault; a backup can bring back what is missing.",
  accepted: "This is your vault from now on.",
  newerHead: "A newer Countersign wrote here.",
  newer:
    "This one reads what it understands and leaves the rest as it is. Update, and everything opens again; until then you can save a sealed copy.",
  sealedCopy: "Save a sealed copy",
  savedCopy: "Saved. Your passphrase opens it, as it opens the vault.",
  repairedHead: "Put right by itself.",
  mirrorHead: "The second copy couldn’t be written.",
  mirror:
    "The vault itself is saved and fine. Free a little space on this disk; until then a backup is worth making.",
  toBackup: "To backups",
} as const;

/** What is damaged, by its word; `count` is how many records it is about. */
export const damageSentences: Readonly<Record<DamageWord, (count: number) => string>> = {
  header: () => "The page that says how the vault is opened isn’t the one that was saved.",
  head: () => "The list of what is kept isn’t the one that was saved.",
  older: () => "The vault is older than the one last used here.",
  newer: () => "A newer Countersign wrote the vault.",
  "record-missing": (count) => `${records(count)} ${count === 1 ? "is" : "are"} gone from the disk.`,
  "record-unreadable": (count) => `${records(count)} can’t be read any more.`,
  "record-replaced": (count) =>
    `${records(count)} ${count === 1 ? "isn’t the one that was saved" : "aren’t those that were saved"}.`,
  "record-unknown": (count) => `${records(count)} ${count === 1 ? "lies" : "lie"} here that we never saved.`,
  "record-newer": (count) => `${records(count)} ${count === 1 ? "is" : "are"} from a newer Countersign.`,
};

/** What was put right, by its word. `when` is such as "today at 09:14". */
export const repairSentences: Readonly<Record<RepairWord, (count: number, when: string) => string>> = {
  "database-rebuilt": (_, when) =>
    `Your vault’s database was gone; it was put back from the second copy ${when}. Nothing is missing.`,
  "database-older": (_, when) =>
    `Your vault’s database was behind; it was brought up to date from the second copy ${when}.`,
  "front-restored": (_, when) =>
    `The vault’s first page was damaged; it came back from the second copy ${when}.`,
  "records-restored": (count, when) =>
    `${records(count)} ${count === 1 ? "was" : "were"} damaged and came back from the second copy ${when}.`,
  "mirror-restored": (_, when) =>
    `The second copy was damaged or behind; it was made again ${when}. The vault itself was fine.`,
};

function records(count: number): string {
  return count === 1 ? "One record" : `${count} records`;
}

function fineWords(fine: number | null): string {
  if (fine === null) return "The rest is fine.";
  if (fine === 0) return "No account can be read just now.";
  return fine === 1 ? "Your one other account is fine." : `Your other ${fine} accounts are fine.`;
}
