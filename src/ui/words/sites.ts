import { say, spoken } from "../say.ts";

/** What is set for single sites. */
export const sites = spoken({
  open: "sites_open",
  thisSite: "sites_thisSite",
  lead: "sites_lead",
  none: "sites_none",
  noneWhy: "sites_noneWhy",

  pause: "sites_pause",
  pauseWhy: "sites_pauseWhy",
  paused: "sites_paused",
  isPaused: "sites_isPaused",
  pausedHere: (host: string) => say("sites_pausedHere", { host }),
  pauseLabel: (host: string) => say("sites_pauseLabel", { host }),

  submit: "sites_submit",
  submitWhy: "sites_submitWhy",
  field: "sites_field",
  found: "sites_found",
  shown: "sites_shown",
  show: "sites_show",
  showAnother: "sites_showAnother",
  findAgain: "sites_findAgain",

  unaskedTitle: "sites_unaskedTitle",
  unaskedLead: "sites_unaskedLead",
  unasked: "sites_unasked",
  unaskedLabel: (host: string, account: string) => say("sites_unaskedLabel", { account, host }),
  unaskedOff: (host: string) => say("sites_unaskedOff", { host }),

  framesTitle: "sites_framesTitle",
  framesLead: "sites_framesLead",
  frame: "sites_frame",
  forgetFrame: (frame: string, page: string) => say("sites_forgetFrame", { frame, page }),
  frameForgotten: (frame: string, page: string) => say("sites_frameForgotten", { frame, page }),

  site: "sites_site",
  account: "sites_account",
  isFound: "sites_isFound",
  isShown: "sites_isShown",
  actions: "sites_actions",
  forget: "sites_forget",
  forgetLabel: (host: string) => say("sites_forgetLabel", { host }),
  forgotten: (host: string) => say("sites_forgotten", { host }),
  submitLabel: (host: string) => say("sites_submitLabel", { host }),
});
