import { Icon, type IconName } from "./icon.tsx";

interface ToastProps {
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** A word on what was just done, with a way back where there is one. */
export function Toast({ text, icon = "check", action }: ToastProps) {
  return (
    <div class="toast" role="status">
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
