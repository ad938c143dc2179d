import { spoken } from "../say.ts";

/** The page that opens once, after the install. */
export const startWords = spoken({
  does: {
    enrol: { head: "start_does_enrol_head", text: "start_does_enrol_text" },
    fill: { head: "start_does_fill_head", text: "start_does_fill_text" },
    keep: { head: "start_does_keep_head", text: "start_does_keep_text" },
  },
  doesLabel: "start_doesLabel",

  readyTitle: "start_readyTitle",
  ready: "start_ready",

  practice: "start_practice",
  practiceWhy: "start_practiceWhy",
  practise: "start_practise",

  pin: "start_pin",
  pinned: "start_pinned",
  pinChrome: "start_pinChrome",
  pinFirefox: "start_pinFirefox",

  access: "start_access",
  accessWhy: "start_accessWhy",
  accessAll: "start_accessAll",

  keys: "start_keys",
  keysFor: { open: "start_keysFor_open", fill: "start_keysFor_fill" },

  import: "start_import",
  importWhy: "start_importWhy",
  toImport: "start_toImport",

  allOptions: "start_allOptions",
});
