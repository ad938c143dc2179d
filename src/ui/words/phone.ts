import { say, spoken } from "../say.ts";

/** An account’s QR code once more, for a second authenticator. */
export const phone = spoken({
  offer: "phone_offer",
  title: (name: string) => say("phone_title", { name }),
  lead: "phone_lead",
  proveWhy: "phone_proveWhy",
  show: "phone_show",
  counterHead: "phone_counterHead",
  counter: "phone_counter",
  shownTitle: "phone_shownTitle",
  steps: ["phone_steps_1", "phone_steps_2", "phone_steps_3"],
  compare: "phone_compare",
  picture: (name: string) => say("phone_picture", { name }),
  hides: (minutes: number) => say("phone_hides", { minutes }),
  done: "phone_done",
  doneTitle: "phone_doneTitle",
  doneLead: "phone_doneLead",
  again: "phone_again",
  unknown: "phone_unknown",
});
