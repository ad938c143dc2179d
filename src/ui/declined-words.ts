import type { PageView } from "../messages/views.ts";
import { type DeclinedWay, reasonOf } from "./declined-ways.ts";
import type { IconName } from "./icon.tsx";
import type { Marked } from "./marks/mark-index.ts";
import { exactTime } from "./when.ts";
import { words } from "./words.ts";

type DeclinedView = Extract<PageView, { readonly kind: "declined" }>;

const said = words.declined;

type ClockOff = Extract<DeclinedView["clock"], { readonly kind: "off" }>;

/** One way out, as it is offered. */
export interface WayWords {
  /** Whose mark stands before it: an account's, or an icon. */
  readonly mark: Marked | IconName;
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

/** What is said of a code that was not accepted; the host stands before it and begins the sentence. */
export function declinedSentence(view: DeclinedView): string {
  const { clock } = view;
  switch (reasonOf(view)) {
    case "asking":
      return words.clock.askingPage;
    case "clock-off":
      return clock.kind === "off" ? words.inOneRun([said.wrong, bothTimes(clock)]) : said.wrong;
    case "corrected":
      return words.inOneRun([said.wrong, said.corrected]);
    case "spent":
      return said.spent;
    case "which-account":
      return said.whichAccount;
    case "expired":
      return said.expired;
    case "clock-right":
      return said.clockRight;
    case "wrong":
      return said.wrong;
  }
}

function bothTimes({ offsetMs, siteAt, computerAt }: ClockOff): string {
  return words.clock.offByTwoTimes(offsetMs, exactTime(siteAt), exactTime(computerAt));
}

export function wordsOfWay(way: DeclinedWay, { account, origin }: DeclinedView): WayWords {
  switch (way.kind) {
    case "confirm-clock": {
      const { correct, forThisSite } = words.clock;
      return { mark: "clock", title: correct, detail: forThisSite, action: said.correct };
    }
    case "check-clock": {
      const { check, howShort } = words.clock;
      return { mark: "clock", title: check, detail: howShort, action: said.check };
    }
    case "other-account": {
      const { issuer, label } = way.account;
      return { mark: { issuer, label, origins: [origin] }, title: issuer, detail: label, action: words.fill };
    }
    case "next-code": {
      const isThere = way.when === "now";
      const title = isThere ? said.newCode : said.nextCode;
      return {
        mark: "pen",
        title,
        detail: isThere ? account.label || account.issuer : said.nextCodeWhy,
        action: words.fill,
      };
    }
    case "recovery":
      return { mark: "key", title: said.recovery, detail: said.recoveryWhy, action: words.fill };
  }
}

/** What else is to be known; null where that is nothing. */
export function declinedAside(view: DeclinedView): string | null {
  const { clock, recovery } = view;
  const reason = reasonOf(view);
  if (clock.kind === "off" && clock.isTooFar) return words.clock.setItFirst;
  if (reason === "clock-right") return said.otherKey;
  return recovery === "elsewhere" && reason !== "asking" ? said.recoveryElsewhere : null;
}
