import type { AccountSummary } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import type { Desk } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";

/** What is said of an account that was just added, with the way to a second authenticator for it. */
export function added(account: AccountSummary, { attempt }: Pick<Desk, "attempt">): ToastWords {
  return {
    text: words.add.added(shortName(account)),
    action: { label: words.phone.offer, onPress: () => attempt(() => leaveFor(`phone/${account.id}`)) },
  };
}
