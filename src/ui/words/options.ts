import { say, spoken } from "../say.ts";

/** The options page. */
export const options = spoken({
  title: "options_title",
  nav: {
    accounts: "options_nav_accounts",
    security: "options_nav_security",
    import: "options_nav_import",
    export: "options_nav_export",
    backup: "options_nav_backup",
    sites: "options_nav_sites",
    bin: "options_nav_bin",
    image: "options_nav_image",
    practice: "options_nav_practice",
    organisation: "options_nav_organisation",
    language: "options_nav_language",
    about: "options_nav_about",
  },
  sections: "options_sections",

  accountsLead: "options_accountsLead",
  accountsWhere: "options_accountsWhere",
  kept: (count: number) => say("options_kept", { count }),
  fillOnSite: (count: number) => say("options_fillOnSite", { count }),
  site: "options_site",
  account: "options_account",
  fillsOn: "options_fillsOn",
  lastFilled: "options_lastFilled",
  never: "options_never",
  nowhere: "options_nowhere",
  chooseAll: (count: number) => say("options_chooseAll", { count }),
  chooseNone: "options_chooseNone",
  chosen: (count: number) => say("options_chosen", { count }),
  chosenAway: (count: number) => say("options_chosenAway", { count }),
  dropTag: "options_dropTag",
  changed: (count: number) => say("options_changed", { count }),
  binned: (count: number) => say("options_binned", { count }),
  broughtBack: (count: number) => say("options_broughtBack", { count }),

  securityLead: "options_securityLead",

  imageLead: "options_imageLead",
  drop: "options_drop",
  choose: "options_choose",

  languageLead: "options_languageLead",

  aboutLead: "options_aboutLead",
  version: "options_version",
  where: "options_where",
  whereWhy: "options_whereWhy",
  network: "options_network",
  networkWhy: "options_networkWhy",
  reads: "options_reads",
  readsWhy: "options_readsWhy",
});
