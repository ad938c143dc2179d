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
  return (
    <Menu
      icon="more"
      label={words.more}
      items={[
        ...(onOpenSite === null
          ? []
          : [{ icon: "site" as const, label: words.sites.open, onPress: onOpenSite }]),
        ...(onCheckClock === null
          ? []
          : [{ icon: "clock" as const, label: words.clock.check, onPress: onCheckClock }]),
        ...(rows === null ? [] : itemsOf(rows)),
        ...(onOpenAtSide === null
          ? []
          : [{ icon: "side" as const, label: words.side.open, onPress: onOpenAtSide }]),
        { icon: "sliders", label: startWords.allOptions, onPress: onOpenOptions },
      ]}
    />
  );
}

function itemsOf({ compact, onCompact, onArrange }: RowWays) {
  return [
    { icon: "arrange" as const, label: collection.arrange, onPress: onArrange },
    {
      icon: "list" as const,
      label: compact ? collection.roomy : collection.compact,
      onPress: () => onCompact(!compact),
    },
  ];
}
