import type { AccountRow } from "../../src/messages/views.ts";
import { fullName, shortName } from "../../src/ui/account-name.tsx";
import { IconButton } from "../../src/ui/button.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { IssuerMark } from "../../src/ui/marks/issuer-mark.tsx";
import { collection } from "../../src/ui/words/collection.ts";

/** What of a row moves it. */
export type Mover = "grip" | "up" | "down";

interface ArrangeRowProps {
  readonly row: AccountRow;
  /** Where it stands among `of` rows, from 0, as not all of them are drawn. */
  readonly at: number;
  readonly of: number;
  /** How far it stands below the top of its list, in CSS pixels. */
  readonly top: number;
  readonly lifted: boolean;
  /** Whether the keyboard picked it up. */
  readonly pressed: boolean;
  /** Whether Tab comes to this row; the arrows reach the others. */
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMove: (by: Mover, to: number) => void;
}

/** A row that can be moved: its grip, who it is, and a button for each way that it can go. */
export function ArrangeRow(props: ArrangeRowProps) {
  const { row, at, of, top, lifted, pressed, tabStop, onFocus, onLeave, onKeyDown, onMove } = props;
  return (
    <li
      class={lifted ? "row movable lifted" : "row movable"}
      style={{ top: `${top}px` }}
      data-account={row.id}
      aria-posinset={at + 1}
      aria-setsize={of}
      onFocusIn={onFocus}
    >
      <button
        type="button"
        class="grip"
        tabIndex={tabStop ? 0 : -1}
        aria-label={collection.handleOf(fullName(row))}
        aria-pressed={pressed}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      >
        <Icon name="grip" />
      </button>
      <span class="monogram" aria-hidden="true">
        <IssuerMark account={row} />
      </span>
      <span class="who">
        <b class="ellipsis" title={shortName(row)}>
          <bdi>{shortName(row)}</bdi>
        </b>
        {row.issuer === "" ? null : (
          <span class="ellipsis" title={row.label}>
            <bdi>{row.label}</bdi>
          </span>
        )}
      </span>
      <span class="movers">
        {at === 0 ? null : (
          <span class="up">
            <IconButton
              icon="up"
              label={collection.up(fullName(row))}
              tabStop={tabStop}
              onPress={() => onMove("up", at - 1)}
            />
          </span>
        )}
        {at === of - 1 ? null : (
          <span class="down">
            <IconButton
              icon="down"
              label={collection.down(fullName(row))}
              tabStop={tabStop}
              onPress={() => onMove("down", at + 1)}
            />
          </span>
        )}
      </span>
    </li>
  );
}
