import { words } from "../src/ui/words.ts";
import { Menu } from "./menu.tsx";

/** The ways to add an account. */
export interface AddWays {
  readonly onScanPage: () => void;
  readonly onChooseImage: () => void;
  readonly onAddByKey: () => void;
  /** Brings accounts along from another app. */
  readonly onImport: () => void;
  readonly onOpenBin: () => void;
}

/** The plus button and its menu. */
export function AddMenu({ onScanPage, onChooseImage, onAddByKey, onImport, onOpenBin }: AddWays) {
  return (
    <Menu
      icon="plus"
      label={words.list.add}
      items={[
        { icon: "scan", label: words.add.scanPage, onPress: onScanPage },
        { icon: "file", label: words.add.fromImage, onPress: onChooseImage },
        { icon: "key", label: words.add.byKey, onPress: onAddByKey },
        { icon: "enter", label: words.add.fromApp, onPress: onImport },
        { icon: "bin", label: words.bin.open, onPress: onOpenBin },
      ]}
    />
  );
}
