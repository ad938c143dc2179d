import { describe, expect } from "vitest";
import { noticePlace } from "./story/notice-place.ts";
import { tellOfPolicy } from "./story/policy.ts";
import { openFirefoxScene } from "./story/scene.ts";

/** Firefox looks for it in the user's home as well, which is one of this Firefox's own here; on Linux, which these stories know. */
describe.skipIf(process.platform !== "linux")("an organisation's file", () => {
  tellOfPolicy(
    (managed) => openFirefoxScene({ managed }),
    async ({ tab }) => expect(await tab.evaluate(noticePlace)).toBeUndefined(),
  );
});
