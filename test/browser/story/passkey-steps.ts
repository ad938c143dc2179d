import { eventually } from "../harness/eventually.ts";
import { type PasskeyDesk, patience } from "./passkey-desk.ts";
import type { OurPageHands } from "./person.ts";

export const firstPassphrase = "brass otter quilt lantern";
export const unverified = "This passkey didn’t check that it’s you.";
const popup = "popup/popup.html";
const security = "options/options.html#security";

/** Opens the desk with a vault under the first passphrase. */
export async function withVault<Desk extends PasskeyDesk>(open: () => Promise<Desk>): Promise<Desk> {
  const desk = await open();
  await desk.open(popup);
  await desk.ask("createVault", { passphrase: firstPassphrase });
  return desk;
}

/** Asks for a passkey in the options, until they say so. */
export async function addPasskey(desk: PasskeyDesk, passphrase: string, says: string): Promise<void> {
  const options = await openSecurity(desk, passphrase);
  await askForPasskey(options, passphrase);
  await options.says(says);
}

export async function askForPasskey(options: OurPageHands, typed: string): Promise<void> {
  await options.press("Add a");
  await options.type("Your passphrase", typed);
  await options.press("Go on");
}

/** The options over the open vault. */
export async function openSecurity(desk: PasskeyDesk, passphrase: string) {
  await desk.ask("unlock", { proof: { kind: "passphrase", passphrase } });
  return desk.open(security);
}

/** The popup's page over the locked vault. */
export async function lockedScreen(desk: PasskeyDesk) {
  await desk.ask("lock", {});
  const screen = await desk.open(popup);
  await screen.says("Sealed");
  return screen;
}

export async function unlockByTouch(desk: PasskeyDesk): Promise<void> {
  const screen = await lockedScreen(desk);
  await screen.press("Use your passkey");
  await status(desk, "unlocked");
}

export async function unlockByPassphrase(desk: PasskeyDesk, passphrase: string): Promise<void> {
  const screen = await lockedScreen(desk);
  await screen.type("Passphrase", passphrase);
  await screen.press("Unlock");
  await status(desk, "unlocked");
}

/** The passkeys that the vault asks for. */
export async function passkeys(desk: PasskeyDesk): Promise<readonly unknown[]> {
  const answer = (await desk.ask("viewDoors", {})) as { value: { passkeys: readonly unknown[] } };
  return answer.value.passkeys;
}

/** What the vault says to a proof. */
export async function knock(desk: PasskeyDesk, proof: object): Promise<unknown> {
  await desk.ask("lock", {});
  const answer = (await desk.ask("unlock", { proof })) as { value: unknown };
  return answer.value;
}

/** Waits until the vault is so. */
export async function status(desk: PasskeyDesk, wanted: "locked" | "unlocked"): Promise<void> {
  const isSo = async () => {
    const answer = (await desk.ask("vaultStatus", {})) as { value: string };
    return answer.value === wanted ? true : undefined;
  };
  await eventually(`the vault to be ${wanted}`, isSo, patience);
}
