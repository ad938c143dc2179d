import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../src/ui/button.tsx";
import { Icon, type IconName } from "../src/ui/icon.tsx";

/** One line of a menu. */
export interface MenuItem {
  readonly icon: IconName;
  readonly label: string;
  readonly tone?: "danger";
  /** Null where there is nothing of the kind to do just now: the line is left out. */
  readonly onPress: (() => void) | null;
}

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu below it: arrows move, Escape closes and gives the focus back. */
export function Menu({ icon, label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        expanded={open}
        onPress={() => setOpen(!open)}
        buttonRef={button}
      />
      {open ? <MenuList label={label} items={items} onClose={close} onLeave={() => setOpen(false)} /> : null}
    </>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Closes and gives the focus back. */
  readonly onClose: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}

function MenuList({ label, items, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => buttonsIn(list.current)[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (!moveFocus(event.key, buttonsIn(list.current))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget))) onLeave();
  };
  return (
    <div
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {items.map(({ icon, label, tone, onPress }) =>
        onPress === null ? null : (
          <button
            key={icon}
            type="button"
            role="menuitem"
            class={tone ?? ""}
            onClick={() => {
              onClose();
              onPress();
            }}
          >
            <Icon name={icon} />
            {label}
          </button>
        ),
      )}
    </div>
  );
}

function buttonsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll("button") ?? [])];
}

/** Whether the key moves among these, and if so, moves. */
function moveFocus(key: string, buttons: readonly HTMLButtonElement[]): boolean {
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  buttons.at(to % buttons.length)?.focus();
  return true;
}
