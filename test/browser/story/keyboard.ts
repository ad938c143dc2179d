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
  /** Presses Tab until the focus is here. */
  goTo(part: Part): Promise<void>;
  /** Goes there, and presses Enter once keys count. */
  pressOn(part: Part): Promise<void>;
}

/** What the driver of a browser does with one page. */
export interface Keys extends Pick<Keyboard, "press" | "type"> {
  /** Whether keys that are pressed now come to the page. */
  isInFront(): Promise<boolean>;
  /** The part, or undefined while it isn't there. */
  find(part: Part): Promise<FoundPart | undefined>;
  /** Waits until keys that are pressed here count; they do at once where it is left out. */
  readonly settle?: (() => Promise<void>) | undefined;
}

export interface FoundPart {
  /** False also once it is gone. */
  hasFocus(): Promise<boolean>;
}

const mostPresses = 40;

export function keyboardOn({ press, type, isInFront, find, settle }: Keys): Keyboard {
  const met = (part: Part) => eventually(JSON.stringify(part), () => find(part));
  async function goTo(part: Part): Promise<void> {
    await eventually("the page in front", async () => ((await isInFront()) ? true : undefined));
    const found = await met(part);
    for (let presses = 0; presses < mostPresses; presses++) {
      if (await found.hasFocus()) return;
      await press("Tab");
    }
    throw new Error(`Tab never comes to ${JSON.stringify(part)}`);
  }
  return {
    press,
    type,
    goTo,
    meets: async (part) => void (await met(part)),
    async isAt(part) {
      await eventually(`the focus at ${JSON.stringify(part)}`, async () =>
        (await (await find(part))?.hasFocus()) ? true : undefined,
      );
    },
    async pressOn(part) {
      await goTo(part);
      await settle?.();
      await press("Enter");
    },
  };
}
