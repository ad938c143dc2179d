import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** A place where a needle was found; the needle itself is not repeated, since it may be a secret. */
export interface ProfileHit {
  /** The name that the needle was given. */
  readonly needle: string;
  readonly encoding: string;
  /** The file, from the profile's folder. */
  readonly file: string;
}

/** The folder that a browser keeps everything in. */
export interface ExtensionProfile {
  readonly folder: string;
  /**
   * Looks for each named value in every file: as UTF-8 and UTF-16, as Base64 at any position, as hexadecimal digits.
   * Searches what is on the disk: compressed files are not unpacked.
   */
  search(needles: Readonly<Record<string, string | Uint8Array>>): ProfileHit[];
  /** The same in another folder. The browser must have ended. */
  copy(): ExtensionProfile;
  remove(): void;
}

/** Makes an empty one among the system's temporary folders. It is removed when the process ends, at the latest. */
export function createProfile(): ExtensionProfile {
  const folder = mkdtempSync(join(tmpdir(), "countersign-profile-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once("exit", remove);
  return {
    folder,
    search: (needles) => searchFolder(folder, needles),
    copy() {
      const another = createProfile();
      cpSync(folder, another.folder, { recursive: true });
      return another;
    },
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}

function searchFolder(folder: string, needles: Readonly<Record<string, string | Uint8Array>>): ProfileHit[] {
  const wanted = Object.entries(needles).flatMap(([needle, value]) =>
    spellings(Buffer.from(value)).map(([encoding, bytes]) => ({ needle, encoding, bytes })),
  );
  return filesIn(folder).flatMap((file) => {
    const content = readIfThere(file);
    return wanted
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ needle, encoding }) => ({ needle, encoding, file: relative(folder, file) }));
  });
}

function spellings(value: Buffer): (readonly [string, Buffer])[] {
  if (value.length < 6) throw new Error("Too short to look for: it would be found by chance");
  const hex = value.toString("hex");
  return [
    ["bytes", value],
    ["UTF-16", Buffer.from(value.toString("utf8"), "utf16le")],
    ["hexadecimal", Buffer.from(hex)],
    ["upper-case hexadecimal", Buffer.from(hex.toUpperCase())],
    ...[0, 1, 2].map((shift) => [`Base64 at ${shift}`, base64Core(value, shift)] as const),
  ];
}

/** The part of the Base64 text that is the same whatever stands before (`shift` bytes, modulo 3) and after the value. */
function base64Core(value: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), value])
    .toString("base64")
    .replace(/=+$/, "");
  const whole = Math.floor(((shift + value.length) * 8) / 6);
  return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), whole));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A running browser removes files while we read: one that is gone holds nothing. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
