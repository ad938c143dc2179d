import type { Page } from "playwright-core";
import type { AccountRow } from "../../src/messages/views.ts";

/** An account as the vault shows it to its own pages. */
export interface SeenAccount {
  readonly id: string;
  readonly label: string;
  readonly place: "list" | "bin";
  /** Null with a counter, and in the bin. */
  readonly code: string | null;
  /** Null without one, and in the bin. */
  readonly counter: number | null;
  /** The values of its recovery codes; none are told of what is in the bin. */
  readonly codes: readonly string[];
}

/** All that a vault shows, just after the passphrase was typed. */
export interface SeenVault {
  readonly accounts: readonly SeenAccount[];
  /** The vault's clock when it showed the codes; milliseconds since 1970. */
  readonly now: number;
  /** What it says is wrong with itself, in its own words; empty when it is sound. */
  readonly faults: readonly string[];
}

/** Reads the whole of an unlocked vault, recovery codes too where a proof is fresh, from the options page. */
export function seeVault(page: Page): Promise<SeenVault> {
  return page.evaluate(lookAround);
}

/** Runs in the page. */
async function lookAround(): Promise<SeenVault> {
  async function ask(question: string, request: object = {}) {
    const answer = await chrome.runtime.sendMessage({ to: "worker", question, request });
    if (!answer.ok) throw new Error(`${question}: ${answer.code} ${answer.detail ?? ""}`);
    return answer.value;
  }
  const [list, bin, health] = await Promise.all([ask("listAccounts"), ask("viewBin"), ask("viewHealth")]);
  const accountIds = list.rows.map(({ id }: AccountRow) => id);
  const seen = await ask("viewCodes", { accountIds });
  const listed = list.rows.map(async ({ id, label, counter }: AccountRow) => {
    const { recoveryCodes } = await ask("viewAccount", { accountId: id });
    const any = recoveryCodes.length > 0;
    const { values } = any ? await ask("revealRecoveryCodes", { accountId: id }) : { values: {} };
    const codes = recoveryCodes.map((each: { id: string }) => values[each.id] ?? "unreadable");
    return { id, label, place: "list", counter, code: seen.codes[id]?.code?.value ?? null, codes };
  });
  const binned = bin.map(({ id, label }: { id: string; label: string }) => {
    return { id, label, place: "bin", counter: null, code: null, codes: [] };
  });
  const faults = [
    ...health.damaged.map(({ word }: { word: string }) => word),
    ...(health.readOnly === null ? [] : [`read-only: ${health.readOnly}`]),
    ...(health.mirrorFailing ? ["the second copy can't be written"] : []),
    ...(list.damaged > 0 ? [`${list.damaged} records left aside`] : []),
  ];
  return { accounts: [...(await Promise.all(listed)), ...binned], now: list.now, faults };
}
