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

/** Sends Firefox a command of its protocol, and gives the result. */
export async function command<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  const { result } = await (browser as unknown as Connected).connection.send(method, parameters);
  return result as Result;
}

/** Evaluates an expression in the document with this id, and gives the string that it comes to. Throws Error beginning with `where`. */
export async function evaluateIn(
  browser: Browser,
  { context, where }: { readonly context: string; readonly where: string },
  expression: string,
): Promise<string> {
  const parameters = { expression, target: { context }, awaitPromise: true };
  const { type, result, exceptionDetails } = await command<Evaluated>(browser, "script.evaluate", parameters);
  if (type === "exception") throw new Error(`${where}: ${exceptionDetails?.text}`);
  return String(result?.value);
}

/**
 * Evaluates an expression with Firefox's own privileges, where no page and no extension can reach, and gives the string
 * that it comes to. Works where Firefox was started with --remote-allow-system-access.
 */
export async function runInFirefoxItself(browser: Browser, expression: string): Promise<string> {
  const tree = await command<{ contexts: readonly { context: string }[] }>(
    browser,
    "browsingContext.getTree",
    { "moz:scope": "chrome" },
  );
  const [window] = tree.contexts;
  if (window === undefined) throw new Error("Firefox has no window");
  return evaluateIn(browser, { context: window.context, where: "Firefox itself" }, expression);
}
