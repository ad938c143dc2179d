import type { Account } from "../domain/account.ts";
import { lastUsedAt, sameName } from "../domain/account.ts";
import { codeAt, nextCodeAt, periodOf } from "../domain/code.ts";
import type { AccountDetails, AccountRow, AccountSummary, RowCodes, ShownCode } from "../messages/views.ts";
import { aheadFor, type ClockCorrections } from "./clock-corrections.ts";

/** The computer's time, milliseconds since the epoch, and by how much codes run ahead of it. */
export interface CodeTime {
  readonly now: number;
  readonly corrections: ClockCorrections;
}

/** An account without its secret. */
export function summaryOf(account: Account): AccountSummary {
  const { id, issuer, label, filledAt } = account;
  return { id, issuer, label, filledAt };
}

/** The code of this moment, or null for a counter-based account. It expires by the computer's time, like everything that is shown. */
export function shownCode(account: Account, { now, corrections }: CodeTime): ShownCode | null {
  const { parameters, origins } = account;
  if (parameters.type === "hotp") return null;
  const ahead = aheadFor(corrections, origins);
  const { value, expiresAt } = codeAt(parameters, now + ahead);
  return { value, expiresAt: expiresAt - ahead, period: periodOf(parameters) };
}

/** As much of a note as a search looks through, in UTF-16 units: a long one would be sent with every list. */
const searchedNote = 300;

/** An account as one row of the list, without its codes. */
export function rowOf(account: Account): AccountRow {
  const { parameters, origins, unaskedOrigins, frames, favourite, tags, order, note } = account;
  return {
    ...summaryOf(account),
    type: parameters.type,
    origins,
    unaskedOrigins,
    frames,
    counter: parameters.type === "hotp" ? parameters.counter : null,
    favourite,
    tags,
    order,
    noteStart: note.slice(0, searchedNote),
    usedAt: lastUsedAt(account),
  };
}

/** An account's code of this moment and the next one; both null for a counter-based account. */
export function codesOf(account: Account, time: CodeTime): RowCodes {
  return { code: shownCode(account, time), nextCode: nextCodeOf(account, time) };
}

function nextCodeOf({ parameters, origins }: Account, { now, corrections }: CodeTime): string | null {
  if (parameters.type === "hotp") return null;
  return nextCodeAt(parameters, now + aheadFor(corrections, origins)).value;
}

/** Everything that the account's own page shows; no secret and no recovery code's value. */
export function detailsOf(account: Account, others: readonly Account[], time: CodeTime): AccountDetails {
  const { parameters } = account;
  const isSteam = parameters.type === "steam";
  return {
    ...rowOf(account),
    ...codesOf(account, time),
    note: account.note,
    algorithm: isSteam ? "SHA1" : parameters.algorithm,
    digits: isSteam ? 5 : parameters.digits,
    period: parameters.type === "hotp" ? null : periodOf(parameters),
    addedAt: account.addedAt,
    recoveryCodes: account.recoveryCodes.map(({ id, state, position, changedAt }) => ({
      id,
      state,
      position,
      changedAt,
    })),
    history: account.history,
    twins: others
      .filter((other) => other.id !== account.id && sameName(other, account))
      .map((twin) => ({ ...summaryOf(twin), addedAt: twin.addedAt })),
    now: time.now,
  };
}
