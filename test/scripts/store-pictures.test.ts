import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { projectRoot } from "../../scripts/project-root.ts";
import { checkPicture, storePictures, tile, tileSize } from "../../scripts/shots/store-pictures.ts";

it("names in store/README.md the pictures that are taken, in their order", () => {
  const readme = readFileSync(join(projectRoot, "store/README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `([^`]+\.png)` \|/gm)].map(([, file]) => file);
  expect(named).toEqual([...Object.values(storePictures), tile].map(({ file }) => file));
});

it("takes no more pictures than Chrome’s store does", () => {
  expect(Object.keys(storePictures).length).toBeLessThanOrEqual(5);
});

it("lets a picture pass that has the size and no alpha", () => {
  expect(() => checkPicture("tile.png", picture(440, 280, "opaque"), tileSize)).not.toThrow();
});

it.each([
  ["too wide", picture(441, 280, "opaque"), "441 × 280"],
  ["too low", picture(440, 279, "opaque"), "440 × 279"],
  ["see-through", picture(440, 280, "alpha"), "alpha"],
])("refuses a picture that is %s", (_, png, why) => {
  expect(() => checkPicture("tile.png", png, tileSize)).toThrow(why);
});

function picture(width: number, height: number, kind: "opaque" | "alpha"): Uint8Array {
  return PNG.sync.write(new PNG({ width, height }), { colorType: kind === "alpha" ? 6 : 2 });
}
