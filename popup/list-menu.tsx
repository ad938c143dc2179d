import { collection } from "../src/ui/words/collection.ts";
import { Menu } from "./menu.tsx";

/** What may be set about the list as a whole. */
export interface ListChoices {
  readonly compact: boolean;
  readonly onCompact: (compact: boolean) => void;
  readonly onArrange: () => void;
}

/** The menu at the list's foot. */
export function ListMenu({ compact, onCompact, onArrange }: ListChoices) {
  return (
    <Menu
      icon="more"
      label={collection.more}
      items={[
        { icon: "arrange", label: collection.arrange, onPress: onArrange },
        {
          icon: "list",
          label: compact ? collection.roomy : collection.compact,
          onPress: () => onCompact(!compact),
        },
      ]}
    />
  );
}
