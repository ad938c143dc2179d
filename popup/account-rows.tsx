import type { ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ShownCode } from "../src/messages/views.ts";
import { monogramOf } from "../src/ui/account-name.tsx";
import { RowDensity, rowHeights } from "../src/ui/density.ts";
import { Row, type RowDeeds } from "../src/ui/row.tsx";
import { type RowWindow, rowWindow, type Stretch } from "../src/ui/row-window.ts";
import { spokenTag } from "../src/ui/say.ts";
import { whenIdle } from "../src/ui/when-idle.ts";
import { words } from "../src/ui/words.ts";
import type { RowGroup } from "./groups.ts";
import { type Codes, noCodes } from "./use-codes.ts";

interface AccountRowsProps {
  readonly groups: readonly RowGroup[];
  readonly codes: Codes;
  readonly query: string;
  readonly selectedId: string | null;
  readonly madeCodes: Readonly<Record<string, ShownCode>>;
  /** The same ones for as long as the list stands. */
  readonly deeds: RowDeeds;
  /** Whether the rows go by name, so that a letter says where one is. */
  readonly byName: boolean;
  /** What stands over each group. */
  readonly headingOf: (group: RowGroup) => string;
  /** What comes before them in the same scroll. */
  readonly before: ComponentChildren;
  /** Which accounts' rows are drawn, whenever that changes. */
  readonly onDraw: (ids: readonly string[]) => void;
}

/** The rows in their groups, each with a heading that stays and says where one is in a long list. */
export function AccountRows(props: AccountRowsProps) {
  const { groups, onDraw } = props;
  const density = useContext(RowDensity);
  const rowHeight = rowHeights[density];
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const kinds = groups.map(({ kind }) => kind).join();
  // Other groups are seen from their top.
  const sight = seen?.kinds === kinds ? seen.sight : firstSight(groups, rowHeight, seen?.height ?? tallest);
  const look = (element: HTMLElement, draw: Drawn) => {
    const lists = [...element.querySelectorAll<HTMLElement>(".rows")];
    const { top, height } = element.getBoundingClientRect();
    const next = groups.map(({ rows }, at) => {
      const listTop = lists[at]?.getBoundingClientRect().top ?? 0;
      return sightOf(rows.length, { top: top - listTop, height }, { rowHeight, draw });
    });
    const now: Seen = { kinds, height, sight: next };
    setSeen((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  };
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    look(current, "view");
    // What is scrolled to next is drawn once the page has nothing better to do.
    let calledOff = () => {};
    const timer = setTimeout(() => {
      calledOff = whenIdle(() => look(current, "around"));
    }, pause);
    return () => {
      clearTimeout(timer);
      calledOff();
    };
  }, [groups, rowHeight]);
  const drawn = groups.map(({ rows }, at) => {
    const { from, to } = sight[at]?.drawn ?? { from: 0, to: 0 };
    return { from: Math.min(from, rows.length), to: Math.min(to, rows.length) };
  });
  const ids = groups.flatMap(({ rows }, at) =>
    rows.slice(drawn[at]?.from, drawn[at]?.to).map(({ id }) => id),
  );
  useLayoutEffect(() => onDraw(ids), [ids.join()]);
  let first = 0;
  return (
    <div
      class={`scroller home ${density}`}
      ref={scroller}
      onScroll={(event) => look(event.currentTarget, "around")}
    >
      {props.before}
      {groups.map((group, at) => {
        const start = first;
        first += group.rows.length;
        return (
          <Group
            key={group.kind}
            {...props}
            group={group}
            start={start}
            drawn={drawn[at] ?? { from: 0, to: 0 }}
            place={sight[at]?.place ?? null}
            rowHeight={rowHeight}
          />
        );
      })}
    </div>
  );
}

interface GroupProps extends Omit<AccountRowsProps, "groups" | "before" | "onDraw"> {
  readonly group: RowGroup;
  /** How many rows come before in other groups. */
  readonly start: number;
  readonly drawn: RowWindow;
  readonly place: Place | null;
  readonly rowHeight: number;
}

function Group(props: GroupProps) {
  const { group, start, drawn, place, rowHeight, selectedId, query, codes, madeCodes, deeds } = props;
  const { rows } = group;
  const { from, to } = drawn;
  const firstId = start === 0 ? rows[0]?.id : undefined;
  const tabStop = selectedId ?? firstId;
  // What counts down is drawn by itself each second: the rows around it stay.
  const shown = useMemo(
    () =>
      rows.slice(from, to).map((row, at) => (
        <Row
          // What is found changes with each key: the same rows take it up.
          key={group.kind === "found" ? at : row.id}
          row={row}
          codes={codes[row.id] ?? noCodes}
          at={from + at + 1}
          of={rows.length}
          query={query}
          selected={row.id === selectedId}
          tabStop={row.id === tabStop}
          madeCode={madeCodes[row.id] ?? null}
          deeds={deeds}
        />
      )),
    [rows, from, to, codes, query, selectedId, tabStop, madeCodes, deeds, spokenTag()],
  );
  return (
    <section>
      <GroupHeading {...props} place={place} />
      <ul
        class="rows"
        data-start={start}
        aria-label={props.headingOf(group)}
        style={{ paddingTop: `${from * rowHeight}px`, paddingBottom: `${(rows.length - to) * rowHeight}px` }}
      >
        {shown}
      </ul>
    </section>
  );
}

function GroupHeading({ group, place, byName, headingOf }: GroupProps) {
  const { kind, rows } = group;
  const at = place === null ? undefined : rows[place.first];
  const letter = byName && kind === "rest" && at !== undefined ? monogramOf(at) : null;
  const said = letter ?? headingOf(group);
  return (
    <div class={place === null ? "eyebrow sticky" : "eyebrow sticky stuck"}>
      <h2>{said}</h2>
      {place === null ? null : (
        <span class="aside">{words.list.range(place.first + 1, place.last + 1, rows.length)}</span>
      )}
    </div>
  );
}

/** What of a group is to be seen. */
interface GroupSight {
  readonly drawn: RowWindow;
  readonly place: Place | null;
}

/** What was to be seen, of groups of these kinds. */
interface Seen {
  readonly kinds: string;
  /** How much of the list was in view, in CSS pixels. */
  readonly height: number;
  readonly sight: readonly GroupSight[];
}

/** The first and the last row in view, from 0. */
interface Place {
  readonly first: number;
  readonly last: number;
}

const headingHeight = 30;
/** The tallest that a popup gets, in CSS pixels. */
const tallest = 600;
/** A list of fewer rows needs nobody to say where one is. */
const long = 12;

/** Who types on does so within this, in milliseconds. */
const pause = 300;

type Drawn = Stretch["draw"];

/** What is to be seen before anything is scrolled, if nothing stood before the groups. */
function firstSight(groups: readonly RowGroup[], rowHeight: number, height: number): readonly GroupSight[] {
  let above = 0;
  return groups.map(({ rows }) => {
    above += headingHeight;
    const sight = sightOf(rows.length, { top: -above, height }, { rowHeight, draw: "view" });
    above += rows.length * rowHeight;
    return sight;
  });
}

/** `top`: how far the scroller's top lies below the list's, in CSS pixels. */
function sightOf(
  count: number,
  { top, height }: { readonly top: number; readonly height: number },
  { rowHeight, draw }: Pick<Stretch, "rowHeight" | "draw">,
): GroupSight {
  return {
    drawn: rowWindow(count, { scrolledAway: top, inView: height, rowHeight, draw }),
    place: placeIn(count, top + headingHeight, height, rowHeight),
  };
}

/** Null while the heading is where it belongs. */
function placeIn(count: number, hidden: number, height: number, rowHeight: number): Place | null {
  if (count < long || hidden <= 0 || hidden >= count * rowHeight) return null;
  const first = Math.floor(hidden / rowHeight);
  const inView = Math.round((height - headingHeight) / rowHeight);
  return { first, last: Math.min(count - 1, first + inView - 1) };
}
