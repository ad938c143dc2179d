import { join } from "node:path";
import { buildExtension } from "../../../scripts/build.ts";
import { projectRoot } from "../../../scripts/project-root.ts";

/** The extension as the stories load it, built anew before each run. */
export const extensionDirs = {
  chromium: join(projectRoot, "dist/chrome"),
  firefox: join(projectRoot, "dist/firefox"),
} as const;

/** Vitest runs this once before the stories: none of them can be told about by an old build. */
export async function setup(): Promise<void> {
  await buildExtension({ browser: "chrome", outDir: extensionDirs.chromium, minify: true });
  await buildExtension({ browser: "firefox", outDir: extensionDirs.firefox, minify: true });
}
