import type { Page } from "playwright-core";
import { asked } from "../browser/story/lasting-vault.ts";
import { differences, withSeenIds } from "./kept-accounts.ts";
import { seeVault } from "./seen-vault.ts";
import type { Ledger } from "./writer.ts";

/** What a vault looked like after a kill. */
export interface Survival {
  /** What is known of the vault now; nothing is open any more. */
  readonly ledger: Ledger;
  /** What became of the write that was not answered; "none" when every one was. */
  readonly open: "done" | "not-done" | "none";
  /** What was promised and is not there, half there, or damaged. Must be empty. */
  readonly lost: readonly string[];
}

/**
 * Opens the vault by passphrase and looks at all of it. Where a change of the passphrase was not answered both are tried,
 * and exactly one must open it.
 */
export async function surviveOpening(page: Page, ledger: Ledger): Promise<Survival> {
  const candidates = [...new Set([ledger.passphrase, ledger.open?.passphrase ?? ledger.passphrase])];
  const opening: string[] = [];
  for (const passphrase of candidates) {
    await asked(page, "lock");
    const proof = { kind: "passphrase", passphrase };
    if ((await asked(page, "unlock", { proof })) === "unlocked") opening.push(passphrase);
  }
  const [passphrase, ...others] = opening;
  if (passphrase === undefined) throw new Error("No passphrase opens the vault any more");
  // The last one tried may have been refused: then the vault is locked now.
  await asked(page, "unlock", { proof: { kind: "passphrase", passphrase } });
  const survival = await compare(page, { ...ledger, passphrase });
  if (candidates.length === 1) return survival;
  const open = passphrase === ledger.passphrase ? "not-done" : "done";
  const lost = others.length > 0 ? ["the old passphrase and the new one both open it"] : [];
  return { ...survival, open, lost: [...survival.lost, ...lost] };
}

/** Looks at all of a vault that is still unlocked. */
export async function surviveUnlocked(page: Page, ledger: Ledger): Promise<Survival> {
  const proof = { kind: "passphrase", passphrase: ledger.passphrase };
  if ((await asked(page, "prove", { proof })) !== "proved") throw new Error("The passphrase proves nothing");
  return compare(page, ledger);
}

async function compare(page: Page, ledger: Ledger): Promise<Survival> {
  const seen = await seeVault(page);
  const missing = differences(ledger.kept, seen);
  const asAsked = ledger.open?.kept;
  const isDone = asAsked !== undefined && differences(asAsked, seen).length === 0;
  const kept = withSeenIds(isDone ? asAsked : ledger.kept, seen);
  const lost = isDone ? seen.faults : [...seen.faults, ...missing];
  const open = asAsked === undefined ? "none" : isDone ? "done" : "not-done";
  return { ledger: { ...ledger, kept, open: null }, open, lost };
}
