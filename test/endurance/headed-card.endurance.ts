import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attacks, furtherAttacks, noAttack } from "../browser/clickjacking/attacks.ts";
import { makeBareBuild } from "../browser/clickjacking/bare-build.ts";
import { createFigures, expectHarmless, openTheatre, type Theatre } from "../browser/clickjacking/theatre.ts";
import { extensionDirs } from "../browser/harness/build-first.ts";
import { openScreen, type Screen } from "../browser/harness/screen.ts";
import { type CodePage, openCodePage } from "../browser/story/code-page.ts";

/**
 * The clickjacking matrix in a Chromium that shows its window, at the zooms that users set. There the browser draws as it
 * does for people, and the page's zoom changes what is a pixel of the screen and what one of the page.
 */

const zooms = [1, 0.8, 1.25, 1.5];
const figures = createFigures();
let screen: Screen;
let site: CodePage;
let bare: ReturnType<typeof makeBareBuild>;
const theatres: Partial<Record<"as built" | "bare", Theatre>> = {};

beforeAll(async () => {
  screen = await openScreen();
  site = await openCodePage();
  bare = makeBareBuild();
  const { url } = site;
  const { display } = screen;
  theatres["as built"] = await openTheatre({
    build: "as built",
    url,
    extensionDir: extensionDirs.chromium,
    display,
    figures,
  });
  theatres.bare = await openTheatre({ build: "bare", url, extensionDir: bare.folder, display, figures });
});
afterAll(async () => {
  console.log(figures.told());
  for (const theatre of Object.values(theatres)) await theatre.close();
  bare?.remove();
  site?.close();
  screen?.close();
});

const stagings = [
  ["as built", "popover", [...attacks, ...furtherAttacks]],
  ["bare", "popover", attacks],
  ["bare", "plain", attacks],
] as const;

describe.each(zooms.flatMap((zoom) => stagings.map((staging) => [zoom, ...staging] as const)))(
  "a click on the card at zoom %d, %s, %s host",
  (zoom, build, hostKind, all) => {
    const theatre = () => {
      const opened = theatres[build];
      if (opened === undefined) throw new Error(`The theatre "${build}" did not open`);
      return opened;
    };
    beforeAll(() => theatre().stage.zoom(zoom));

    test("counts on a page that lets it be", async () => {
      const result = await theatre().play(noAttack, hostKind);
      expect(await theatre().stage.person.tab.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom);
      expect(result).toMatchObject({ differs: false, accepted: true });
    });

    test.each(all.map((attack) => [attack.name, attack] as const))(
      "does not count unless the card is painted as drawn: %s",
      async (_name, attack) => expectHarmless(await theatre().play(attack, hostKind)),
    );
  },
);
