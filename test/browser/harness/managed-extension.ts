import { createHash, generateKeyPairSync } from "node:crypto";
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { requireBrowser } from "../../../scripts/browsers.ts";

/** The extension under an id of its own, so that what an administrator sets for it reaches no other browser of these tests. */
export interface ManagedExtension {
  readonly folder: string;
  /** Takes the administrator's file away, and the copy. */
  remove(): void;
}

/** Where this browser looks for an administrator's files, on Linux. */
function policyFolder(): string {
  const { path, name } = requireBrowser("chromium");
  if (/chrome-for-testing|chrome-linux/.test(path)) return "/etc/opt/chrome_for_testing/policies/managed";
  if (name === "Google Chrome") return "/etc/opt/chrome/policies/managed";
  if (name === "Microsoft Edge") return "/etc/opt/edge/policies/managed";
  if (name === "Brave") return "/etc/brave/policies/managed";
  return "/etc/chromium/policies/managed";
}

/** Whether we may write where administrators do. Only they may, and that is mostly not who runs tests. */
export function mayManage(): boolean {
  if (process.platform !== "linux") return false;
  try {
    accessSync("/etc", constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A copy of the extension with these settings of an administrator's in force, from the browser's start on. */
export function manageExtension(extensionDir: string, settings: object): ManagedExtension {
  const folder = mkdtempSync(join(tmpdir(), "countersign-managed-"));
  cpSync(extensionDir, folder, { recursive: true });
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({
    type: "spki",
    format: "der",
  });
  const file = join(folder, "manifest.json");
  const manifest = { ...JSON.parse(readFileSync(file, "utf8")), key: key.toString("base64") };
  writeFileSync(file, JSON.stringify(manifest));
  const made = policyFile({ "3rdparty": { extensions: { [idOf(key)]: settings } } });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(made, { recursive: true, force: true });
  };
  process.once("exit", remove);
  return {
    folder,
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}

/** Writes the file; gives it, or the first folder that was not there before. */
function policyFile(policy: object): string {
  const folder = policyFolder();
  const made = mkdirSync(folder, { recursive: true });
  const file = join(folder, `countersign-test-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(policy));
  return made === undefined || dirname(made) === "/" ? file : made;
}

/** An extension's id is the beginning of its key's digest, in letters from a to p. */
function idOf(key: Buffer): string {
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
