import { words } from "../src/ui/words.ts";
import { Menu } from "./menu.tsx";

/** The ways to add an account. */
export interface AddWays {
  readonly onScanPage: () => void;
  readonly onChooseImage: () => void;
  readonly onAddByKey: () => void;
  readonly onOpenBin: () => void;
  /** Null where it is at the side already. */
  readonly onOpenAtSide: (() => void) | null;
  /** Null where the active tab shows no site. */
  readonly onOpenSite: (() => void) | null;
  /** Null where it shows none that an account belongs to. */
  readonly onCheckClock: (() => void) | null;
}

/** The plus button and its menu. */
export function AddMenu(ways: AddWays) {
  const { onScanPage, onChooseImage, onAddByKey, onOpenBin, onOpenSite, onOpenAtSide, onCheckClock } = ways;
  return (
    <Menu
      icon="plus"
      label={words.list.add}
      items={[
        { icon: "scan", label: words.add.scanPage, onPress: onScanPage },
        { icon: "file", label: words.add.fromImage, onPress: onChooseImage },
        { icon: "key", label: words.add.byKey, onPress: onAddByKey },
        ...(onOpenSite === null
          ? []
          : [{ icon: "site" as const, label: words.sites.open, onPress: onOpenSite }]),
        ...(onCheckClock === null
          ? []
          : [{ icon: "clock" as const, label: words.clock.check, onPress: onCheckClock }]),
        ...(onOpenAtSide === null
          ? []
          : [{ icon: "side" as const, label: words.side.open, onPress: onOpenAtSide }]),
        { icon: "bin", label: words.bin.open, onPress: onOpenBin },
      ]}
    />
  );
}
