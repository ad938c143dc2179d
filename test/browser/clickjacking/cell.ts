import type { Frame, Page } from "playwright-core";
import { PNG } from "pngjs";
import { armingMs } from "../../../src/card/click-guard.ts";
import { words } from "../../../src/ui/words.ts";
import { eventually } from "../harness/eventually.ts";
import type { ChromiumPerson } from "../story/chromium-person.ts";
import type { Attack } from "./attacks.ts";

/** "popover" is how we put up the card; a page makes a plain element of it where nothing keeps it from that. */
export type HostKind = "popover" | "plain";

export interface CellResult {
  /** The card's pixels were not those of a card left alone, within the last half second before the click. */
  readonly differs: boolean;
  readonly accepted: boolean;
  /** What the card says of a click that did not count. */
  readonly remark: string | null;
  /** The card left alone, and as it was shortly before the click. */
  readonly pictures: { readonly before: PNG; readonly after: PNG };
}

interface CellInput {
  readonly person: ChromiumPerson;
  readonly url: string;
  readonly attack: Attack;
  readonly hostKind: HostKind;
  /** What the worker says of the page now: the kind of its view. */
  viewKind(): Promise<string | null>;
}

/** Longer than half a second, and than the browser needs to look what lies over a frame. Milliseconds. */
const longEnough = 700;

declare global {
  interface Window {
    host: HTMLElement;
  }
}

/** Opens the page, has it attack the card that comes up, and clicks the card's first account by the real mouse. */
export async function playCell(input: CellInput, tries = 10): Promise<CellResult> {
  const { person, url, attack, hostKind, viewKind } = input;
  const { tab } = person;
  await tab.mouse.move(200, 700);
  await tab.goto(url);
  await tab.bringToFront();
  const card = await cardInPlace(person);
  await tab.evaluate(takeHost, hostKind);
  await eventually("the page to be asked which account", async () =>
    (await viewKind()) === "pick" ? true : undefined,
  );
  const target = { x: card.x + card.first.x, y: card.y + card.first.y };
  const run = (script: string) =>
    tab.evaluate((text) => new Function("host", text)(window.host) as undefined, script);
  await dwell(tab, target);
  await inkIn(person);
  const before = await picture(tab, card);
  if (attack.before !== undefined) {
    await run(attack.before);
    await tab.waitForTimeout(longEnough);
  } else {
    await run(attack.script);
    await tab.waitForTimeout(longEnough);
  }
  await inkIn(person);
  const after = await picture(tab, card);
  // A picture being taken looks to the card as if it were covered, and a busy computer takes its time.
  await tab.waitForTimeout(longEnough + 200);
  await inkIn(person);
  const since = Date.now();
  if (attack.before !== undefined) {
    await run(attack.script);
    await tab.waitForTimeout(attack.wait ?? 0);
  }
  await click(tab);
  // On a busy machine the card may by then have been as drawn for long enough.
  const isTooLate = attack.before !== undefined && Date.now() - since >= armingMs;
  if (isTooLate && tries > 1) return playCell(input, tries - 1);
  if (isTooLate) throw new Error("This machine is too busy to click in time");
  const hasActed = await isAccepted(viewKind);
  const remark = await remarkOf(person);
  // Anything but a refusal is said of what came of a click that counted.
  const accepted = hasActed || (remark !== null && !refusals.has(remark));
  return { differs: differ(before, after), accepted, remark, pictures: { before, after } };
}

const { refusedMoved, refusedChanged, refusedUnseen, refusedFirstTap } = words.card;
/** What the card says of clicks that did not count. */
export const refusals: ReadonlySet<string> = new Set([
  refusedMoved,
  refusedChanged,
  refusedUnseen,
  refusedFirstTap,
]);

/** Where the card lies in the window, and the middle of its first account in its frame, in CSS pixels. */
export async function cardInPlace(person: ChromiumPerson, patienceMs = 30_000) {
  await eventually(
    "the card to ask which account",
    async () => {
      const said = await person.tab
        .frames()
        .find(isCard)
        ?.innerText("body")
        .catch(() => "");
      return said?.includes("Which account is signing in?") ? true : undefined;
    },
    patienceMs,
  );
  const frame = await person.card();
  const first = await frame.locator(".pick.first").evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const place = await eventually("the card's place", () =>
    person.tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return height > 100 ? { x, y, width, height } : undefined;
    }),
  );
  return { ...place, first };
}

function isCard(frame: Frame): boolean {
  return frame.url().includes("/card/card.html");
}

/** Runs in the page. */
function takeHost(kind: HostKind): void {
  window.host = document.documentElement.lastElementChild as HTMLElement;
  if (kind === "popover") return;
  window.host.removeAttribute("popover");
  window.host.style.setProperty("z-index", "2147483647", "important");
}

type Card = Awaited<ReturnType<typeof cardInPlace>>;

/** Goes to a place and stays there for long. */
async function dwell(tab: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await tab.mouse.move(x - 60, y + 8);
  await tab.mouse.move(x, y, { steps: 4 });
  await tab.waitForTimeout(longEnough);
}

/** Waits until the card's ink is in, as people do, where it comes in at all. On a busy machine that takes its time. */
async function inkIn(person: ChromiumPerson): Promise<void> {
  const card = await person.card();
  const drawn = card.locator(".page-card:not([data-arming])");
  await drawn.waitFor({ state: "attached", timeout: 3_000 }).catch(() => undefined);
}

/** The card itself, without the room for its shadow. */
async function picture(tab: Page, card: Card): Promise<PNG> {
  const devtools = await tab.context().newCDPSession(tab);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "png" });
  await devtools.detach();
  const zoom = await tab.evaluate(() => devicePixelRatio);
  const place = { x: card.x + 24, y: card.y + 16, width: 340, height: card.height - 48 };
  return cutOut(PNG.sync.read(Buffer.from(data, "base64")), place, zoom);
}

/** The part of a picture at this place in CSS pixels, where each of these takes `zoom` pixels of the picture. */
function cutOut(whole: PNG, { x, y, width, height }: Omit<Card, "first">, zoom: number): PNG {
  const [left, top, across, down] = [x, y, width, height].map((each) => Math.round(each * zoom)) as Four;
  const part = new PNG({ width: across, height: down });
  PNG.bitblt(whole, part, left, top, across, down);
  return part;
}

type Four = [number, number, number, number];

export async function click(tab: Page): Promise<void> {
  await tab.mouse.down();
  await tab.waitForTimeout(40);
  await tab.mouse.up();
}

/** Whether more than noise has changed. */
function differ(before: PNG, after: PNG): boolean {
  const differing = before.data.filter((value, at) => Math.abs(value - (after.data[at] ?? 0)) > 6).length;
  return differing > before.data.length / 2000;
}

/** Whether a click came to something, within a while in milliseconds. */
export async function isAccepted(viewKind: CellInput["viewKind"], patience = 400): Promise<boolean> {
  try {
    return await eventually(
      "the click to do something",
      async () => ((await viewKind()) === "pick" ? undefined : true),
      patience,
    );
  } catch {
    return false;
  }
}

export async function remarkOf(person: ChromiumPerson): Promise<string | null> {
  const frame = await person.card();
  const remark = frame.locator(".remark");
  return (await remark.count()) === 0 ? null : remark.innerText();
}
