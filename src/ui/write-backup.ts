import { ask } from "../messages/ask.ts";
import type { RequestOf, WorkerContract } from "../messages/contract.ts";
import type { MadeFile } from "../messages/vault-views.ts";
import { saveFile } from "./save-file.ts";

/** What a backup that is made here opens with. */
export type OpensWith = RequestOf<WorkerContract, "makeBackup">["opensWith"];

/**
 * Makes a backup, hands it to the browser and only then notes it as the last one.
 * "refused": the passphrase was not the vault's. Throws Failure.
 */
export async function writeBackup(opensWith: OpensWith): Promise<MadeFile | "refused"> {
  const made = await ask("makeBackup", { opensWith });
  if (made === "refused") return "refused";
  saveFile(made);
  await ask("noteBackup", { accounts: made.accounts });
  return made;
}

/** Hands the vault, sealed as it lies, to the browser. It does not count as a backup. Throws Failure. */
export async function saveSealedCopy(): Promise<MadeFile> {
  const made = await ask("makeSealedCopy", {});
  saveFile(made);
  return made;
}
