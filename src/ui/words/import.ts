import type { ImportState } from "../../messages/import-views.ts";
import { type MessageKey, say, spoken } from "../say.ts";

/** Bringing accounts from another app. */
export const importing = spoken({
  title: "import_title",
  lead: "import_lead",
  drop: "import_drop",
  choose: "import_choose",
  paste: "import_paste",
  pasteHint: "import_pasteHint",
  pasteRead: "import_pasteRead",
  pasted: "import_pasted",
  aFile: "import_aFile",
  camera: "import_camera",
  cameraFilm: "import_cameraFilm",
  cameraMore: (read: number, size: number) => say("import_cameraMore", { read, size }),
  knows: "import_knows",
  apps: "import_apps",
  without: "import_without",
  withoutWhy: "import_withoutWhy",

  reading: (name: string) => say("import_reading", { name }),
  makingKey: "import_makingKey",
  rows: (done: number, total: number) => say("import_rows", { done, total }),
  stop: "import_stop",

  passwordTitle: (app: string) => say("import_passwordTitle", { app }),
  passwordLead: (name: string, app: string) => say("import_passwordLead", { name, app }),
  password: "import_password",
  open: "import_open",

  previewTitle: "import_previewTitle",
  previewLead: (from: string) => say("import_previewLead", { from }),
  from: (name: string, others: number, app: string) => say("import_from", { name, app, others }),
  found: "import_found",
  willBeAdded: "import_willBeAdded",
  willBeReplaced: "import_willBeReplaced",
  counters: (count: number) => say("import_counters", { count }),
  willBeNotes: (count: number) => say("import_willBeNotes", { count }),
  same: "import_same",
  repeated: (count: number) => say("import_repeated", { count }),
  unread: "import_unread",
  all: "import_all",
  site: "import_site",
  account: "import_account",
  code: "import_code",
  whatHappens: "import_whatHappens",
  counter: (next: number) => say("import_counter", { next: String(next) }),
  unnamed: "import_unnamed",
  take: (name: string) => say("import_take", { name }),
  tag: {
    new: "import_tag_new",
    same: "import_tag_same",
    further: "import_tag_further",
    differs: "import_tag_differs",
    repeated: "import_tag_repeated",
    removed: "import_tag_removed",
  } satisfies Record<ImportState, MessageKey>,
  trashed: "import_trashed",
  asNote: "import_asNote",
  keepNote: (name: string) => say("import_keepNote", { name }),
  failed: "import_failed",
  keyMissing: "import_keyMissing",
  same1: "import_same1",
  further1: (counter: number) => say("import_further1", { counter: String(counter) }),
  beside: "import_beside",
  insteadOf: "import_insteadOf",
  replace: "import_replace",
  keepBoth: "import_keepBoth",
  repeated1: "import_repeated1",
  removed1: "import_removed1",
  trashed1: "import_trashed1",
  leftOut: "import_leftOut",
  retire: "import_retire",
  recoveryCodes: (codes: number) => say("import_recoveryCodes", { codes }),
  fills: (host: string, others: number) => say("import_fills", { host, others }),
  shortSecret: "import_shortSecret",
  oddSecret: "import_oddSecret",
  kinds: {
    motp: "import_kinds_motp",
    yandex: "import_kinds_yandex",
    md5: "import_kinds_md5",
    gost: "import_kinds_gost",
  },
  more: (left: number) => say("import_more", { left }),
  moreNew: (left: number) => say("import_moreNew", { left }),
  showMore: (next: number) => say("import_showMore", { next }),
  openHead: "import_openHead",
  openWhy: "import_openWhy",
  partHead: (number: number, size: number) => say("import_partHead", { number, size }),
  partsHead: (numbers: string, size: number) => say("import_partsHead", { numbers, size }),
  partsWhy: "import_partsWhy",
  addMore: "import_addMore",
  compare: "import_compare",
  nothingIn: "import_nothingIn",
  nothingNew: "import_nothingNew",
  skipped: (entries: number) => say("import_skipped", { entries }),
  add: (accounts: number, notes: number) => {
    if (notes === 0) return accounts === 0 ? say("import_add_none") : say("import_add", { accounts });
    return accounts === 0 ? say("import_add_notes", { notes }) : say("import_add_both", { accounts, notes });
  },
  goOn: "import_goOn",
  adding: (accounts: number, notes: number) => {
    if (notes === 0) return say("import_adding", { accounts });
    return accounts === 0
      ? say("import_adding_notes", { notes })
      : say("import_adding_both", { accounts, notes });
  },

  doneTitle: (accounts: number, notes: number) =>
    accounts > 0 ? say("import_doneTitle", { accounts }) : say("import_doneTitle_notes", { notes }),
  doneLead: "import_doneLead",
  doneReplaced: (accounts: number) => say("import_doneReplaced", { accounts }),
  doneAdvanced: (counters: number) => say("import_doneAdvanced", { counters }),
  doneNoted: (notes: number) => say("import_doneNoted", { notes }),
  doneNotesWhere: "import_doneNotesWhere",
  doneOrigins: "import_doneOrigins",
  saveReport: "import_saveReport",
  undo: "import_undo",
  undoing: "import_undoing",
  undone: (accounts: number, notes: number) => {
    if (notes === 0) return say("import_undone", { accounts });
    return accounts === 0
      ? say("import_undone_notes", { notes })
      : say("import_undone_both", { accounts, notes });
  },
  finish: "import_finish",

  earlier: "import_earlier",
  earlierRow: (accounts: number, notes: number, when: string) => {
    if (notes === 0) return say("import_earlierRow", { accounts, when });
    return accounts === 0
      ? say("import_earlierRow_notes", { notes, when })
      : say("import_earlierRow_both", { accounts, notes, when });
  },
  failedFile: (name: string, sentence: string) => say("import_failedFile", { name, sentence }),
});

/** The report of an import: what is saved as a text, without a secret. */
export const importReport = spoken({
  title: "importReport_title",
  taken: "importReport_taken",
  noted: "importReport_noted",
  notTaken: "importReport_notTaken",
});
