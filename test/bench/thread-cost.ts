import type { BrowserContext } from "playwright-core";

/** What a page took of its main thread, in milliseconds of that thread's own time: what else the computer does is not in it. */
export interface ThreadCost {
  readonly tasks: number;
  /** Of these, running scripts. */
  readonly scripts: number;
}

export interface Visit {
  readonly url: string;
  /** A script that is run in the page and waited for. */
  readonly act?: string;
  /** How long the page is left alone afterwards, in milliseconds. */
  readonly rest: number;
}

/** Opens a page in a tab of its own and counts what it costs until it has come to rest. */
export async function threadCost(context: BrowserContext, { url, act, rest }: Visit): Promise<ThreadCost> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async (): Promise<ThreadCost> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { tasks: of("TaskDuration"), scripts: of("ScriptDuration") };
  };
  const before = await read();
  await page.goto(url, { timeout: 120_000 });
  if (act !== undefined) await page.evaluate(act);
  await page.waitForTimeout(rest);
  const after = await read();
  await page.close();
  return { tasks: after.tasks - before.tasks, scripts: after.scripts - before.scripts };
}
