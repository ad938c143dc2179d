import { say, spoken } from "../say.ts";

/** What we are, and why the browser lets us do what we do. */
export const about = spoken({
  licence: "about_licence",
  licenceWhy: "about_licenceWhy",
  licences: "about_licences",
  report: "about_report",
  reportWhy: "about_reportWhy",
  permissions: "about_permissions",
  permissionsWhy: "about_permissionsWhy",
  permission: "about_permission",
  reason: "about_reason",
  onlyIfAsked: (reason: string) => say("about_onlyIfAsked", { reason }),
  reasons: {
    "<all_urls>": "about_reasons_all_urls",
    storage: "about_reasons_storage",
    unlimitedStorage: "about_reasons_unlimitedStorage",
    alarms: "about_reasons_alarms",
    idle: "about_reasons_idle",
    scripting: "about_reasons_scripting",
    activeTab: "about_reasons_activeTab",
    contextMenus: "about_reasons_contextMenus",
    sidePanel: "about_reasons_sidePanel",
    downloads: "about_reasons_downloads",
    clipboardRead: "about_reasons_clipboardRead",
    clipboardWrite: "about_reasons_clipboardWrite",
    offscreen: "about_reasons_offscreen",
  },
});
