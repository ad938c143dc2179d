import { expect, test } from "vitest";
import { walkJourney } from "./journey.ts";
import { ada } from "./story/portal-steps.ts";
import { openScene } from "./story/scene.ts";

test("the whole journey completes when the worker is killed between any two steps", async () => {
  const scene = await openScene({ vault: false, between: (browser) => browser.killBackground() });
  try {
    await walkJourney(scene);
    expect(scene.portal.stateOf(ada.email)).toMatchObject({ enrolled: true, wrongTries: 0, signIns: 4 });
  } finally {
    await scene.close();
  }
}, 120_000);
