import { words } from "../../src/ui/words.ts";
import { now } from "./card-views.ts";

const nobody = () => {};

/** A door at which nobody has knocked. */
export const door = { working: false, error: null };

/** The passkey and the recovery key beside the passphrase. */
export const bothDoors = [doorTo("usePasskey"), doorTo("useRecoveryKey")];

/** A way in by its name, in the language that is spoken when it is drawn. */
export function doorTo(name: "usePasskey" | "usePassphrase" | "useRecoveryKey") {
  return {
    get label() {
      return words.doors[name];
    },
    onPress: nobody,
  };
}

/** What stands beneath the locked vault's button, with a recovery key. */
export const aside = {
  onForgotten: nobody,
  onBackUp: nobody,
  backup: { state: "offered" },
} as const;

/** The same without one. */
export const bareAside = { ...aside, backup: null };

/** A vault that was set aside a week ago. */
export const oneSetAside = [{ id: "one", setAsideAt: now - 7 * 86_400_000 }];
