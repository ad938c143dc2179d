import { ask } from "../src/messages/ask.ts";
import type { FillResult } from "../src/messages/contract.ts";
import { stepAside } from "../src/ui/at-side.ts";
import { failureSentence } from "../src/ui/words/failures.ts";
import { copyCode } from "./copy-code.ts";
import type { Desk } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import type { PageDeeds } from "./page-deeds.ts";

/** What may be done about the page in the active tab, done by the worker. */
export function pageDeeds({ page, goTo, say, attempt }: Desk): PageDeeds {
  const { encounterId } = page;
  const about = (deed: (encounterId: string) => Promise<unknown>) => {
    if (encounterId === null) return;
    attempt(async () => {
      await deed(encounterId);
      await page.askAgain();
    });
  };
  return {
    fill: (accountId, when) =>
      about(async (id) => leaveIfAsked(await ask("fillCode", { encounterId: id, accountId, when }))),
    copy: (accountId, value, secondsLeft) => attempt(() => copyCode(accountId, value, secondsLeft, say)),
    showDetails: (accountId) => goTo({ screen: "account", accountId }),
    addCodes: (accountId) => goTo({ screen: "account", accountId, addsCodes: true }),
    addOffer: (proposalId) =>
      about(async (id) => {
        if ((await ask("addOffer", { encounterId: id, proposalId })) === "unlocking") stepAside();
      }),
    undoAdd: () => about((id) => ask("undoAdd", { encounterId: id })),
    addToPhone: (accountId) => attempt(() => leaveFor(`phone/${accountId}`)),
    dismiss: () =>
      about(async (id) => {
        await ask("dismiss", { encounterId: id });
        stepAside();
      }),
    undoFill: () => about((id) => ask("undoFill", { encounterId: id })),
    cancelFill: () => about((id) => ask("cancelFill", { encounterId: id })),
    keepRecovery: (shownId, accountId) =>
      about(async (id) => {
        const result = await ask("keepRecoveryCodes", { encounterId: id, shownId, accountId });
        if (result === "unlocking") stepAside();
      }),
    fillRecovery: (accountId) =>
      about(async (id) => leaveIfAsked(await ask("fillRecoveryCode", { encounterId: id, accountId }))),
    checkClock: () => about((id) => ask("checkClock", { encounterId: id })),
    confirmClock: (foundAt) => about((id) => ask("confirmClock", { encounterId: id, foundAt })),
    bindSibling: (accountId) =>
      about(async (id) => leaveIfAsked(await ask("bindSibling", { encounterId: id, accountId }))),
    learnOrigin: (accountId) =>
      about(async (encounterId) => {
        const { origin } = page;
        if (origin !== null) leaveIfAsked(await ask("learnOrigin", { encounterId, accountId, origin }));
      }),
    allowFrame: (accountId, frame) =>
      about(async (encounterId) =>
        sayIfRefused(await ask("allowFrame", { encounterId, accountId, frame }), say),
      ),
    fillFrame: (accountId, frame) =>
      about(async (encounterId) =>
        sayIfRefused(await ask("fillFrame", { encounterId, accountId, frame }), say),
      ),
  };
}

function sayIfRefused(result: FillResult, say: Desk["say"]): void {
  if (result === "refused") say({ text: failureSentence("fill-refused"), icon: "warn" });
}

/** Our own window has come up with a question: a popup is in its way. */
function leaveIfAsked(result: FillResult): void {
  if (result === "unlocking" || result === "asking") stepAside();
}
