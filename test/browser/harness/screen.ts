import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A screen that nobody looks at, for browsers that show a window. */
export interface Screen {
  /** What DISPLAY names. */
  readonly display: string;
  close(): void;
}

/** Opens a screen of 1600 × 1200. To be closed by who opened it. Throws Error saying what to install when there is no Xvfb. */
export async function openScreen(): Promise<Screen> {
  const size = ["-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  // It looks for a free number by itself, and writes it to the file that it is given.
  const xvfb = spawn("Xvfb", ["-displayfd", "3", ...size], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const numbers = xvfb.stdio[3] as Readable;
  const opened = once(numbers, "data").then(([number]) => `:${String(number).trim()}`);
  const failed = Promise.race([once(xvfb, "error"), once(xvfb, "exit")]).then(() => {
    throw new Error(`A browser with a window needs a screen, and Xvfb gives none. ${whatToDo}`);
  });
  // It ends once more when the screen is closed.
  failed.catch(() => undefined);
  return { display: await Promise.race([opened, failed]), close: () => void xvfb.kill() };
}

const whatToDo = "Install it: on Debian and Ubuntu by `apt-get install xvfb`.";
