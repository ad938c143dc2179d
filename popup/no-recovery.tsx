import type { PageView } from "../src/messages/views.ts";
import { LinkButton } from "../src/ui/button.tsx";
import { whyNoRecovery } from "../src/ui/no-recovery.ts";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";
import type { PageDeeds } from "./page-deeds.ts";

interface NoRecoveryProps {
  readonly view: Extract<PageView, { readonly kind: "no-recovery" }>;
  readonly deeds: PageDeeds;
}

/** The page asks for a recovery code, and none can be filled: where the account is the only one, some can be added to it. */
export function NoRecovery({ view, deeds }: NoRecoveryProps) {
  const [only, ...others] = view.accounts;
  return (
    <fieldset class="inset choices note-inset">
      <legend>{words.page.useRecovery(view.codeNumber)}</legend>
      <Note tone="ours">
        {words.inOneRun([whyNoRecovery(view), words.card.noRecovery.next])}{" "}
        {only === undefined || others.length > 0 ? null : (
          <LinkButton onPress={() => deeds.addCodes(only.id)}>{words.account.addCodes}</LinkButton>
        )}
      </Note>
    </fieldset>
  );
}
