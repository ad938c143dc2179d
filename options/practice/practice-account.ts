import { ask } from "../../src/messages/ask.ts";
import type { AccountRow } from "../../src/messages/views.ts";
import { portalUser } from "./pretend-portal.ts";

/** Whether this is an account of the pretend portal: by its user, whom no other site can have, and since it fills nowhere. */
export function isPracticeAccount({ label, origins }: Pick<AccountRow, "label" | "origins">): boolean {
  return label === portalUser && origins.length === 0;
}

/** Its present code. */
export async function codeOf(accountId: string): Promise<string> {
  const { codes } = await ask("viewCodes", { accountIds: [accountId] });
  return codes[accountId]?.code?.value ?? "";
}

/**
 * A recovery code of it that is not used yet, which is marked as used. Throws Failure "fresh-unlock-needed" where its user has
 * to show first that the vault is theirs.
 */
export async function usableRecoveryCode(accountId: string): Promise<string> {
  const { recoveryCodes } = await ask("viewAccount", { accountId });
  const { values } = await ask("revealRecoveryCodes", { accountId });
  const usable = recoveryCodes.find(({ id, state }) => state === "current" && id in values);
  if (usable === undefined) return "";
  await ask("markRecoveryCode", { accountId, codeId: usable.id, state: "used" });
  return values[usable.id] ?? "";
}

/** Removes it, and nothing of it stays in the bin. */
export async function forgetAccount(accountId: string): Promise<void> {
  await ask("removeAccount", { accountId });
  await ask("deleteForGood", { accountId });
}
