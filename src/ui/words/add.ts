import { say, spoken } from "../say.ts";

/** Adding an account. */
export const add = spoken({
  menu: "add_menu",
  scanPage: "add_scanPage",
  fromImage: "add_fromImage",
  byKey: "add_byKey",
  fromApp: "add_fromApp",
  byKeyLong: "add_byKeyLong",

  site: "add_site",
  account: "add_account",
  accountHint: "add_accountHint",
  key: "add_key",
  keyHint: "add_keyHint",
  kind: "add_kind",
  timeBased: "add_timeBased",
  counterBased: "add_counterBased",
  steam: "add_steam",
  algorithm: "add_algorithm",
  digits: "add_digits",
  period: "add_period",
  counter: "add_counter",
  fillsOn: (host: string) => say("add_fillsOn", { host }),
  submit: "add_submit",

  timeSummary: (digits: number, period: number) => say("add_timeSummary", { digits, period }),
  counterSummary: (digits: number, counter: number) =>
    say("add_counterSummary", { digits, counter: String(counter) }),
  steamSummary: "add_steamSummary",

  scanning: "add_scanning",
  camera: "add_camera",
  cameraView: "add_cameraView",
  cameraHold: "add_cameraHold",
  cameraStop: "add_cameraStop",
  drawBox: "add_drawBox",
  scanTitle: "add_scanTitle",
  imageTitle: "add_imageTitle",
  confirm: "add_confirm",
  added: (name: string) => say("add_added", { name }),
  siteMissing: "add_siteMissing",
  periodRange: "add_periodRange",
  counterRange: "add_counterRange",
});
