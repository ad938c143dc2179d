import { Fragment } from "preact";
import { Icon } from "../../ui/icon.tsx";
import { IssuerMark } from "../../ui/marks/issuer-mark.tsx";
import { LiveMarks } from "../../ui/marks/live-marks.tsx";
import { words } from "../../ui/words.ts";
import type { Pick, Scene } from "../statement.ts";
import { Inking } from "./inking.tsx";

/** Accounts to choose among, best first; the keys 1 to 9 choose too. */
export function PickList({
  picks,
  onDeed,
}: {
  readonly picks: readonly Pick[];
  readonly onDeed: Scene["onDeed"];
}) {
  return (
    <LiveMarks>
      <ul class="picks">
        {picks.map((pick, index) => (
          <li key={index}>
            <PickButton pick={pick} place={index} onPress={() => onDeed(pick.deed)} />
          </li>
        ))}
      </ul>
    </LiveMarks>
  );
}

interface PickButtonProps {
  readonly pick: Pick;
  /** From 0. */
  readonly place: number;
  readonly onPress: () => void;
}

function PickButton({ pick, place, onPress }: PickButtonProps) {
  const details = pick.details.filter((detail) => detail !== "");
  const lengths = details.map((detail) => detail.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  return (
    <button
      type="button"
      class={place === 0 ? "pick first" : "pick"}
      aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
      onClick={onPress}
    >
      <span class="monogram" aria-hidden="true">
        {typeof pick.mark === "string" ? <Icon name={pick.mark} /> : <IssuerMark account={pick.mark} />}
      </span>
      <span class="who">
        <b class={typeof pick.mark === "string" ? undefined : "ellipsis"} title={pick.title}>
          <bdi>{pick.title || words.unnamed}</bdi>
        </b>
        <span class="parts" title={details.join(" · ")}>
          {details.map((detail, index) => (
            <Fragment key={detail}>
              {index === 0 ? null : <span> · </span>}
              <bdi class={index === longest ? "ellipsis" : undefined}>{detail}</bdi>
            </Fragment>
          ))}
          {details.length === 0 ? "\u00a0" : null}
        </span>
      </span>
      <span class="go">
        <Inking>{pick.action}</Inking>
      </span>
    </button>
  );
}
