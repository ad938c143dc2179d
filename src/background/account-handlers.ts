import { type Account, binned, sameSecret, withHistory } from "../domain/account.ts";
import { changedAnnotations } from "../domain/annotations.ts";
import { codeFor, isTimed } from "../domain/code.ts";
import { Failure } from "../domain/failure.ts";
import { withFrame, withoutOrigin } from "../domain/frames.ts";
import { readParameters, storedBounds } from "../domain/parameters.ts";
import { markCode } from "../domain/recovery-code.ts";
import { lookAlikeOfOthers, withUnasked } from "../domain/unasked.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { type CodeTime, codesOf, detailsOf, rowOf, summaryOf } from "./account-views.ts";
import { changeAlike } from "./changing-alike.ts";
import { clearLater, takeCopied } from "./clearing-copied.ts";
import { locksAt } from "./lock-times.ts";
import { bindOrigin } from "./page-handlers.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { revealTime } from "./reveal-time.ts";
import { changedEverywhere } from "./showing.ts";

type AccountQuestion =
  | "listAccounts"
  | "viewAccount"
  | "viewCodes"
  | "addAccount"
  | "renameAccount"
  | "annotateAccounts"
  | "changeAlike"
  | "removeAccount"
  | "restoreAccount"
  | "replaceAccount"
  | "removeOrigin"
  | "setUnasked"
  | "bindActivePage"
  | "noteCopied"
  | "clearLater"
  | "takeCopied"
  | "nextCounterCode"
  | "revealRecoveryCodes"
  | "addRecoveryCodes"
  | "markRecoveryCode";

/** More rows than a popup shows at once. */
const firstOnView = 24;

/** Listing and changing what is kept; from our own pages only. */
export function createAccountHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, AccountQuestion> {
  const { vault, clock } = ports;

  const codeTime = () => ({ now: clock.now(), corrections: clock.corrections() });

  async function changed(): Promise<null> {
    await changedEverywhere(ports);
    return null;
  }

  /** The origin in the active tab, if it still is the one that the popup named. */
  async function namedOrigin(named: string): Promise<string> {
    const tab = await ports.tabs.active();
    if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
    if (tab.origin !== named) throw new Failure("page-changed");
    await refuseBlocked(named, ports);
    return tab.origin;
  }

  /** Throws Failure "origin-not-bound", or "origin-looks-alike" with the host that the origin can be taken for. */
  async function checkUnasked(accountId: string, origin: string): Promise<void> {
    const account = await vault.account(accountId);
    if (!account.origins.includes(origin)) throw new Failure("origin-not-bound");
    const known = lookAlikeOfOthers(origin, account, (await vault.accounts()).accounts);
    if (known !== null) throw new Failure("origin-looks-alike", new URL(known).host);
  }

  // Known for as long as the worker lives: the next popup has them a message sooner.
  let lastOnView: readonly string[] = [];

  function codesAmong(accounts: readonly Account[], wantedIds: readonly string[], time: CodeTime) {
    const wanted = new Set(wantedIds);
    const timed = accounts.filter(({ id, parameters }) => wanted.has(id) && isTimed(parameters));
    return Object.fromEntries(timed.map((account) => [account.id, codesOf(account, time)]));
  }

  return {
    async listAccounts(_, { surface }) {
      const { accounts, damaged } = await vault.accounts();
      const time = codeTime();
      return {
        rows: accounts.map(rowOf),
        damaged: damaged.length,
        now: time.now,
        locksAt: await locksAt(ports),
        codes: surface === "popup" ? codesAmong(accounts, lastOnView, time) : {},
      };
    },
    async viewCodes({ accountIds }, { surface }) {
      const { accounts } = await vault.accounts();
      const time = codeTime();
      if (surface === "popup")
        lastOnView = [...new Set([...accountIds, ...lastOnView])].slice(0, firstOnView);
      return { codes: codesAmong(accounts, accountIds, time), now: time.now };
    },
    async viewAccount({ accountId }) {
      const { accounts } = await vault.accounts();
      return detailsOf(await vault.account(accountId), accounts, codeTime());
    },
    async addAccount(form) {
      const origins = form.bindTo === null ? [] : [await namedOrigin(form.bindTo)];
      const { issuer, label } = form;
      const parameters = readParameters(form, storedBounds);
      const { accounts } = await vault.accounts();
      const kept = accounts.find((account) => sameSecret(account.parameters, parameters));
      if (kept !== undefined) return { kind: "already-kept", account: summaryOf(kept) };
      const account = await vault.add({ issuer, label, parameters, origins });
      await changed();
      return { kind: "added", account: summaryOf(account) };
    },
    async renameAccount({ accountId, issuer, label }) {
      await vault.change(accountId, (account) =>
        withHistory({ ...account, issuer, label }, { at: clock.now(), event: "renamed", origin: null }),
      );
      return changed();
    },
    async annotateAccounts({ changes }) {
      const byId = new Map(changes.map(({ accountId, ...change }) => [accountId, change]));
      if (byId.size !== changes.length) throw new Failure("bad-request");
      await vault.changeTogether([...byId.keys()], (accounts) =>
        accounts.map((account) => ({
          ...account,
          ...changedAnnotations(account, byId.get(account.id) ?? {}),
        })),
      );
      await ports.changed();
      return null;
    },
    async changeAlike({ accountIds, deed }) {
      const count = await changeAlike(vault, accountIds, deed);
      await changed();
      return { changed: count };
    },
    async removeAccount({ accountId }) {
      await vault.remove(accountId);
      return changed();
    },
    async restoreAccount({ accountId }) {
      await vault.restore(accountId);
      return changed();
    },
    async replaceAccount({ keepId, replacedId }) {
      await vault.changeTogether([keepId, replacedId], ([kept, replaced]) => {
        if (kept === undefined || replaced === undefined) throw new Error("two accounts go in");
        return replaceWith(kept, replaced, clock.now());
      });
      return changed();
    },
    async removeOrigin({ accountId, origin }) {
      await vault.change(accountId, (account) =>
        withHistory(withoutOrigin(account, origin), { at: clock.now(), event: "origin-removed", origin }),
      );
      return changed();
    },
    async setUnasked({ accountId, origin, wanted }) {
      if (wanted === "on") await checkUnasked(accountId, origin);
      await vault.change(accountId, (account) => withUnasked(account, origin, wanted));
      return changed();
    },
    async bindActivePage({ accountId, origin }) {
      await bindOrigin(accountId, await namedOrigin(origin), ports);
      return changed();
    },
    async noteCopied({ accountId }) {
      await vault.change(accountId, (account) =>
        withHistory(account, { at: clock.now(), event: "copied", origin: null }),
      );
      await ports.changed();
      return null;
    },
    async clearLater({ value }) {
      await clearLater(value, ports);
      return null;
    },
    takeCopied: () => takeCopied(ports),
    async nextCounterCode({ accountId }) {
      const parameters = await vault.advanceCounter(accountId);
      await ports.changed();
      return { value: codeFor(parameters), expiresAt: null, period: null };
    },
    async revealRecoveryCodes({ accountId }) {
      const values = Object.fromEntries(await vault.openRecoveryCodes(accountId));
      return { values, hidesAt: clock.now() + revealTime };
    },
    async addRecoveryCodes({ accountId, values }) {
      await vault.keepRecoveryCodes(accountId, values);
      await vault.change(accountId, (account) =>
        withHistory(account, { at: clock.now(), event: "recovery-kept", origin: null }),
      );
      return changed();
    },
    async markRecoveryCode({ accountId, codeId, state }) {
      await vault.change(accountId, (account) => {
        const now = clock.now();
        const recoveryCodes = markCode(account.recoveryCodes, codeId, state, now);
        const event = state === "used" ? "recovery-used" : "recovery-unused";
        return withHistory({ ...account, recoveryCodes }, { at: now, event, origin: null });
      });
      return changed();
    },
  };
}

/** One account in the place of another: origins and recovery codes move over, and the other goes to the bin. */
function replaceWith(kept: Account, replaced: Account, now: number): readonly Account[] {
  const origins = [...new Set([...kept.origins, ...replaced.origins])];
  const unaskedOrigins = [...new Set([...kept.unaskedOrigins, ...replaced.unaskedOrigins])];
  const recoveryCodes = [...kept.recoveryCodes, ...replaced.recoveryCodes];
  const whole = { ...replaced.frames.reduce(withFrame, kept), origins, unaskedOrigins, recoveryCodes };
  return [
    withHistory(whole, { at: now, event: "replaced", origin: null }),
    binned({ ...replaced, recoveryCodes: [] }, now),
  ];
}
