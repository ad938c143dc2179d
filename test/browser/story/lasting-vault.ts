import type { Page } from "playwright-core";
import { expect } from "vitest";
import { codeAt } from "../../../src/domain/code.ts";
import type { NewAccountForm } from "../../../src/messages/account-lines.ts";
import type { VaultHealth } from "../../../src/messages/vault-views.ts";
import type { AccountCodes, AccountList } from "../../../src/messages/views.ts";
import { extensionDirs } from "../harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "../harness/chromium.ts";
import { eventually } from "../harness/eventually.ts";
import type { ExtensionProfile } from "../harness/profile.ts";
import { storedCopies } from "./stored-copies.ts";

/** A vault that outlives the browser: made in one run, looked at in the next. */

export const passphrase = "brass otter quilt lantern";
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const parameters = { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 } as const;

/** One run of the browser, on what an earlier one left when a profile is given; it ends and leaves its profile. */
export async function oneRun<T>(
  profile: ExtensionProfile | undefined,
  task: (browser: ChromiumBrowser) => Promise<T>,
): Promise<T> {
  const given = profile === undefined ? {} : { profile };
  const browser = await launchChromium({ extensionDir: extensionDirs.chromium, ...given });
  try {
    return await task(browser);
  } finally {
    await browser.quit();
  }
}

/** A page of ours, unlocked or not, that questions can be put from. */
export function questionDesk(browser: ChromiumBrowser): Promise<Page> {
  return browser.openExtensionPage("options/options.html");
}

/** Puts a question as the extension's own pages do. Throws Error with the code of a refusal. */
export function asked<Reply>(page: Page, question: string, request: object = {}): Promise<Reply> {
  return page.evaluate(
    async ([what, matter]) => {
      const answer = await chrome.runtime.sendMessage({ to: "worker", question: what, request: matter });
      // So it is at times when the worker was killed while it started.
      if (answer === undefined) throw new Error("The message channel closed without an answer");
      if (!answer.ok) throw new Error(`${answer.code} ${answer.detail ?? ""}`);
      return answer.value;
    },
    [question, request] as const,
  );
}

/** Adds accounts with these labels. */
export async function addAccounts(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels) await asked(page, "addAccount", accountForm(label));
}

/** The form of an account with this label. Each has a key of its own: one that is kept already would not be added. */
export function accountForm(label: string): NewAccountForm {
  return { ...parameters, issuer: "Example", label, secret: secretOf(label), counter: 0, bindTo: null };
}

/** What a person sees who comes back: the sealed vault, and after the passphrase every account with its right code. */
export async function comesBack(
  browser: ChromiumBrowser,
  labels: readonly string[],
  typed = passphrase,
): Promise<VaultHealth> {
  const popup = await browser.popup();
  await popup.getByRole("button", { name: "Unlock" }).first().waitFor();
  expect(await popup.innerText("body")).not.toContain("Create my vault");
  await popup.getByLabel("Passphrase", { exact: true }).fill(typed);
  await popup.getByRole("button", { name: "Unlock" }).first().click();
  await popup
    .getByText(labels[0] ?? "", { exact: false })
    .first()
    .waitFor();
  const list = await asked<AccountList>(popup, "listAccounts");
  expect(list.rows.map(({ label }) => label).sort()).toEqual([...labels].sort());
  const codeOf = (label: string) => codeAt({ ...parameters, secret: secretOf(label) }, list.now).value;
  const accountIds = list.rows.map(({ id }) => id);
  const { codes } = await asked<AccountCodes>(popup, "viewCodes", { accountIds });
  for (const { id, label } of list.rows) expect(codes[id]?.code?.value).toBe(codeOf(label));
  expect(list.damaged).toBe(0);
  const desk = await questionDesk(browser);
  const health = await eventually("both copies to be the same", async () => {
    const { database, mirror } = await browser.evaluateInBackground(storedCopies, {
      name: "countersign",
      second: "storage",
    });
    return database === mirror && database !== "" ? asked<VaultHealth>(desk, "viewHealth") : undefined;
  });
  expect(health).toMatchObject({ damaged: [], readOnly: null, mirrorFailing: false });
  return health;
}

/** A valid key that belongs to this label alone. */
function secretOf(label: string): string {
  const digits = [...label].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[letter.charCodeAt(0) % 32]);
  return `${secret.slice(0, 16)}${digits.join("").padEnd(16, "A")}`;
}
