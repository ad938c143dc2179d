import type { Page } from "playwright-core";
import { secretBytes } from "../../../src/domain/secret.ts";
import type { ChromiumBrowser } from "../harness/chromium.ts";
import { asked } from "./lasting-vault.ts";

/** What is secret in a marked vault: texts that stand nowhere else. */
export const marks = {
  passphrase: "saffron turbine meadow quiver",
  secret: "MZUW4ZDJNZTXI2DJONUXG3LZMFZGWZLS",
  recoveryCodes: ["VQ7MXK2PLH9D", "T4ZRWB8NCJ6F"],
} as const;

/** The same, each in the forms that it might be written down in. */
export const markedNeedles: Readonly<Record<string, string | Uint8Array>> = {
  "the passphrase": marks.passphrase,
  "the secret in Base32": marks.secret,
  "the secret in Base32, lower case": marks.secret.toLowerCase(),
  "the secret's bytes": secretBytes(marks.secret),
  "the first recovery code": marks.recoveryCodes[0],
  "the second recovery code": marks.recoveryCodes[1],
};

/** Patience on a busy computer, in milliseconds. */
const patience = 120_000;

/** Makes the vault as a person does: everything is typed. Leaves the popup's page open, with the recovery codes on view. */
export async function makeMarkedVault(browser: ChromiumBrowser): Promise<{ popup: Page; options: Page }> {
  const options = await browser.openExtensionPage("options/options.html");
  options.setDefaultTimeout(patience);
  await options.getByLabel("Passphrase", { exact: true }).fill(marks.passphrase);
  await options.getByLabel("Once more, to be sure").fill(marks.passphrase);
  await options.getByRole("button", { name: "Create my vault" }).click();
  await options.getByText("What you keep").first().waitFor();
  const popup = await browser.popup();
  popup.setDefaultTimeout(patience);
  await addByKey(popup);
  await addRecoveryCodes(popup);
  return { popup, options };
}

/** Puts the recovery codes on view in the popup that `makeMarkedVault` left. */
export async function showRecoveryCodes(popup: Page): Promise<void> {
  await popup.getByRole("button", { name: "Show codes" }).click();
  const shown = popup.getByText(marks.recoveryCodes[0]);
  const asksAgain = popup.getByRole("button", { name: "Show the codes" });
  await shown.or(asksAgain).first().waitFor();
  if (await shown.isVisible()) return;
  // On a busy computer the proof may be too old by now.
  await popup.getByLabel("Passphrase", { exact: true }).fill(marks.passphrase);
  await asksAgain.click();
  await shown.waitFor();
}

/** Types the passphrase where the vault is locked. */
export async function unlockMarkedVault(page: Page): Promise<void> {
  page.setDefaultTimeout(patience);
  await page.getByLabel("Passphrase", { exact: true }).fill(marks.passphrase);
  await page.getByRole("button", { name: "Unlock" }).first().click();
  await page.getByText("marked@example.com").first().waitFor();
}

/** Makes a recovery key of the vault, and gives it. */
export async function addRecoveryKey(browser: ChromiumBrowser): Promise<string> {
  const page = await browser.openExtensionPage("options/options.html");
  const { recoveryKey } = await asked<{ recoveryKey: string }>(page, "draftRecoveryKey");
  await asked(page, "keepRecoveryKey", { passphrase: marks.passphrase, recoveryKey });
  await page.close();
  return recoveryKey;
}

/** The keys that the session holds while the vault is unlocked, in Base64. */
export function sessionKeys(browser: ChromiumBrowser): Promise<{ useKey: string; headKey: string }> {
  return browser.evaluateInBackground(async () => {
    const { vaultKeys } = await chrome.storage.session.get<Record<string, never>>("vaultKeys");
    return vaultKeys as unknown as { useKey: string; headKey: string };
  }, null);
}

async function addByKey(popup: Page): Promise<void> {
  await popup.getByRole("button", { name: "Add by key" }).click();
  await popup.getByLabel("Site", { exact: true }).fill("Marked");
  await popup.getByLabel("Account", { exact: true }).fill("marked@example.com");
  await popup.getByLabel("Key", { exact: true }).fill(marks.secret);
  await popup.getByRole("button", { name: "Add account" }).click();
  await popup.getByText("marked@example.com").first().waitFor();
}

async function addRecoveryCodes(popup: Page): Promise<void> {
  await popup.getByTitle("Details", { exact: true }).click();
  await popup.getByRole("button", { name: "Add codes" }).click();
  await popup.getByLabel("Recovery codes, one on each line").fill(marks.recoveryCodes.join("\n"));
  await popup.getByRole("button", { name: "Keep them" }).click();
  await popup.getByText("2 of 2 left").waitFor();
}
