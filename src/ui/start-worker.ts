interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (name: string) => string },
  ): { createScriptURL(name: string): string };
}

/** The scripts that our pages run in workers of their own, by their place in the extension. */
export type WorkerName = "options/import-worker" | "options/export-worker" | "strength/worker";

const addressOf = (name: string) => chrome.runtime.getURL(`${name}.js`);

/** Our pages take a script's address from a policy only, and this is the only one (`trusted-types` in the manifest). */
const policy = (globalThis as typeof globalThis & { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  "own-workers",
  { createScriptURL: addressOf },
);

/** Starts one of them. */
export function startWorker(name: WorkerName): Worker {
  return new Worker(policy === undefined ? addressOf(name) : policy.createScriptURL(name));
}
