import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "./install-from-debian.ts";

/** The program of the stock `age` command, or null when it is not on the PATH. */
export function findAge(): string | null {
  const name = process.platform === "win32" ? "age.exe" : "age";
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

/** As findAge, but installing its package first where that can be done without a question. Null where it can't. */
export function ensureAge(): string | null {
  const found = findAge();
  if (found !== null) return found;
  console.log("No age command is installed, by which the backups are checked.");
  installDebianPackage("age");
  return findAge();
}
