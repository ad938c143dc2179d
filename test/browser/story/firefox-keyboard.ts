import type { Browser } from "puppeteer-core";
import { command } from "../harness/firefox-itself.ts";
import { type Keyboard, type Keys, keyboardOn, type Part } from "./keyboard.ts";

interface Place {
  readonly browser: Browser;
  /** Firefox's own name for the page, in a tab or beside the tabs. */
  readonly context: string;
  readonly settle?: Keys["settle"];
}

/** A keyboard before a page of Firefox. */
export function firefoxKeyboard({ browser, context, ...rest }: Place): Keyboard {
  const strike = (actions: readonly object[]) =>
    command(browser, "input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  const call = async (run: (...args: never[]) => unknown, ...args: readonly object[]) => {
    const answer = await command<Called>(browser, "script.callFunction", {
      target: { context },
      awaitPromise: false,
      functionDeclaration: `${run}`,
      arguments: args,
    });
    return answer.result;
  };
  /** Within the whole page where no node to begin with is given. */
  const locate = async (value: object, within?: Node) => {
    const locator = { type: "accessibility", value };
    const startNodes = within === undefined ? {} : { startNodes: [within] };
    const parameters = { context, locator, ...startNodes };
    return (await command<Located>(browser, "browsingContext.locateNodes", parameters)).nodes;
  };
  /** The first element that is this, if it is within. */
  async function nodeOf(part: Part, within?: Node): Promise<Remote | undefined> {
    if ("label" in part) return call(labelled, asText(part.label));
    const role = newNames[part.role] ?? part.role;
    if ("name" in part) return (await locate({ role, name: part.name }, within))[0];
    const nodes = await locate({ role }, within);
    return call(holding, asText(part.holding), ...nodes.map(({ sharedId }) => ({ sharedId })));
  }
  return keyboardOn({
    ...rest,
    type: async (text) => void (await strike([...text].flatMap((key) => chord([key])))),
    async press(...keys) {
      // One by one, as no hand is so quick that the page has no time between two.
      for (const key of keys) await strike(chord(key.split("+").map((name) => named[name] ?? name)));
    },
    isInFront: async () => (await call(() => document.hasFocus()))?.value === true,
    isThere: async (part) => (await nodeOf(part))?.sharedId !== undefined,
    async hasFocus(part) {
      const sharedId = (await call(focused))?.sharedId;
      return sharedId !== undefined && (await nodeOf(part, { sharedId }))?.sharedId === sharedId;
    },
  });
}

/** What the protocol calls an element. */
interface Node {
  readonly sharedId: string;
}

interface Remote extends Partial<Node> {
  readonly value?: unknown;
}

interface Located {
  readonly nodes: readonly Node[];
}

interface Called {
  /** Left out where the function threw. */
  readonly result?: Remote;
}

/** What Firefox calls some roles, by what they were called before. */
const newNames: Readonly<Record<string, string>> = { img: "image" };

/** Keys that make no character, as the protocol writes them. */
const named: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** These keys down in turn, and up again. */
function chord(keys: readonly string[]): readonly object[] {
  const down = keys.map((value) => ({ type: "keyDown", value }));
  return [...down, ...keys.toReversed().map((value) => ({ type: "keyUp", value }))];
}

/** Runs in the page: null while keys don't come to it. */
function focused(): Element | null {
  return document.hasFocus() ? document.activeElement : null;
}

function asText(value: string): object {
  return { type: "string", value };
}

/** Runs in the page: the first of these whose text holds this. */
function holding(text: string, ...elements: readonly Element[]): Element | null {
  return elements.find(({ textContent }) => textContent?.includes(text)) ?? null;
}

/** Runs in the page: what is typed into under this label. A box for a passphrase has no role to find it by. */
function labelled(label: string): HTMLElement | null {
  const labels = [...document.querySelectorAll("label")];
  return labels.find(({ textContent }) => textContent?.trim() === label)?.control ?? null;
}
