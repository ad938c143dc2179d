import browser from "webextension-polyfill";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (name: string) => string },
  ): { createScriptURL(name: string): string };
}

/** The scripts that this page runs in workers of their own. */
export type WorkerName = "import-worker" | "export-worker";

const addressOf = (name: string) => browser.runtime.getURL(`options/${name}.js`);

/** Our pages take a script's address from a policy only, and this is the only one (`trusted-types` in the manifest). */
const policy = (globalThis as typeof globalThis & { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  "own-workers",
  { createScriptURL: addressOf },
);

/** Starts one of them. */
export function startWorker(name: WorkerName): Worker {
  return new Worker(policy === undefined ? addressOf(name) : policy.createScriptURL(name));
}
