import { useState } from "preact/hooks";
import type { AccountSummary, PageView } from "../src/messages/views.ts";
import { fullName } from "../src/ui/account-name.tsx";
import { Button, LinkButton } from "../src/ui/button.tsx";
import { HostLine } from "../src/ui/host-line.tsx";
import { words } from "../src/ui/words.ts";
import { Choices } from "./choices.tsx";
import type { PageDeeds } from "./page-deeds.ts";

interface LearnProps {
  readonly view: Extract<PageView, { readonly kind: "learn" }>;
  readonly deeds: PageDeeds;
}

/** So many are shown at first where none sounds like the page's site. */
const firstShown = 3;

/** No account fills here, but some don't know their site yet: is one of them this page's? Asked once, and both are named. */
export function Learn({ view, deeds }: LearnProps) {
  const [chosen, setChosen] = useState<AccountSummary | null>(null);
  const [all, setAll] = useState(false);
  const said = words.page;
  if (chosen !== null) {
    return (
      <div class="inset learn">
        <HostLine host={view.host} />
        <p>{said.learnSure(fullName(chosen), view.host)}</p>
        <div class="actions">
          <Button tone="ink" onPress={() => deeds.learnOrigin(chosen.id)}>
            {said.learnFill}
          </Button>
          <Button tone="line" onPress={() => setChosen(null)}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  }
  const likely = view.accounts.filter(({ isLikely }) => isLikely);
  const shown = all ? view.accounts : likely.length > 0 ? likely : view.accounts.slice(0, firstShown);
  const rest = view.accounts.length - shown.length;
  return (
    <>
      <Choices
        accounts={shown}
        origins={() => []}
        question={said.learn}
        below={(account) => account.label}
        action={() => words.fill}
        onChoose={setChosen}
      />
      {rest === 0 ? null : (
        <p class="beneath-words t12">
          <LinkButton onPress={() => setAll(true)}>{said.learnMore(rest)}</LinkButton>
        </p>
      )}
    </>
  );
}
