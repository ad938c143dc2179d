import { say } from "../../src/ui/say.ts";
import { keepAccounts } from "../../test/browser/story/kept-account.ts";
import type { Scene } from "../../test/browser/story/scene.ts";
import { settling } from "./journey.ts";
import { shownAccounts } from "./shown-accounts.ts";

/** Puts other accounts beside the one that the walk has added. */
export async function keepShownAccounts(scene: Scene): Promise<void> {
  const accounts = shownAccounts.map(({ issuer, label, parameters: { secret } }) => {
    return { issuer, label, secret, origins: [] };
  });
  await keepAccounts(scene, accounts);
}

/** The popup over the tab, without the line that asks for a backup: a PNG, as large as the browser makes it. */
export async function shootPopup(
  scene: Scene,
  { colorScheme = "light" }: { readonly colorScheme?: "light" | "dark" } = {},
): Promise<Buffer> {
  const popup = await scene.browser.realPopup(scene.person.tab);
  await popup.emulateMedia({ colorScheme });
  const dismiss = popup.getByRole("button", { name: say("reminders_dismiss") });
  await popup.waitForTimeout(settling);
  if (await dismiss.isVisible()) await dismiss.click();
  // No row is pointed at.
  await popup.mouse.move(0, 0);
  await popup.waitForTimeout(settling);
  const list = await popup.screenshot();
  await popup.close();
  return list;
}
