import type { ComponentChildren, Ref } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps {
  readonly children: ComponentChildren;
  /** "ink": the one main action; "line": any other; "danger": takes something away. */
  readonly tone: "ink" | "line" | "danger";
  /** "tall": a window's main action; "short": within a row. */
  readonly size?: "tall" | "short";
  readonly width?: "wide";
  readonly icon?: IconName;
  /** Sends the form it stands in; then it needs no onPress. */
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  readonly onPress?: () => void;
  /** Its name for screen readers, where the words on it say too little out of their place. */
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, tone, size, width, icon, type = "button", disabled, onPress, label, buttonRef } = props;
  const classes = ["button", tone, size, width].filter((name) => name !== undefined).join(" ");
  return (
    <button
      type={type}
      class={classes}
      disabled={disabled}
      aria-label={label}
      onClick={onPress}
      ref={buttonRef ?? null}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, for screen readers and as a tip. */
  readonly label: string;
  readonly onPress: () => void;
  /** For a button that opens a menu: whether it is open. */
  readonly expanded?: boolean;
  /** Whether Tab comes to it; it does if left out. */
  readonly tabStop?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is only a drawing, with a name. */
export function IconButton({ icon, label, onPress, expanded, tabStop = true, buttonRef }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      tabIndex={tabStop ? undefined : -1}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : "menu"}
      onClick={onPress}
      ref={buttonRef ?? null}
    >
      <Icon name={icon} />
    </button>
  );
}

interface LinkButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly icon?: IconName;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** An action that stands in a sentence. */
export function LinkButton({ children, onPress, buttonRef }: LinkButtonProps) {
  return (
    <button type="button" class="link" onClick={onPress} ref={buttonRef ?? null}>
      {children}
    </button>
  );
}

/** A second choice beneath a ticket. */
export function QuietLink({ children, onPress, icon }: LinkButtonProps) {
  return (
    <button type="button" class="quiet-link" onClick={onPress}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
