import type { Page } from "playwright-core";
import { asked } from "../browser/story/lasting-vault.ts";
import type { KeptAccount, KeptAccounts } from "./kept-accounts.ts";
import type { Write, WriteStream } from "./writes.ts";

/** All that is known of a vault from outside. */
export interface Ledger {
  /** What every answer so far has promised. */
  readonly kept: KeptAccounts;
  readonly passphrase: string;
  /** How many writes were answered with "done". */
  readonly acknowledged: number;
  /** What was asked and never answered: it may have been done, or not. */
  readonly open: Partial<Pick<Ledger, "kept" | "passphrase">> | null;
}

/** What a stretch of writing is to be. */
export interface Stretch {
  readonly page: Page;
  readonly writes: WriteStream;
  /** Changes the passphrase to this one after the first write, which makes a new key and seals everything again. */
  readonly newPassphrase: string | null;
}

/**
 * Asks for one write after the other, each when the one before was answered, until one is not answered any more. What it
 * has been promised lies in this process, which nobody kills. Throws Error when the vault refuses a write.
 */
export async function writeUntilKilled(before: Ledger, stretch: Stretch): Promise<Ledger> {
  const first = await writeOnce(before, stretch);
  let ledger =
    stretch.newPassphrase === null ? first : await rotate(first, stretch.page, stretch.newPassphrase);
  while (ledger.open === null) ledger = await writeOnce(ledger, stretch);
  return ledger;
}

async function writeOnce(ledger: Ledger, { page, writes }: Stretch): Promise<Ledger> {
  if (ledger.open !== null) return ledger;
  const write = writes.next(ledger.kept);
  const answer = await answerTo(page, write);
  if (answer === "none") return { ...ledger, open: { kept: write.after } };
  return { ...ledger, kept: named(write, answer.value), acknowledged: ledger.acknowledged + 1 };
}

async function rotate(ledger: Ledger, page: Page, next: string): Promise<Ledger> {
  if (ledger.open !== null) return ledger;
  const proof = { kind: "passphrase", passphrase: ledger.passphrase };
  const request = { proof, passphrase: next };
  const answer = await answerTo(page, { question: "changePassphrase", request });
  if (answer === "none") return { ...ledger, open: { passphrase: next } };
  if (answer.value !== "changed") throw new Error("The vault refused its own passphrase");
  return { ...ledger, passphrase: next, acknowledged: ledger.acknowledged + 1 };
}

type Answered = { readonly value: unknown } | "none";

/** "none": whoever was to answer, or the page that asked, is gone. */
async function answerTo(
  page: Page,
  { question, request }: Pick<Write, "question" | "request">,
): Promise<Answered> {
  try {
    return { value: await asked(page, question, request) };
  } catch (error) {
    if (error instanceof Error && goneWords.test(error.message)) return "none";
    throw error;
  }
}

/** What Chromium says when the worker is gone, and Playwright when the browser is. */
const goneWords = /message channel closed|message port closed|Could not establish connection|closed|crashed/;

/** The account that was added bears the id that the vault gave it. */
function named({ question, after }: Write, value: unknown): KeptAccounts {
  if (question !== "addAccount") return after;
  const { kind, account } = value as { kind: string; account: { id: string; label: string } };
  if (kind !== "added") throw new Error(`The vault already had ${account.label}`);
  const isNew = (each: KeptAccount) => each.label === account.label;
  return after.map((each) => (isNew(each) ? { ...each, id: account.id } : each));
}
