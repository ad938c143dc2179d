import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const frameworksDir = dirname(fileURLToPath(import.meta.url));

/**
 * Installs the frameworks of this folder's own lockfile, unless they are there. They are many, and nothing but these tests
 * needs them: so they are no dependency of the project itself.
 */
export async function installFrameworks(): Promise<void> {
  const installed = join(frameworksDir, "node_modules/.package-lock.json");
  const lockfile = join(frameworksDir, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  const child = spawn("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: frameworksDir,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const [status] = await once(child, "exit");
  if (status !== 0)
    throw new Error("The frameworks could not be installed: npm ci failed in test/frameworks");
}
