import type { Vault } from "../../src/vault/vault.ts";
import { account, counterAccount, unlockedTrial } from "./trial-vault.ts";

/** The recovery codes of its first account. */
export const codes = ["K3Q9-77AB", "L4R8-88CD"];

/** A vault in which everything that a vault may hold is. */
export async function fullVault() {
  const made = await unlockedTrial();
  const { vault } = made;
  const ada = await vault.add(account("ada"));
  made.now += 1;
  const grace = await vault.add(counterAccount("grace", 7));
  made.now += 1;
  const binned = await vault.add(account("binned"));
  const gone = await vault.add(account("gone"));
  await vault.keepRecoveryCodes(ada.id, codes);
  await vault.keepRecoveryCodes(binned.id, ["BIN-1234"]);
  await vault.remove(binned.id);
  await vault.remove(gone.id);
  await vault.removeForGood(gone.id);
  await vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 3 }));
  const site = { origin: "https://club.example", paused: false, submitForMe: true, codeField: "#code" };
  await vault.changeSites(() => [site]);
  await vault.importAccounts([], [{ app: "Aegis", issuer: "VPN", label: "ada", text: "pin: 1234" }]);
  return Object.assign(made, { ids: { ada: ada.id, grace: grace.id, binned: binned.id, gone: gone.id } });
}

/** What a vault says of its accounts, but for the fingerprints, which are of one epoch. */
export async function everything(vault: Vault) {
  const bare = (accounts: Awaited<ReturnType<Vault["bin"]>>) =>
    accounts.map((each) => ({
      ...each,
      recoveryCodes: each.recoveryCodes.map(({ fingerprint: _, ...code }) => code),
    }));
  const { accounts, damaged, readOnly } = await vault.accounts();
  return {
    accounts: bare(accounts),
    bin: bare(await vault.bin()),
    damaged,
    readOnly,
    settings: await vault.settings(),
    sites: await vault.sites(),
    notes: await vault.notes(),
  };
}
