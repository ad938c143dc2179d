import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface ToastPlaceProps {
  /** Whether its user is about to press something in it, so that it has to stay. */
  readonly onHold: (held: boolean) => void;
  /** The toast, or null while there is none. */
  readonly children: ComponentChildren;
}

/** Where toasts come and go: it is always there, since what comes into it is read to whoever doesn't see it. */
export function ToastPlace({ onHold, children }: ToastPlaceProps) {
  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      {children}
    </div>
  );
}

interface ToastProps {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** A word on what was just done, with a way back where there is one. */
export function Toast({ text, icon = "check", action }: ToastProps) {
  return (
    <div class="toast">
      <Icon name={icon} />
      <span>{text}</span>
      {action === undefined ? null : (
        <button type="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
