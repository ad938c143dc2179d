import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Installs the packages of the lockfile when there are none, or older ones. Plain Node: this runs before any package is
 * there. Ends the process with a sentence saying what to do when the installation fails.
 */
export function ensureDependencies() {
  refuseOldNode();
  if (areInstalled()) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  const isWindows = process.platform === "win32";
  // npm is a command script on Windows, and those start only through the shell. The arguments are fixed words.
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
  if (npm.status === 0) return;
  const why = npm.error === undefined ? `npm ended with ${npm.status ?? npm.signal}` : npm.error.message;
  console.error(`The packages could not be installed: ${why}.`);
  console.error("Check that this computer reaches the npm registry, then run: npm ci --ignore-scripts");
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json last: its age is the installation's. */
function areInstalled() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Countersign is built with Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
