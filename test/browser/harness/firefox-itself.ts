import type { Browser } from "puppeteer-core";

/** Puppeteer's line to Firefox, which its types keep to themselves. */
interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

interface Evaluated {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates an expression with Firefox's own privileges, where no page and no extension can reach, and gives the string
 * that it comes to. Works where Firefox was started with --remote-allow-system-access.
 */
export async function runInFirefoxItself(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  if (window === undefined) throw new Error("Firefox has no window");
  const answer = await connection.send("script.evaluate", {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = answer.result as Evaluated;
  if (type === "exception") throw new Error(`Firefox itself: ${exceptionDetails?.text}`);
  return String(result?.value);
}
