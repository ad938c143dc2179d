import type { Frame, Page } from "playwright-core";
import type { AccountList, AccountRow } from "../../src/messages/views.ts";
import { openCodePage } from "../browser/story/code-page.ts";
import { accountForm, asked } from "../browser/story/lasting-vault.ts";
import { openScene, type Scene } from "../browser/story/scene.ts";

/** What was asked of the vault at once, and what of it is there. */
export interface Interleaving {
  readonly asked: number;
  /** How many of them were answered with "done", by who asked. */
  readonly done: { readonly popup: number; readonly options: number; readonly card: number };
  /** The codes of those that were refused. */
  readonly refusals: readonly string[];
  /** What was answered with "done" and is not there, in words. Must be empty. */
  readonly lost: readonly string[];
}

/** A question and its request. */
type Asking = readonly [question: string, request: object];

type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string };

/** Only what the user sees in a page of ours asks for so much; a card has one button. */
const cardShare = 20;

/**
 * Asks the vault for so many writes at once: from the popup and from the options page accounts to add, and from both and
 * from the card in a web page codes of one counter. Neither the list nor the counter can lose a write unseen.
 */
export async function interleave(count: number): Promise<Interleaving> {
  const scene = await openScene();
  const site = await openCodePage();
  try {
    const popup = await scene.browser.openExtensionPage("popup/popup.html");
    const options = await scene.browser.openExtensionPage("options/options.html");
    await scene.person.tab.bringToFront();
    await scene.person.tab.goto(site.url);
    const counterId = await addCounter(popup, new URL(site.url).origin);
    const card = await cardOf(scene);
    const fromCard = await fills(card, counterId, Math.floor(count / cardShare));
    const each = Math.floor((count - fromCard.length) / 2);
    const fromPopup = writes("popup", each, counterId);
    const fromOptions = writes("options", each, counterId);
    const answers = await Promise.all([
      askAll(popup, fromPopup),
      askAll(options, fromOptions),
      askAll(card, fromCard),
    ]);
    const [ofPopup, ofOptions, ofCard] = answers;
    const list = await asked<AccountList>(options, "listAccounts");
    const all = [...ofPopup, ...ofOptions, ...ofCard];
    return {
      asked: all.length,
      done: { popup: doneOf(ofPopup), options: doneOf(ofOptions), card: doneOf(ofCard) },
      refusals: all.flatMap((answer) => (answer.ok ? [] : [answer.code])),
      lost: [
        ...missingAccounts([...fromPopup, ...fromOptions], [...ofPopup, ...ofOptions], list),
        ...lostSteps(
          list.rows.find(({ id }) => id === counterId),
          [...fromPopup, ...fromOptions, ...fromCard],
          all,
        ),
      ],
    };
  } finally {
    await scene.close();
    site.close();
  }
}

async function addCounter(page: Page, origin: string): Promise<string> {
  const form = { ...accountForm("counter"), type: "hotp", bindTo: origin };
  const { account } = await asked<{ account: { id: string } }>(page, "addAccount", form);
  return account.id;
}

async function cardOf({ person }: Scene): Promise<Frame> {
  await person.countersign.says("is asking for your code");
  return person.card();
}

async function fills(card: Frame, accountId: string, count: number): Promise<readonly Asking[]> {
  const encounterId = await card.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  return Array.from({ length: count }, () => ["fillCode", { encounterId, accountId, when: "now" }] as const);
}

function writes(who: string, count: number, counterId: string): readonly Asking[] {
  return Array.from({ length: count }, (_, nth) =>
    nth % 2 === 0
      ? ["addAccount", accountForm(`${who} ${String(nth).padStart(5, "0")}`)]
      : ["nextCounterCode", { accountId: counterId }],
  );
}

/** Puts all the questions before any is answered. */
function askAll(page: Page | Frame, askings: readonly Asking[]): Promise<readonly Answered[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(([question, request]) => chrome.runtime.sendMessage({ to: "worker", question, request })),
      ),
    askings,
  );
}

function doneOf(answers: readonly Answered[]): number {
  return answers.filter(({ ok }) => ok).length;
}

function missingAccounts(
  askings: readonly Asking[],
  answers: readonly Answered[],
  { rows }: AccountList,
): readonly string[] {
  const labels = new Set(rows.map(({ label }) => label));
  return askings.flatMap(([question, request], i) => {
    const { label } = request as { label?: string };
    const isLost = question === "addAccount" && answers[i]?.ok && label !== undefined && !labels.has(label);
    return isLost ? [`${label} is gone`] : [];
  });
}

/** Every code of a counter is another one, and each has taken a step. */
function lostSteps(
  counter: AccountRow | undefined,
  askings: readonly Asking[],
  answers: readonly Answered[],
): readonly string[] {
  const steps = answers.filter(({ ok }, i) => ok && askings[i]?.[0] !== "addAccount");
  const stored = counter?.counter ?? 0;
  return stored < steps.length ? [`the counter took ${stored} steps, and promised ${steps.length}`] : [];
}
