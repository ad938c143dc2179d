import * as v from "valibot";
import type { BackupOpening } from "../domain/backup-opening.ts";
import { type Line, reply } from "./line.ts";
import { backupOpening, largestWithFile } from "./vault-lines.ts";
import type { MadeFile, SetAsideRow } from "./vault-views.ts";

const none = v.strictObject({});
const oneVault = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) });
const ourPages = ["popup", "options", "window"] as const;

/**
 * The questions about vaults that gave their place to another. Whatever ends in another vault's standing here is asked in the
 * options page alone, where there is room to say what it means; "unlocked": somebody opened the vault, so it stays.
 */
export const asideLines = {
  /** The last one first. Nothing is known of them but since when they are set aside. */
  viewSetAside: { from: ourPages, request: none, reply: reply<readonly SetAsideRow[]>() },
  /** Sets the locked vault aside, whole and sealed as it lies. */
  setVaultAside: { from: ["options"], request: none, reply: reply<"set-aside" | "unlocked">() },
  /** Puts one back, locked as it was. A locked vault in its place is set aside for it. */
  bringVaultBack: { from: ourPages, request: oneVault, reply: reply<"brought-back" | "unlocked">() },
  /** One of them as a sealed copy: to be saved, or to take its accounts over. */
  makeCopySetAside: { from: ["options"], request: oneVault, reply: reply<MadeFile>() },
  /** Only while the present vault is unlocked. */
  deleteSetAside: { from: ["options"], request: oneVault, reply: reply<null>() },
  /** As `openBackup`, in the place of a locked vault, which is set aside once the file has opened. */
  openBackupInstead: {
    from: ["options"],
    request: backupOpening,
    reply: reply<BackupOpening>(),
    largest: largestWithFile,
  },
} as const satisfies Record<string, Line>;
