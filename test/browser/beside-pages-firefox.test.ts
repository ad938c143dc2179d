import { test } from "vitest";
import { tellOfWhatStandsBesidePages } from "./story/beside-pages.ts";
import { openFirefoxScene } from "./story/scene.ts";

const sites = tellOfWhatStandsBesidePages(openFirefoxScene);

test("the popup opens by its own shortcut", async () => {
  const popup = await sites().first.popupByShortcut();
  await popup.says("first.example");
  await popup.close();
});
