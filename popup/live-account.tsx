import { useEffect } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { AccountDetails } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { firstExpiry } from "../src/ui/countdown.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import { useReachedEffect } from "../src/ui/use-reached-effect.ts";
import { words } from "../src/ui/words.ts";
import { Account, type AccountDeeds, type AccountProps } from "./account.tsx";
import { copyCode } from "./copy-code.ts";
import type { Desk } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import { makeCode } from "./live-list.tsx";
import { useRevealing } from "./use-revealing.ts";

interface LiveAccountProps extends Pick<AccountProps, "addsCodes"> {
  readonly accountId: string;
  readonly desk: Desk;
}

/** One account's page, fed by the worker. */
export function LiveAccount({ accountId, addsCodes = false, desk }: LiveAccountProps) {
  const answer = useAnswer("viewAccount", { accountId });
  const account = answer.state === "answered" ? answer.value : null;
  const now = useNow(account);
  const { revealed, asksPassphrase, ...revealing } = useRevealing(accountId, now, desk);
  useReachedEffect(firstExpiry([account?.code ?? null]), now, () => void answer.askAgain());
  const gone = answer.state === "refused";
  useEffect(() => {
    if (gone) desk.goTo({ screen: "list" });
  }, [gone]);
  if (account === null) return null;
  const deeds: AccountDeeds = { ...revealing, ...accountDeeds(account, desk, answer.askAgain) };
  return (
    <Account
      account={account}
      now={now}
      pageOrigin={desk.page.origin}
      madeCode={desk.madeCodes[accountId] ?? null}
      revealed={revealed}
      asksPassphrase={asksPassphrase}
      addsCodes={addsCodes}
      deeds={deeds}
      onBack={() => desk.goTo({ screen: "list", startAt: accountId })}
    />
  );
}

type PlainDeeds = Omit<AccountDeeds, "reveal" | "hide" | "proveAndReveal" | "touchAndReveal">;

function accountDeeds(account: AccountDetails, desk: Desk, askAgain: () => Promise<void>): PlainDeeds {
  const { id: accountId } = account;
  const change = (deed: () => Promise<unknown>) =>
    desk.attempt(async () => {
      await deed();
      await askAgain();
    });
  return {
    copy: (value, secondsLeft) => desk.attempt(() => copyCode(accountId, value, secondsLeft, desk.say)),
    nextCode: () => makeCode(accountId, desk),
    annotate: ({ tags, ...rest }) => {
      const annotation = { accountId, ...rest, ...(tags === undefined ? {} : { tags: [...tags] }) };
      change(() => ask("annotateAccounts", { changes: [annotation] }));
    },
    rename: (issuer, label) => change(() => ask("renameAccount", { accountId, issuer, label })),
    remove: () => remove(account, desk),
    print: () => desk.attempt(() => leaveFor(`sheet/${accountId}`)),
    openBin: () => desk.attempt(() => leaveFor("bin")),
    addToPhone: () => desk.attempt(() => leaveFor(`phone/${accountId}`)),
    removeOrigin: (origin) => change(() => ask("removeOrigin", { accountId, origin })),
    setUnasked: (origin, wanted) => change(() => ask("setUnasked", { accountId, origin, wanted })),
    forgetFrame: (allowed) => change(() => ask("forgetFrame", { accountId, ...allowed })),
    bindPage: () => change(() => bindPage(accountId, desk)),
    replace: (keepId, replacedId) =>
      change(async () => {
        await ask("replaceAccount", { keepId, replacedId });
        desk.goTo({ screen: "account", accountId: keepId });
        desk.say({ text: words.account.replaced });
      }),
    addRecoveryCodes: (values) => change(() => ask("addRecoveryCodes", { accountId, values: [...values] })),
    markRecoveryCode: (codeId, state) => change(() => ask("markRecoveryCode", { accountId, codeId, state })),
  };
}

function remove(account: AccountDetails, { attempt, say, goTo }: Desk): void {
  const { id: accountId } = account;
  const restore = () =>
    attempt(async () => {
      await ask("restoreAccount", { accountId });
      say({ text: words.restored(shortName(account)) });
    });
  attempt(async () => {
    await ask("removeAccount", { accountId });
    goTo({ screen: "list" });
    say({ text: words.removed(shortName(account)), action: { label: words.undo, onPress: restore } });
  });
}

async function bindPage(accountId: string, { page: { origin } }: Desk): Promise<void> {
  if (origin !== null) await ask("bindActivePage", { accountId, origin });
}
