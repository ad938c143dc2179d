import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../scripts/project-root.ts";
import { extensionDirs } from "./harness/build-first.ts";

interface Told {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** What Firefox's own check tells of the build, each with the reason why it stays. */
const explained: Readonly<Record<string, string>> = {
  "shared/chunk.js: Unsafe assignment to innerHTML":
    "preact's dangerouslySetInnerHTML, which we use nowhere; Trusted Types refuse it besides",
  "options/import-worker.js: Unsafe call to import for argument 0":
    "a codec that zip.js could load; it is told none, and the policy allows no script but our own",
};

test("Firefox's own check finds no error, and warns of nothing that isn't explained", () => {
  const lint = ["lint", "--source-dir", extensionDirs.firefox, "--output", "json", "--no-config-discovery"];
  const printed = execFileSync(join(projectRoot, "node_modules/.bin/web-ext"), lint, {
    encoding: "utf8",
    env: { ...process.env, NO_UPDATE_NOTIFIER: "1" },
  });
  const { errors, notices, warnings } = JSON.parse(printed);
  expect([...errors, ...notices]).toEqual([]);
  // What a shared script is called depends on its contents.
  const told = warnings.map(
    ({ file, message }: Told) => `${file.replace(/^shared\/chunk-\w+/, "shared/chunk")}: ${message}`,
  );
  expect([...new Set(told)].sort()).toEqual(Object.keys(explained).sort());
});
