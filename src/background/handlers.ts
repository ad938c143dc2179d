import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { createAccountHandlers } from "./account-handlers.ts";
import { createAsideHandlers } from "./aside-handlers.ts";
import { createBackupHandlers } from "./backup-handlers.ts";
import { createBinHandlers } from "./bin-handlers.ts";
import { createClockHandlers } from "./clock-handlers.ts";
import { createContentHandlers } from "./content-handlers.ts";
import { createExportHandlers } from "./export-handlers.ts";
import { createFrameHandlers } from "./frame-handlers.ts";
import { createHealthHandlers } from "./health-handlers.ts";
import { createImportHandlers } from "./import-handlers.ts";
import { createNoteHandlers } from "./note-handlers.ts";
import { createPageHandlers } from "./page-handlers.ts";
import { createPolicyHandlers } from "./policy-handlers.ts";
import type { Ports } from "./ports.ts";
import { createRestoreHandlers } from "./restore-handlers.ts";
import { createScanHandlers } from "./scan-handlers.ts";
import { createSheetHandlers } from "./sheet-handlers.ts";
import { createSiteHandlers } from "./site-handlers.ts";
import { createSlotHandlers } from "./slot-handlers.ts";
import { createVaultHandlers } from "./vault-handlers.ts";

/** One short function for every question of the contract. */
export function createHandlers(ports: Ports): Handlers<WorkerContract, Caller> {
  return {
    ...createContentHandlers(ports),
    ...createPageHandlers(ports),
    ...createVaultHandlers(ports),
    ...createAsideHandlers(ports),
    ...createSlotHandlers(ports),
    ...createSiteHandlers(ports),
    ...createHealthHandlers(ports),
    ...createBinHandlers(ports),
    ...createBackupHandlers(ports),
    ...createRestoreHandlers(ports),
    ...createImportHandlers(ports),
    ...createExportHandlers(ports),
    ...createNoteHandlers(ports),
    ...createSheetHandlers(ports),
    ...createAccountHandlers(ports),
    ...createFrameHandlers(ports),
    ...createClockHandlers(ports),
    ...createPolicyHandlers(ports),
    ...createScanHandlers(ports),
  };
}
