import { listed, say, spoken } from "../say.ts";

/** What an organisation has set for its people. */
export const policy = spoken({
  setBy: "policy_setBy",
  title: "policy_title",
  lead: "policy_lead",
  unreadHead: "policy_unreadHead",
  unread: (names: readonly string[]) => say("policy_unread", { names: listed(names) }),

  lock: "policy_lock",
  lockAtMost: (minutes: number) => say("policy_lockAtMost", { minutes }),
  backup: "policy_backup",
  backupAfter: (days: number) => say("policy_backupAfter", { days }),
  /** Beside the age of the last one. */
  backupOften: (days: number) => say("policy_backupOften", { days }),
  allowed: "policy_allowed",
  allowedWhy: "policy_allowedWhy",
  allowedNone: "policy_allowedNone",
  blocked: "policy_blocked",
  blockedWhy: "policy_blockedWhy",
  export: "policy_export",
  exportWhy: "policy_exportWhy",
  fields: "policy_fields",
  fieldsWhy: "policy_fieldsWhy",

  site: "policy_site",
  box: "policy_box",
  blockedHead: "policy_blockedHead",
  blockedHere: (host: string) => say("policy_blockedHere", { host }),
  fieldHere: "policy_fieldHere",
});
