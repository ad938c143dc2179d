import { collection } from "../src/ui/words/collection.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";
import { Menu } from "./menu.tsx";

/** What may be done about the page in the active tab, about the list as a whole, and about all the rest. */
export interface MoreWays {
  /** Null where the active tab shows no site. */
  readonly onOpenSite: (() => void) | null;
  /** Null where it shows none that an account belongs to. */
  readonly onCheckClock: (() => void) | null;
  /** Null where there are no rows. */
  readonly rows: RowWays | null;
  /** Null where it is at the side already. */
  readonly onOpenAtSide: (() => void) | null;
  readonly onOpenOptions: () => void;
}

interface RowWays {
  readonly compact: boolean;
  readonly onCompact: (compact: boolean) => void;
  readonly onArrange: () => void;
}

/** The menu at the list's foot. */
export function MoreMenu({ onOpenSite, onCheckClock, rows, onOpenAtSide, onOpenOptions }: MoreWays) {
  const onCompact = rows === null ? null : () => rows.onCompact(!rows.compact);
  return (
    <Menu
      icon="more"
      label={words.more}
      items={[
        { icon: "site", label: words.sites.open, onPress: onOpenSite },
        { icon: "clock", label: words.clock.check, onPress: onCheckClock },
        { icon: "arrange", label: collection.arrange, onPress: rows?.onArrange ?? null },
        { icon: "list", label: rows?.compact ? collection.roomy : collection.compact, onPress: onCompact },
        { icon: "side", label: words.side.open, onPress: onOpenAtSide },
        { icon: "sliders", label: startWords.allOptions, onPress: onOpenOptions },
      ]}
    />
  );
}
