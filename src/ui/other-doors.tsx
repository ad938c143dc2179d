import { LinkButton } from "./button.tsx";

/** A way to open the vault, or to go back to another. */
export interface OtherDoor {
  readonly label: string;
  readonly onPress: () => void;
}

/** The foot of a locked screen: the ways elsewhere, where there are any. */
export function OtherDoors({ doors }: { readonly doors: readonly OtherDoor[] }) {
  if (doors.length === 0) return null;
  return (
    <footer class="other-doors">
      {doors.map(({ label, onPress }) => (
        <LinkButton key={label} onPress={onPress}>
          {label}
        </LinkButton>
      ))}
    </footer>
  );
}
