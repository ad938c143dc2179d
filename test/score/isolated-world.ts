import type { CDPSession } from "playwright-core";
import { eventually } from "../browser/harness/eventually.ts";

/** The extension's own world in a tab's top document, where no page can reach. */
export interface World {
  /** Waits until the always-present script has run in the document on view. */
  ready(): Promise<void>;
  run(script: string): Promise<unknown>;
}

/** For a busy machine, in milliseconds. */
const patience = 60_000;

export async function isolatedWorld(devtools: CDPSession, extensionOrigin: string): Promise<World> {
  let context: number | null = null;
  const { frameTree } = await devtools.send("Page.getFrameTree");
  devtools.on("Runtime.executionContextsCleared", () => {
    context = null;
  });
  devtools.on("Runtime.executionContextCreated", ({ context: { id, origin, auxData } }) => {
    if (origin === extensionOrigin && auxData?.frameId === frameTree.frame.id) context = id;
  });
  await devtools.send("Runtime.enable");

  async function run(expression: string): Promise<unknown> {
    if (context === null) throw new Error("the extension is not in this document");
    const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", {
      contextId: context,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    run,
    async ready() {
      await eventually(
        "the extension's script in the page",
        async () =>
          context !== null && (await run("typeof countersignWatches === 'function'")) ? true : undefined,
        patience,
      );
    },
  };
}
