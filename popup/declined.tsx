import type { PageView } from "../src/messages/views.ts";
import { QuietLink } from "../src/ui/button.tsx";
import type { CurrentCode } from "../src/ui/countdown.ts";
import { type DeclinedWay, waysOf } from "../src/ui/declined-ways.ts";
import { declinedAside, declinedSentence, wordsOfWay } from "../src/ui/declined-words.ts";
import { HostLine } from "../src/ui/host-line.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { IssuerMark } from "../src/ui/marks/issuer-mark.tsx";
import { Spoken } from "../src/ui/spoken.tsx";
import { words } from "../src/ui/words.ts";
import type { PageDeeds } from "./page-deeds.ts";

interface DeclinedProps {
  readonly view: Extract<PageView, { readonly kind: "declined" }>;
  /** The account's code of this moment; null for a counter. */
  readonly code: CurrentCode | null;
  readonly deeds: PageDeeds;
}

/** The page has the code and says that it does not accept it: why that may be, and what to do about it. */
export function Declined({ view, code, deeds }: DeclinedProps) {
  const aside = declinedAside(view);
  return (
    <>
      <Spoken text={declinedSentence(view)} />
      <fieldset class="inset choices declined">
        <legend>
          <HostLine host={view.host} />
          <span>{declinedSentence(view)}</span>
        </legend>
        {waysOf(view).map((way, index) => (
          <Way key={keyOf(way)} way={way} view={view} place={index} onPress={() => doIt(way, deeds)} />
        ))}
        {aside === null ? null : <p class="t12 muted">{aside}</p>}
      </fieldset>
      <div class="beneath">
        {code === null ? null : (
          <QuietLink icon="copy" onPress={() => deeds.copy(view.account.id, code.value, code.secondsLeft)}>
            {words.list.copyInstead}
          </QuietLink>
        )}
        <QuietLink icon="list" onPress={() => deeds.showDetails(view.account.id)}>
          {words.declined.look}
        </QuietLink>
      </div>
    </>
  );
}

interface WayProps extends Pick<DeclinedProps, "view"> {
  readonly way: DeclinedWay;
  /** From 0. */
  readonly place: number;
  readonly onPress: () => void;
}

function Way({ way, view, place, onPress }: WayProps) {
  const { mark, title, detail, action } = wordsOfWay(way, view);
  return (
    <button type="button" class={place === 0 ? "pick first" : "pick"} onClick={onPress}>
      <span class="monogram" aria-hidden="true">
        {typeof mark === "string" ? <Icon name={mark} /> : <IssuerMark account={mark} />}
      </span>
      <span class="who">
        <b class={typeof mark === "string" ? undefined : "ellipsis"} title={title}>
          <bdi>{title || words.unnamed}</bdi>
        </b>
        <span class="ellipsis" title={detail}>
          <bdi>{detail}</bdi>
        </span>
      </span>
      <span class="go">{action}</span>
    </button>
  );
}

function keyOf(way: DeclinedWay): string {
  return way.kind === "other-account" ? way.account.id : way.kind;
}

function doIt(way: DeclinedWay, deeds: PageDeeds): void {
  switch (way.kind) {
    case "confirm-clock":
      deeds.confirmClock(way.foundAt);
      break;
    case "check-clock":
      deeds.checkClock();
      break;
    case "other-account":
      deeds.fill(way.account.id, "best");
      break;
    case "next-code":
      deeds.fill(way.accountId, "best");
      break;
    case "recovery":
      deeds.fillRecovery(way.accountId);
      break;
  }
}
