import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardInPlace, click, isAccepted, refusals, remarkOf } from "../browser/clickjacking/cell.ts";
import { type CardStage, openStage } from "../browser/clickjacking/stage.ts";
import { extensionDirs } from "../browser/harness/build-first.ts";
import { makeCertificate } from "../portal/certificate.ts";

/**
 * Pages that mean no harm and ask for a code, at four page zooms: the card comes up, a person goes to its first account
 * and clicks when its ink is in. Hardly a click may be refused.
 */

const wanted = Number(process.env.PAGES ?? 200);
const zooms = [1, 0.8, 1.25, 1.5];
/** A person takes at least this long from reaching the button to pressing it once the ink is in. Milliseconds. */
const aiming = 600;
const fixtures = join(import.meta.dirname, "../fixtures");

let server: Server;
let stage: CardStage;
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
  stage = await openStage(`${origin}/`, extensionDirs.chromium);
});
afterAll(async () => {
  await stage.close();
  server.close();
});

test("an honest click counts on at least 99 of 100 pages", async () => {
  const refused: string[] = [];
  const silent: string[] = [];
  let clicked = 0;
  const perZoom = Math.ceil(wanted / zooms.length);
  const { person } = stage;
  let next = 0;
  for (const zoom of zooms) {
    await stage.zoom(zoom);
    for (let here = 0; here < perZoom && next < files.length; next += 1) {
      const file = files[next] ?? "";
      await person.tab.mouse.move(5, 5);
      await person.tab.goto(`${origin}/${file}`);
      const card = await cardInPlace(person, 4_000).catch(() => null);
      if (card === null) {
        silent.push(file);
        continue;
      }
      expect(await person.tab.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom);
      await person.tab.mouse.move(card.x + card.first.x, card.y + card.first.y, { steps: 8 });
      await person.tab.waitForTimeout(aiming);
      await click(person.tab);
      here += 1;
      clicked += 1;
      if (await isAccepted(stage.viewKind)) continue;
      const remark = await remarkOf(person);
      // Anything else is said of what the page did with the code.
      if (remark === null || refusals.has(remark)) refused.push(`${file} at ${zoom}: ${remark}`);
    }
  }
  console.log(
    `${clicked} honest clicks at zooms ${zooms.join(", ")}: ${refused.length} refused; no card on ${silent.length} pages`,
    ...refused,
    ...silent,
  );
  expect(clicked).toBeGreaterThanOrEqual(wanted);
  expect(refused.length).toBeLessThanOrEqual(wanted / 100);
});
