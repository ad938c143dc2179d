import { say, spoken } from "../say.ts";

/** Entries of other apps whose codes we can't make. */
export const notes = spoken({
  title: "notes_title",
  lead: "notes_lead",
  site: "notes_site",
  account: "notes_account",
  from: "notes_from",
  kept: "notes_kept",
  actions: "notes_actions",
  show: "notes_show",
  showLabel: (name: string) => say("notes_showLabel", { name }),
  delete: "notes_delete",
  deleteLabel: (name: string) => say("notes_deleteLabel", { name }),
  sure: (name: string) => say("notes_sure", { name }),
  keep: "notes_keep",
  deleted: (name: string) => say("notes_deleted", { name }),
  proveLead: "notes_proveLead",
  proveHint: "notes_proveHint",
  proveSubmit: "notes_proveSubmit",
  textOf: (name: string) => say("notes_textOf", { name }),
  hidesIn: (seconds: number) => say("notes_hidesIn", { seconds }),
  copy: "notes_copy",
  copied: "notes_copied",
  notCopied: "notes_notCopied",
  hide: "notes_hide",
});
