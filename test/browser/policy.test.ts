import { afterAll, describe, expect } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ManagedExtension, manageExtension, mayManage } from "./harness/managed-extension.ts";
import { tellOfPolicy } from "./story/policy.ts";
import { openScene } from "./story/scene.ts";

/** Only who may write where administrators do can tell it. */
describe.skipIf(!mayManage())("an organisation's file", () => {
  let extension: ManagedExtension | undefined;
  afterAll(() => extension?.remove());
  tellOfPolicy(
    (settings) => {
      extension = manageExtension(extensionDirs.chromium, settings);
      return openScene({ extensionDir: extension.folder });
    },
    async ({ tab }) => expect(tab.frames()).toHaveLength(1),
  );
});
