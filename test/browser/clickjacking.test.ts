import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { attacks, furtherAttacks, noAttack } from "./clickjacking/attacks.ts";
import { makeBareBuild } from "./clickjacking/bare-build.ts";
import { cardInPlace, click, isAccepted } from "./clickjacking/cell.ts";
import { createFigures, expectHarmless, openTheatre, type Theatre } from "./clickjacking/theatre.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { everyCase } from "./harness/every-case.ts";
import { codePage } from "./story/code-page.ts";

/**
 * A page that wants a click of its user to land on our card (threat model §5.2), in real Chromium with a real mouse: no
 * click counts where the card's pixels are not those of a card left alone.
 */

let server: Server;
let url: string;
const figures = createFigures();

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (request, response) => {
    const style = request.url === "/zoomed" ? "<style>html { zoom: 1.2 }</style>" : "";
    response.writeHead(200, { "content-type": "text/html" }).end(codePage + style);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://hostile.example:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  if (everyCase) console.log(figures.told());
});

function open(build: string, extensionDir: string): Promise<Theatre> {
  return openTheatre({ build, url, extensionDir, figures });
}

/** In the short form, one for each kind of defence. */
const telling = new Set([
  "popover overlay",
  "partial popover overlay",
  "root zoomed out",
  "host masked",
  "hidden until the pointer is there",
]);

describe("a click on the card", () => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await open("as built", extensionDirs.chromium);
  });
  afterAll(() => theatre.close());

  test("counts on a page that lets it be", async () => {
    expect(await theatre.play(noAttack)).toMatchObject({ differs: false, accepted: true });
  });

  const all = [...attacks, ...furtherAttacks].filter(({ name }) => everyCase || telling.has(name));
  test.each(all.map((attack) => [attack.name, attack] as const))(
    "does not count unless the card is painted as drawn: %s",
    async (_name, attack) => expectHarmless(await theatre.play(attack)),
  );
});

describe.runIf(everyCase)("an honest gesture on the card", () => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await open("as built", extensionDirs.chromium);
  });
  afterAll(() => theatre.close());

  test("counts on a page that zooms its root element from the first", async () => {
    const zoomed = { name: "none, root zoomed from the first", script: "" };
    const result = await theatre.play(zoomed, "popover", "zoomed");
    expect(result).toMatchObject({ differs: false, accepted: true });
  });

  test.each([0.8, 1.25, 1.5])(
    "counts once its user has zoomed to %d with the card in view",
    async (factor) => {
      const { person, viewKind, zoom, zoomHere } = theatre.stage;
      const { tab } = person;
      await zoom(1);
      await tab.goto(url);
      const before = await cardInPlace(person);
      await tab.mouse.move(before.x + before.first.x, before.y + before.first.y, { steps: 3 });
      const shown = await person.card();
      await shown.evaluate(() => Object.assign(window, { isSameCard: true }));
      const steps = await tab.evaluate(() => history.length);
      await zoomHere(factor);
      await tab.waitForTimeout(1000);
      expect(await shown.evaluate("window.isSameCard")).toBe(true);
      expect(await tab.evaluate(() => history.length)).toBe(steps);
      const card = await cardInPlace(person);
      await tab.mouse.move(card.x + card.first.x, card.y + card.first.y, { steps: 3 });
      await tab.waitForTimeout(700);
      await click(tab);
      expect(await isAccepted(viewKind)).toBe(true);
      await zoom(1);
    },
  );

  test("counts on a card that has been on view for longer than a click counts for what was asked", async () => {
    const { person, viewKind } = theatre.stage;
    const { tab } = person;
    await tab.goto(url);
    const card = await cardInPlace(person);
    await tab.waitForTimeout(75_000);
    await tab.mouse.move(card.x + card.first.x, card.y + card.first.y, { steps: 3 });
    await tab.waitForTimeout(700);
    await click(tab);
    expect(await isAccepted(viewKind)).toBe(true);
  });

  test("counts by key half a second after its user moved the focus in, which the page can't", async () => {
    const { person, viewKind } = theatre.stage;
    const { tab } = person;
    await tab.goto(url);
    await cardInPlace(person);
    const card = await person.card();
    const hasFocus = () => card.evaluate(() => document.hasFocus());
    await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.tabIndex = 0;
      host.focus();
      host.click();
    });
    expect(await hasFocus()).toBe(false);
    // Nor has it a way to the frame's window, to which only our own script may speak.
    expect(await tab.evaluate(() => window.length)).toBe(0);
    await tab.click("#code");
    await eventually("the focus in the card", async () => {
      await tab.keyboard.press("Tab");
      return (await hasFocus()) || undefined;
    });
    await tab.keyboard.press("1");
    expect(await isAccepted(viewKind)).toBe(false);
    await tab.waitForTimeout(700);
    await tab.keyboard.press("1");
    expect(await isAccepted(viewKind)).toBe(true);
  });
});

describe.runIf(everyCase)("a click on a card that the page can do with as it likes", () => {
  let bare: ReturnType<typeof makeBareBuild>;
  let theatre: Theatre;
  beforeAll(async () => {
    bare = makeBareBuild();
    theatre = await open("bare", bare.folder);
  });
  afterAll(async () => {
    await theatre.close();
    bare.remove();
  });
  const hostKinds = ["popover", "plain"] as const;

  test.each(hostKinds)("counts on a page that lets it be (%s)", async (hostKind) => {
    expect(await theatre.play(noAttack, hostKind)).toMatchObject({ differs: false, accepted: true });
  });

  const all = hostKinds.flatMap((hostKind) =>
    attacks.map((attack) => [hostKind, attack.name, attack] as const),
  );
  test.each(all)(
    "does not count unless the card is painted as drawn: %s, %s",
    async (hostKind, _name, attack) => expectHarmless(await theatre.play(attack, hostKind)),
  );
});
