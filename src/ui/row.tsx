import type { VNode } from "preact";
import { useContext, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { AccountRow, RowCodes, ShownCode } from "../messages/views.ts";
import { fullName, shortName } from "./account-name.tsx";
import { Button } from "./button.tsx";
import { CodeFigure } from "./code-figure.tsx";
import { currentCode, lowSeconds } from "./countdown.ts";
import { Dial } from "./dial.tsx";
import { FoundText } from "./found-text.tsx";
import { Icon } from "./icon.tsx";
import { IssuerMark } from "./marks/issuer-mark.tsx";
import { spokenTag } from "./say.ts";
import { isFoundIn } from "./search/search.ts";
import { Ticking } from "./ticking.tsx";
import { collection } from "./words/collection.ts";
import { words } from "./words.ts";

/** What may be done with a row. */
export interface RowDeeds {
  readonly copy: (row: AccountRow) => void;
  readonly nextCode: (accountId: string) => void;
  readonly showDetails: (accountId: string) => void;
  /** Makes it a favourite, or no longer one. */
  readonly favourite: (row: AccountRow, by: "pointer" | "key") => void;
}

interface RowProps {
  readonly row: AccountRow;
  /** Its codes count down by `Ticking`. */
  readonly codes: RowCodes;
  readonly query: string;
  /** Where it stands in its list, from 1, as not all of a long one is drawn. */
  readonly at: number;
  /** How many rows its list has. */
  readonly of: number;
  readonly selected: boolean;
  /** Whether Tab comes to this row; the arrows reach the others. */
  readonly tabStop: boolean;
  /** For a counter-based account: the code that was just made, or null. */
  readonly madeCode: ShownCode | null;
  readonly deeds: RowDeeds;
}

/** One account: a click on it copies its code, its mark leads to its page, the star at the mark's corner keeps it a favourite. */
export function Row(props: RowProps) {
  const { row, query, at, of, selected, tabStop, deeds } = props;
  const name = fullName(row);
  const who = useMemo(() => <Who row={row} query={query} />, [row, query, spokenTag()]);
  return (
    <li class={selected ? "row selected" : "row"} data-account={row.id} aria-posinset={at} aria-setsize={of}>
      <button
        type="button"
        class="monogram"
        tabIndex={tabStop ? 0 : -1}
        aria-label={words.list.detailsOf(name)}
        title={words.details}
        onClick={() => deeds.showDetails(row.id)}
      >
        <IssuerMark account={row} />
        <Icon name="list" class="instead" />
      </button>
      {row.type === "hotp" ? (
        <CounterMain {...props} name={name} who={who} />
      ) : (
        <TimedMain {...props} name={name} who={who} />
      )}
      <Star {...props} name={name} />
    </li>
  );
}

function Star({ row, name, deeds, tabStop }: RowProps & { readonly name: string }) {
  const deed = row.favourite ? collection.dropFavourite : collection.makeFavourite;
  return (
    <button
      type="button"
      class={row.favourite ? "row-star on" : "row-star"}
      tabIndex={tabStop ? 0 : -1}
      aria-label={`${deed}: ${name}`}
      title={deed}
      // A key's click comes from no pointer, and counts none.
      onClick={({ detail }) => deeds.favourite(row, detail === 0 ? "key" : "pointer")}
    >
      <Icon name="star" />
    </button>
  );
}

interface MainProps extends RowProps {
  readonly name: string;
  readonly who: VNode;
}

function TimedMain({ row, codes, name, who, deeds, tabStop }: MainProps) {
  return (
    <button
      type="button"
      class="main"
      tabIndex={tabStop ? 0 : -1}
      onClick={() => deeds.copy(row)}
      // It can have the focus before its code is there.
      aria-disabled={codes.code === null}
    >
      <span class="spoken">{words.list.copyCodeOf(name)}</span>
      {who}
      <Icon name="copy" class="copy-hint" />
      <TimedValue codes={codes} />
    </button>
  );
}

function TimedValue({ codes }: { readonly codes: RowCodes }) {
  const code = currentCode(codes, useContext(Ticking));
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

function CounterMain({ row, name, who, madeCode, deeds, tabStop }: MainProps) {
  const copying = useFocusOnNew(madeCode?.value ?? null);
  if (madeCode === null) {
    return (
      <span class="main">
        {who}
        <Button
          tone="line"
          size="short"
          onPress={() => deeds.nextCode(row.id)}
          label={words.list.nextCodeOf(name)}
        >
          {words.nextCode}
        </Button>
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        class="main made"
        tabIndex={tabStop ? 0 : -1}
        onClick={() => deeds.copy(row)}
        ref={copying}
      >
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
        onClick={() => deeds.nextCode(row.id)}
      >
        <Icon name="refresh" />
      </button>
    </>
  );
}

/** For what shows a code: it has the focus, and so is read, once its row has made another. */
function useFocusOnNew(value: string | null) {
  const place = useRef<HTMLButtonElement>(null);
  const before = useRef(value);
  useLayoutEffect(() => {
    const isNew = value !== null && value !== before.current;
    before.current = value;
    const { activeElement } = document;
    const isHere = activeElement === document.body || place.current?.parentElement?.contains(activeElement);
    if (isNew && isHere) place.current?.focus();
  }, [value]);
  return place;
}

function Who({ row, query }: Pick<RowProps, "row" | "query">) {
  const below = belowOf(row);
  const aside = asideOf(row, query);
  const second = [below, aside].filter((text) => text !== "").join(" · ");
  return (
    <span class="who">
      <b class="ellipsis" title={shortName(row)}>
        <FoundText text={shortName(row)} query={query} />
      </b>
      {second === "" && row.issuer === "" ? null : (
        <span class="ellipsis" title={second}>
          <FoundText text={below} query={query} />
          {aside === "" ? null : (
            <>
              {below === "" ? "" : " · "}
              <FoundText text={aside} query={query} />
            </>
          )}
        </span>
      )}
    </span>
  );
}

/** What stands under the name: not the name once more. */
function belowOf({ type, issuer, label, counter }: AccountRow): string {
  if (type === "hotp" && label === "") return words.counter(counter ?? 0);
  return issuer === "" ? "" : label;
}

/** What else of an account a search found: a tag, an address or words of its note; empty where its names say it. */
export function asideOf({ issuer, label, tags, origins, noteStart }: AccountRow, query: string): string {
  if (query.trim() === "" || [issuer, label].some((name) => isFoundIn(query, name))) return "";
  const lines = noteStart.split("\n");
  return [...tags, ...origins.map(hostOfOrigin), ...lines].find((text) => isFoundIn(query, text)) ?? "";
}

/** The host of an origin, with its port. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
