import { Failure } from "../domain/failure.ts";
import { allowsSite } from "../messages/policy.ts";
import { followLockSettings } from "./lock-times.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

/** Follows an organisation's settings as they change while the browser runs. To be called while the worker starts. */
export function startPolicy(ports: Ports, ready: Promise<unknown>): void {
  ports.policy.onChange(async () => {
    await ready;
    if ((await ports.vault.status()) === "unlocked") await followLockSettings(ports);
    await changedEverywhere(ports);
  });
}

/** Throws Failure "site-blocked" where the organisation wants nothing typed or kept. */
export async function refuseBlocked(origin: string, { policy }: Ports): Promise<void> {
  if (!allowsSite((await policy.now()).policy, origin)) throw new Failure("site-blocked");
}

/** Throws Failure "set-by-organisation" where no secret may leave in a form that anybody can read. */
export async function refusePlainExport({ policy }: Ports): Promise<void> {
  if ((await policy.now()).policy.plainExport === "forbidden") throw new Failure("set-by-organisation");
}
