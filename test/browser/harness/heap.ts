import type { CDPSession, Page } from "playwright-core";

/** The text of a heap snapshot: every string that a context still holds stands in it. */
export type HeapText = string;

/** What a page holds, after whatever it no longer needs was thrown away. */
export async function heapOfPage(page: Page): Promise<HeapText> {
  const session = await page.context().newCDPSession(page);
  try {
    const chunks: string[] = [];
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
    return chunks.join("");
  } finally {
    await session.detach();
  }
}

/** What the extension's service worker holds. `devtools` is a session with the browser itself. Throws Error when it sleeps. */
export async function heapOfWorker(devtools: CDPSession, extensionOrigin: string): Promise<HeapText> {
  const { targetInfos } = await devtools.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith(`${extensionOrigin}/`),
  );
  if (worker === undefined) throw new Error("The service worker sleeps");
  const { sessionId } = await devtools.send("Target.attachToTarget", {
    targetId: worker.targetId,
    flatten: false,
  });
  const chunks: string[] = [];
  const settled = new Map<number, (error: string | null) => void>();
  const hear = ({ message }: { message: string }) => {
    const said: Said = JSON.parse(message);
    if (said.method === "HeapProfiler.addHeapSnapshotChunk") chunks.push(said.params?.chunk ?? "");
    if (said.id !== undefined) settled.get(said.id)?.(said.error?.message ?? null);
  };
  devtools.on("Target.receivedMessageFromTarget", hear);
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise<void>((resolve, reject) => {
      last += 1;
      const id = last;
      settled.set(id, (error) => (error === null ? resolve() : reject(new Error(`${method}: ${error}`))));
      const message = JSON.stringify({ id, method, params });
      devtools.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  try {
    await send("HeapProfiler.enable");
    await send("HeapProfiler.collectGarbage");
    await send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
    return chunks.join("");
  } finally {
    devtools.off("Target.receivedMessageFromTarget", hear);
    await devtools.send("Target.detachFromTarget", { sessionId });
  }
}

interface Said {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly error?: { readonly message: string };
}
