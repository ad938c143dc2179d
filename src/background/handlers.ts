import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { createAccountHandlers, createVaultHandlers } from "./account-handlers.ts";
import { createContentHandlers } from "./content-handlers.ts";
import { createPageHandlers } from "./page-handlers.ts";
import type { Ports } from "./ports.ts";
import { createScanHandlers } from "./scan-handlers.ts";

/** One short function for every question of the contract. */
export function createHandlers(ports: Ports): Handlers<WorkerContract, Caller> {
  return {
    ...createContentHandlers(ports),
    ...createPageHandlers(ports),
    ...createVaultHandlers(ports),
    ...createAccountHandlers(ports),
    ...createScanHandlers(ports),
  };
}
