import { eventually } from "../harness/eventually.ts";

/** A part of a page as whoever can't see it is told of it: what it is, and its whole name or what that holds; or the label over a box. */
export type Part =
  | { readonly role: Role; readonly name: string }
  | { readonly role: Role; readonly holding: string }
  | { readonly label: string };

export function button(name: string): Part {
  return { role: "button", name };
}

type Role =
  | "button"
  | "checkbox"
  | "combobox"
  | "heading"
  | "img"
  | "link"
  | "main"
  | "menuitem"
  | "region"
  | "searchbox"
  | "complementary";

/** Somebody with a keyboard alone before one page. */
export interface Keyboard {
  /** Presses keys one after the other; those that are held together are joined, as in "Control+d". */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until this is there. */
  meets(part: Part): Promise<void>;
  /** Waits until the focus is here by itself. */
  isAt(part: Part): Promise<void>;
  /** Presses Tab, or the arrow that is named, until the focus is here. */
  goTo(part: Part, by?: "ArrowDown"): Promise<void>;
  /** Goes there, and presses Enter once keys count. */
  pressOn(part: Part): Promise<void>;
}

/** What the driver of a browser does with one page. */
export interface Keys extends Pick<Keyboard, "press" | "type"> {
  /** Whether keys that are pressed now come to the page. */
  isInFront(): Promise<boolean>;
  isThere(part: Part): Promise<boolean>;
  hasFocus(part: Part): Promise<boolean>;
  /** Waits until keys that are pressed here count; they do at once where it is left out. */
  readonly settle?: (() => Promise<void>) | undefined;
}

const mostPresses = 40;

export function keyboardOn({ press, type, isInFront, isThere, hasFocus, settle }: Keys): Keyboard {
  const meets = (part: Part) => until(JSON.stringify(part), () => isThere(part));
  async function goTo(part: Part, by: "Tab" | "ArrowDown" = "Tab"): Promise<void> {
    await until("the page in front", isInFront);
    await meets(part);
    for (let presses = 0; presses < mostPresses; presses++) {
      if (await hasFocus(part)) return;
      await press(by);
    }
    throw new Error(`${by} never comes to ${JSON.stringify(part)}`);
  }
  return {
    press,
    type,
    meets,
    isAt: (part) => until(`the focus at ${JSON.stringify(part)}`, () => hasFocus(part)),
    goTo,
    async pressOn(part) {
      await goTo(part);
      await settle?.();
      await press("Enter");
    },
  };
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  await eventually(what, async () => ((await isSo()) ? true : undefined));
}
