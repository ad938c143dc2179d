import type { PageView } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { PagePath } from "../src/ui/page-path.tsx";
import { StubLabel } from "../src/ui/stub-label.tsx";
import { Ticket } from "../src/ui/ticket.tsx";
import { words } from "../src/ui/words.ts";
import { Choices } from "./choices.tsx";
import type { PageDeeds } from "./page-deeds.ts";

interface ChoiceProps<K extends PageView["kind"]> {
  readonly view: Extract<PageView, { readonly kind: K }>;
  readonly deeds: PageDeeds;
}

/** Several accounts fill here: which one is signing in? */
export function Pick({ view, deeds }: ChoiceProps<"pick">) {
  return (
    <Choices
      accounts={view.accounts}
      origins={() => [view.origin]}
      question={words.page.pick}
      below={(account) => account.label}
      action={() => words.fill}
      onChoose={(account) => deeds.fill(account.id, "best")}
    />
  );
}

/** An account of the same site fills elsewhere: may it fill here too? */
export function Sibling({ view, deeds }: ChoiceProps<"sibling">) {
  return (
    <Choices
      accounts={view.accounts}
      origins={(account) => [account.knownOrigin]}
      question={words.page.sibling(view.host)}
      below={(account) => words.page.siblingKnown(hostOf(account.knownOrigin))}
      action={() => words.page.siblingFill}
      onChoose={(account) => deeds.bindSibling(account.id)}
      after={words.page.siblingWhy}
    />
  );
}

/** The page asks for a recovery code. */
export function UseRecovery({ view, deeds }: ChoiceProps<"use-recovery">) {
  return (
    <Choices
      accounts={view.accounts}
      origins={() => [view.origin]}
      question={words.page.useRecovery(view.codeNumber)}
      below={(account) => words.page.useRecoveryLeft(account.left)}
      action={() => words.fill}
      onChoose={(account) => deeds.fillRecovery(account.id)}
      after={words.page.asksPassphrase}
    />
  );
}

/** The page shows recovery codes, or just showed them: with which account are they kept? */
export function KeepRecovery({ view, deeds }: ChoiceProps<"keep-recovery" | "left-recovery">) {
  const [first, ...others] = view.accounts;
  const { keepRecovery, leftRecovery } = words.page;
  const question = (view.kind === "left-recovery" ? leftRecovery : keepRecovery)(view.masked.length);
  const shownOn =
    view.kind === "left-recovery" ? (
      <>
        {words.page.shownOn} <PagePath path={view.path} />
      </>
    ) : undefined;
  if (first === undefined || others.length > 0) {
    return (
      <Choices
        accounts={view.accounts}
        origins={() => [view.origin]}
        question={question}
        below={(account) => account.label}
        action={() => words.page.keep}
        onChoose={(account) => deeds.keepRecovery(view.shownId, account.id)}
        after={shownOn}
      />
    );
  }
  const stub = (
    <>
      <Icon name="key" />
      <StubLabel text={words.page.keep} />
    </>
  );
  return (
    <>
      <div class="inset">
        <Ticket tone="ink" stub={stub} onPress={() => deeds.keepRecovery(view.shownId, first.id)}>
          <span class="t12 strong">{question}</span>
          <span class="ellipsis t12 muted">
            <bdi>{words.page.keepRecoveryWith(shortName(first))}</bdi>
          </span>
          <span class="code-line ellipsis">
            <span class="code">{view.masked[0]}</span>
          </span>
        </Ticket>
      </div>
      {shownOn === undefined ? null : <p class="beneath-words t12 muted">{shownOn}</p>}
      {view.replacesUsedAt === null ? null : <p class="beneath-words t12 muted">{words.page.replaces}</p>}
    </>
  );
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
