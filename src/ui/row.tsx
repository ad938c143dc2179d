import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { AccountRow, ShownCode } from "../messages/views.ts";
import { fullName, monogramOf, shortName } from "./account-name.tsx";
import { Button } from "./button.tsx";
import { CodeFigure } from "./code-figure.tsx";
import { type CurrentCode, currentCode, lowSeconds } from "./countdown.ts";
import { Dial } from "./dial.tsx";
import { FoundText } from "./found-text.tsx";
import { Icon } from "./icon.tsx";
import { words } from "./words.ts";

interface RowProps {
  readonly row: AccountRow;
  /** The vault's clock, milliseconds since the epoch. */
  readonly now: number;
  readonly query: string;
  /** Where it stands in the list, from 1, as not all of a long one is drawn. */
  readonly place: { readonly at: number; readonly of: number };
  readonly selected: boolean;
  /** Whether Tab comes to this row; the arrows reach the others. */
  readonly tabStop: boolean;
  /** For a counter-based account: the code that was just made, or null. */
  readonly madeCode: ShownCode | null;
  readonly onCopy: () => void;
  readonly onNextCode: () => void;
  readonly onDetails: () => void;
}

/** One account: a click on it copies its code, its letter leads to its page. */
export function Row(props: RowProps) {
  const { row, query, place, selected, tabStop, onDetails } = props;
  const name = fullName(row);
  // The names change rarely and the time each second: what is the same drawing is not drawn again.
  const who = useMemo(() => <Who row={row} query={query} />, [row, query]);
  const letter = useMemo(() => <span class="letter">{monogramOf(row)}</span>, [row]);
  return (
    <li
      class={selected ? "row selected" : "row"}
      data-account={row.id}
      aria-posinset={place.at}
      aria-setsize={place.of}
    >
      <button
        type="button"
        class="monogram"
        tabIndex={tabStop ? 0 : -1}
        aria-label={words.list.detailsOf(name)}
        title={words.details}
        onClick={onDetails}
      >
        {letter}
        <Icon name="list" />
      </button>
      {row.type === "hotp" ? (
        <CounterMain {...props} name={name} who={who} />
      ) : (
        <TimedMain {...props} name={name} who={who} />
      )}
    </li>
  );
}

interface MainProps extends RowProps {
  readonly name: string;
  readonly who: VNode;
}

function TimedMain(props: MainProps) {
  const { row, now, name, who, onCopy, tabStop } = props;
  const code = currentCode(row, now);
  return (
    <button type="button" class="main" tabIndex={tabStop ? 0 : -1} onClick={onCopy} disabled={code === null}>
      <span class="spoken">{words.list.copyCodeOf(name)}</span>
      {who}
      <Icon name="copy" class="copy-hint" />
      <TimedValue code={code} />
    </button>
  );
}

function TimedValue({ code }: { readonly code: CurrentCode | null }) {
  if (code === null) return <CodeFigure value={null} size="row" />;
  const low = code.secondsLeft <= lowSeconds;
  return (
    <>
      <span class="value">
        <CodeFigure value={code.value} size="row" tone={low ? "low" : "plain"} />
        {low && code.nextValue !== null ? (
          <span class="next">
            {words.next} <CodeFigure value={code.nextValue} size="small" />
          </span>
        ) : null}
      </span>
      <Dial secondsLeft={code.secondsLeft} period={code.period} size="row" />
    </>
  );
}

function CounterMain(props: MainProps) {
  const { name, who, madeCode, onCopy, onNextCode, tabStop } = props;
  if (madeCode === null) {
    return (
      <span class="main">
        {who}
        <Button tone="line" size="short" onPress={onNextCode} label={words.list.nextCodeOf(name)}>
          {words.nextCode}
        </Button>
      </span>
    );
  }
  return (
    <>
      <button type="button" class="main made" tabIndex={tabStop ? 0 : -1} onClick={onCopy}>
        <span class="spoken">{words.list.copyCodeOf(name)}</span>
        {who}
        <Icon name="copy" class="copy-hint" />
        <CodeFigure value={madeCode.value} size="row" />
      </button>
      <button
        type="button"
        class="icon-button again"
        tabIndex={tabStop ? 0 : -1}
        aria-label={words.list.nextCodeOf(name)}
        title={words.nextCode}
        onClick={onNextCode}
      >
        <Icon name="refresh" />
      </button>
    </>
  );
}

function Who({ row, query }: Pick<RowProps, "row" | "query">) {
  const below = row.type === "hotp" && row.label === "" ? words.counter(row.counter ?? 0) : row.label;
  return (
    <span class="who">
      <b class="ellipsis" title={shortName(row)}>
        <FoundText text={shortName(row)} query={query} />
      </b>
      {row.issuer === "" && below === row.label ? null : (
        <span class="ellipsis" title={below}>
          <FoundText text={below} query={query} />
        </span>
      )}
    </span>
  );
}
