import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { Ports } from "./ports.ts";

/** What an organisation has set. */
export function createPolicyHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, "viewPolicy"> {
  return { viewPolicy: () => ports.policy.now() };
}
