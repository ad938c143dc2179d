import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardInPlace, click, isAccepted, refusals, remarkOf } from "../browser/clickjacking/cell.ts";
import { type CardStage, openStage } from "../browser/clickjacking/stage.ts";
import { extensionDirs } from "../browser/harness/build-first.ts";
import { openScreen, type Screen } from "../browser/harness/screen.ts";
import { makeCertificate } from "../portal/certificate.ts";

/**
 * Pages that mean no harm and ask for a code, at four page zooms, in a browser with a window and in one without: the card
 * comes up, a person goes to its first account and clicks when its ink is in. Hardly a click may be refused.
 */

const wanted = Number(process.env.PAGES ?? 200);
const zooms = [1, 0.8, 1.25, 1.5];
/** A person takes at least this long from reaching the button to pressing it once the ink is in. Milliseconds. */
const aiming = 600;
/** How long a busy machine may take until the card is up. Milliseconds. */
const patience = 20_000;
const fixtures = join(import.meta.dirname, "../fixtures");

let server: Server;
let origin: string;

interface Case {
  readonly file: string;
  readonly kind: string;
  readonly [trait: string]: unknown;
}

/** Those whose card asks which account is signing in, as far as their authors say. */
const files = ["pages-corpus", "own-pages"].flatMap((corpus) =>
  (JSON.parse(readFileSync(join(fixtures, corpus, "cases.json"), "utf8")) as Case[])
    .filter(({ kind }) => kind === "otp-single" || kind === "otp-split")
    .filter((page) =>
      ["sms", "email", "outOfBand", "codeFormat", "acceptsRecovery", "frame"].every((not) => !page[not]),
    )
    .map(({ file }) => `${corpus}/${file}`),
);

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (request, response) => {
    const file = files.find((known) => request.url === `/${known}`);
    response.writeHead(200, { "content-type": "text/html" });
    response.end(file === undefined ? "<title>Start</title>" : readFileSync(join(fixtures, file)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `https://shop.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

describe("without a window", () => {
  let stage: CardStage;
  beforeAll(async () => {
    stage = await openStage({ url: `${origin}/`, extensionDir: extensionDirs.chromium });
  });
  afterAll(() => stage.close());

  test(`an honest click counts on at least 99 of 100 of ${wanted} pages, at each zoom on a part of them`, async () => {
    const left = [...files];
    const figures: Figures = { clicked: 0, refused: [], silent: [] };
    for (const zoom of zooms) await clickOn(stage, zoom, left, Math.ceil(wanted / zooms.length), figures);
    expectHonest(figures, "without a window");
  });
});

describe("in a window", () => {
  let screen: Screen;
  let stage: CardStage;
  beforeAll(async () => {
    screen = await openScreen();
    const { display } = screen;
    stage = await openStage({ url: `${origin}/`, extensionDir: extensionDirs.chromium, display });
  });
  afterAll(async () => {
    await stage?.close();
    screen?.close();
  });

  test.each(zooms)(
    `an honest click counts on at least 99 of 100 of ${wanted} pages at zoom %d`,
    async (zoom) => {
      const figures: Figures = { clicked: 0, refused: [], silent: [] };
      await clickOn(stage, zoom, [...files], wanted, figures);
      expectHonest(figures, `in a window at zoom ${zoom}`);
    },
  );
});

interface Figures {
  clicked: number;
  readonly refused: string[];
  /** Pages on which no card came up. */
  readonly silent: string[];
}

/** Takes pages out of `left` and clicks the card's first account on each, until `count` were clicked. */
async function clickOn(
  { person, zoom: setZoom, viewKind }: CardStage,
  zoom: number,
  left: string[],
  count: number,
  figures: Figures,
): Promise<void> {
  await setZoom(zoom);
  const { tab } = person;
  const enough = figures.clicked + count;
  while (figures.clicked < enough) {
    const file = left.shift();
    if (file === undefined) return;
    await tab.mouse.move(5, 5);
    await tab.goto(`${origin}/${file}`);
    const card = await cardInPlace(person, patience).catch(() => null);
    if (card === null) {
      figures.silent.push(file);
      continue;
    }
    expect(await tab.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom);
    await tab.mouse.move(card.x + card.first.x, card.y + card.first.y, { steps: 8 });
    await tab.waitForTimeout(aiming);
    await click(tab);
    figures.clicked += 1;
    if (await isAccepted(viewKind)) continue;
    const remark = await remarkOf(person);
    // Nothing was said of it: a busy machine may still be at it.
    if (remark === null && (await isAccepted(viewKind, 5_000))) continue;
    // Anything else is said of what the page did with the code.
    if (remark === null || refusals.has(remark)) figures.refused.push(`${file} at ${zoom}: ${remark}`);
  }
}

function expectHonest({ clicked, refused, silent }: Figures, where: string): void {
  console.log(
    `${clicked} honest clicks ${where}: ${refused.length} refused; no card on ${silent.length} pages`,
    ...refused,
    ...silent,
  );
  expect(clicked).toBeGreaterThanOrEqual(wanted);
  expect(refused.length).toBeLessThanOrEqual(wanted / 100);
}
