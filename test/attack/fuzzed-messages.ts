import fc from "fast-check";
import { type Caller, workerContract } from "../../src/messages/contract.ts";
import { type Line, mayAsk, type Surface } from "../../src/messages/line.ts";
import { codeField, createWorld, passphrase, proof } from "../background/fake-world.ts";
import { anyText } from "../domain/any-text.ts";
import { requestOf } from "../messages/any-request.ts";

/** What became of fuzzed messages: how often each answer was given, and what was changed that was not theirs to change. */
export interface FuzzFigures {
  readonly answers: Readonly<Record<string, number>>;
  readonly changes: readonly string[];
}

const lines = Object.entries<Line>(workerContract);
const hostile = { origin: "https://evil.example", topOrigin: "https://evil.example" };

/** Those who speak as our content script, or as the card, from places of their own. */
const attackers: readonly (readonly [Surface, Partial<Caller>])[] = [
  ["content", { ...hostile, tabId: 2, frameId: 0, documentId: "h1" }],
  ["content", { ...hostile, tabId: 2, frameId: 3, documentId: "h2" }],
  // An advertisement's frame in the honest page, and a document that came after that page in its tab.
  ["content", { ...hostile, topOrigin: "https://portal.example", tabId: 1, frameId: 3, documentId: "h3" }],
  ["content", { ...hostile, topOrigin: "https://portal.example", tabId: 1, frameId: 0, documentId: "h4" }],
  ["card", { topOrigin: hostile.origin, tabId: 2, frameId: 4, documentId: "h5", path: null }],
];

const neverLocks = {
  lockAfterMinutes: null,
  lockWithScreen: false,
  remindPassphraseDays: null,
  backupEveryDays: null,
};
const recoveryField = { id: 9, codeNumber: null };
const keyUri = "otpauth://totp/Portal:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Portal";
const otherKeyUri = keyUri.replace("JBSWY3DP", "KRSXG5CT");
const recoveryCodes = ["ABCD-EFGH-1234", "JKLM-NPQR-5678", "STUV-WXYZ-9012"];

/**
 * Puts messages to a worker whose vault is open, as a page that took over our content script may: all the questions of
 * the contract and others, with requests of the right shape, nearly so and not at all, and with the ids of another page.
 * The same seed puts the same ones.
 */
export async function fuzzMessages({
  messages,
  seed,
}: {
  messages: number;
  seed: number;
}): Promise<FuzzFigures> {
  const { world, accountId, encounterId, proposalId } = await honestWorld();
  const message = messageWith({ accountId, encounterId, proposalId });
  const before = await state(world);
  const answers: Record<string, number> = {};
  const changes: string[] = [];
  for (const { question, request, attacker } of fc.sample(message, { numRuns: messages, seed })) {
    const [surface, from] = attacker;
    world.setTime(world.now() + 700);
    const asked = world.ask(surface, question as "lock", request as Record<string, never>, from);
    const answer = await asked.then(() => "heard", codeOf);
    answers[answer] = (answers[answer] ?? 0) + 1;
    if (changes.length > 0) break;
    const after = await state(world);
    for (const part of Object.keys(before))
      if (after[part] !== before[part]) changes.push(`${part} by ${surface}: ${String(question)}`);
  }
  return { answers, changes };
}

type World = ReturnType<typeof createWorld>;

/** A vault with an account and its recovery codes, and its page on view, which shows another key and asks for a code. */
async function honestWorld() {
  const world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  // So that nothing in the session moves by itself.
  await world.ask("options", "changeSettings", { settings: neverLocks });
  const first = await world.report({ keyUris: [keyUri] });
  const offered = await world.ask("card", "viewPage", { encounterId: first.encounterId });
  if (offered.kind !== "offer") throw new Error(`expected an offer, got ${offered.kind}`);
  await world.ask("card", "addOffer", {
    encounterId: first.encounterId,
    proposalId: offered.offer.proposalId,
  });
  const accountId = (await world.ask("popup", "listAccounts", {})).rows[0]?.id ?? "";
  await world.ask("popup", "addRecoveryCodes", { accountId, values: recoveryCodes });
  await world.ask("options", "setSiteSettings", {
    origin: "https://portal.example",
    paused: false,
    submitForMe: false,
    codeField: null,
  });
  const { encounterId } = await world.report({ keyUris: [otherKeyUri], codeField, recoveryField });
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
  await world.ask("popup", "prove", { proof });
  return { world, accountId, encounterId, proposalId: view.offer.proposalId };
}

/** Everything that is not the attacker's, as texts to be compared. */
async function state(world: World): Promise<Readonly<Record<string, string>>> {
  const encounters = (world.stored.get("encounters") ?? []) as readonly { documentId: string }[];
  const { header, head, records } = world.mirror.taken();
  // What an attacker waves away is waved away on its own site alone (proposal-flood.test.ts).
  const own = ["encounters", "revision", "wavedAway"];
  const others = [...world.stored].filter(([key]) => !own.includes(key));
  return {
    vault: asText({ header, head, records: [...records] }),
    session: asText(others),
    "the honest page": asText(encounters.filter(({ documentId }) => documentId === "d1")),
    "what was filled": asText([world.seen.fills, world.seen.undone, world.seen.drawings]),
    "the honest page's windows": String(
      world.seen.windows.filter((id) => asText(encounters.filter(isHonest)).includes(id)).length,
    ),
  };
}

function isHonest({ documentId }: { readonly documentId: string }): boolean {
  return documentId === "d1";
}

function asText(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (typeof each === "bigint" ? String(each) : each));
}

function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown }).code ?? error);
}

function messageWith(ids: Readonly<Record<string, string>>) {
  const askedOf = (some: typeof lines) =>
    fc.constantFrom(...some).chain(([question, { request }]) =>
      fc.record({
        question: fc.constant<unknown>(question),
        request: fc.oneof(
          { arbitrary: requestOf(request).map((each) => withTrueIds(each, ids)), weight: 4 },
          { arbitrary: fc.tuple(requestOf(request), junk, fc.nat()).map(spoiled), weight: 2 },
          junk,
        ),
      }),
    );
  const reported = fc.record({
    question: fc.constant<unknown>("reportPage"),
    request: fc.record({
      codeField: fc.constantFrom(null, codeField),
      recoveryField: fc.constantFrom(null, recoveryField),
      keyUris: fc.subarray([keyUri, otherKeyUri, "otpauth://totp/?secret=1"]),
      recoveryCodes: fc.subarray(recoveryCodes),
      siteName: anyText(20),
      userNames: fc.subarray(["ada", "grace"]),
    }),
  });
  const unknown = fc.record({ question: fc.oneof(anyText(20), junk), request: junk });
  const message = fc.oneof(
    { arbitrary: askedOf(lines), weight: 6 },
    { arbitrary: askedOf(lines.filter(mayComeFromPages)), weight: 2 },
    { arbitrary: reported, weight: 1 },
    { arbitrary: unknown, weight: 1 },
  );
  return fc.tuple(message, fc.constantFrom(...attackers)).map(([each, attacker]) => ({ ...each, attacker }));
}

function mayComeFromPages([, line]: (typeof lines)[number]): boolean {
  return mayAsk(line, "content") || mayAsk(line, "card");
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, undefined, [], {}, "x".repeat(1e5), { __proto__: null }, { constructor: 1 }),
);

/** With the ids of the honest page and its account, wherever a request has one. */
function withTrueIds(request: unknown, ids: Readonly<Record<string, string>>): unknown {
  const given = Object.entries(request as Record<string, unknown>);
  return Object.fromEntries(given.map(([key, value]) => [key, ids[key] ?? value]));
}

/** With junk in place of one of its parts, or besides them. */
function spoiled([request, other, at]: [unknown, unknown, number]): unknown {
  const given = request as Record<string, unknown>;
  const keys = [...Object.keys(given), "surplus"];
  return { ...given, [keys[at % keys.length] ?? "surplus"]: other };
}
