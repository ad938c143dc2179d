import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";

export interface SourceFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of the extension itself. */
export function sourceFiles(): readonly SourceFile[] {
  return ["src", "popup", "options"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("pure-globals.d.ts"))
      .map((name) => join(folder, name))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}
