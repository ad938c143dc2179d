import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { BrowserFamily } from "./browser-places.ts";

const packages: Readonly<Record<BrowserFamily, string>> = { chromium: "chromium", firefox: "firefox-esr" };

/** Installs the browser's Debian package, as `installDebianPackage` does. */
export function installFromDebian(family: BrowserFamily): void {
  installDebianPackage(packages[family]);
}

/**
 * Installs a Debian package where that can be done without a question: as root, with apt. Elsewhere it says why not.
 * Whether it worked is seen by looking for its program.
 */
export function installDebianPackage(name: string): void {
  const refusal = whyNot();
  if (refusal !== null) {
    console.log(refusal);
    return;
  }
  console.log(`apt-get install ${name} … (this takes a minute or two)`);
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", name);
}

function whyNot(): string | null {
  if (!existsSync("/usr/bin/apt-get")) return "This system has no apt-get.";
  if (process.getuid?.() !== 0) return "Only root installs packages with apt-get.";
  return null;
}

function aptGet(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env });
}
