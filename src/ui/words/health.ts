import type { DamageWord, RepairWord } from "../../messages/vault-views.ts";
import { say, spoken } from "../say.ts";

/** What is or was wrong with the vault, and what can be done about it. */
export const health = spoken({
  label: "health_label",
  damagedHead: (count: number) => say("health_damagedHead", { count }),
  damaged: (fine: number | null) =>
    fine === null ? say("health_damaged_fineUnknown") : say("health_damaged", { fine }),
  readOnly: "health_readOnly",
  restoreFirst: "health_restoreFirst",
  giveUp: "health_giveUp",
  giveUpLead: "health_giveUpLead",
  giveUpSubmit: "health_giveUpSubmit",
  gaveUp: (count: number) => say("health_gaveUp", { count }),
  olderHead: "health_olderHead",
  older: "health_older",
  acceptOlder: "health_acceptOlder",
  acceptLead: "health_acceptLead",
  accepted: "health_accepted",
  newerHead: "health_newerHead",
  newer: "health_newer",
  sealedCopy: "health_sealedCopy",
  savedCopy: "health_savedCopy",
  repairedHead: "health_repairedHead",
  mirrorHead: "health_mirrorHead",
  mirror: "health_mirror",
  toBackup: "health_toBackup",
});

/** What is damaged, by its word; `count` is how many records it is about. */
export const damageSentences: Readonly<Record<DamageWord, (count: number) => string>> = {
  header: () => say("damage_header"),
  head: () => say("damage_head"),
  older: () => say("damage_older"),
  newer: () => say("damage_newer"),
  "record-missing": (count) => say("damage_record_missing", { count }),
  "record-unreadable": (count) => say("damage_record_unreadable", { count }),
  "record-replaced": (count) => say("damage_record_replaced", { count }),
  "record-unknown": (count) => say("damage_record_unknown", { count }),
  "record-newer": (count) => say("damage_record_newer", { count }),
};

/** What was put right, by its word. `when` is such as "today at 09:14". */
export const repairSentences: Readonly<Record<RepairWord, (count: number, when: string) => string>> = {
  "database-rebuilt": (_, when) => say("repair_database_rebuilt", { when }),
  "database-older": (_, when) => say("repair_database_older", { when }),
  "front-restored": (_, when) => say("repair_front_restored", { when }),
  "records-restored": (count, when) => say("repair_records_restored", { count, when }),
  "mirror-restored": (_, when) => say("repair_mirror_restored", { when }),
};
