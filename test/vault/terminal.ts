import { spawn } from "node:child_process";

/** What a program in a terminal said, and how it ended. */
export interface TerminalRun {
  readonly screen: string;
  /** The program's exit code. */
  readonly code: number | null;
}

/** What is typed once the screen ends with this. */
export type Answer = readonly [prompt: RegExp, typed: string];

/**
 * Runs a program in a terminal of its own, as programs want that ask for a passphrase, and answers its questions in this
 * order. By `script`, which is part of Linux and macOS. Ends the program after two minutes.
 */
export function runInTerminal(
  command: readonly string[],
  answers: readonly Answer[] = [],
): Promise<TerminalRun> {
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const args =
    process.platform === "darwin" ? ["-q", "/dev/null", ...command] : ["-q", "-e", "-c", quoted, "/dev/null"];
  const child = spawn("script", args, { stdio: ["pipe", "pipe", "inherit"], timeout: 120_000 });
  const left = [...answers];
  let screen = "";
  let answered = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const [prompt, typed] = left[0] ?? [];
    if (prompt === undefined || !prompt.test(screen.slice(answered))) return;
    answered = screen.length;
    left.shift();
    child.stdin.write(`${typed}\n`);
  });
  // The program may be gone before its last answer.
  child.stdin.on("error", () => undefined);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ screen, code }));
  });
}
