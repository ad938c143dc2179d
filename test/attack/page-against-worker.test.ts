import { beforeEach, describe, expect, test } from "vitest";
import type { PageView } from "../../src/messages/views.ts";
import { codeField, createWorld, passphrase, proof } from "../background/fake-world.ts";

/** What a hostile page, or a renderer that speaks as our content script, gets out of the worker. */

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const keyUri = `otpauth://totp/Portal:ada%40example.com?secret=${secret}&issuer=Portal`;
const otherKeyUri = keyUri.replace("JBSWY3DP", "KRSXG5CT");
const recoveryField = { id: 9, codeNumber: null };
const recoveryCodes = ["ABCD-EFGH-1234", "JKLM-NPQR-5678", "STUV-WXYZ-9012"];
const minute = 60_000;

const byHand = {
  issuer: "Portal",
  label: "ada",
  secret,
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
  bindTo: null,
} as const;

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
  world.setTime(1_700_000_010_000);
});

/** An account of this origin with three recovery codes; the passphrase was proved long ago. */
async function withRecoveryCodes(): Promise<string> {
  await world.ask("window", "createVault", { passphrase });
  const { encounterId } = await world.report({ keyUris: [keyUri] });
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
  await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
  const accountId = (await world.ask("popup", "listAccounts", {})).rows[0]?.id ?? "";
  await world.ask("popup", "addRecoveryCodes", { accountId, values: recoveryCodes });
  world.page.documentId = "d2";
  world.setTime(world.now() + 5 * minute);
  return accountId;
}

/** Does something in the moment in which a value reaches the page, and gives what became of it. */
function atFirstFill(act: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> = Promise.resolve();
  const push = world.seen.fills.push.bind(world.seen.fills);
  world.seen.fills.push = (...fills) => {
    if (world.seen.fills.length === 0) done = act();
    return push(...fills);
  };
  return () => done;
}

/** The click on Unlock in the card as it is on view now. */
async function pressUnlock(encounterId: string): Promise<void> {
  const thing = thingOf(await world.ask("card", "viewPage", { encounterId }));
  await world.ask("card", "openWindow", { encounterId, thing });
}

function thingOf(view: PageView): string | null {
  return view.kind === "locked" || view.kind === "welcome" ? view.thing : null;
}

async function storedCodes(accountId: string): Promise<readonly string[]> {
  const { recoveryCodes: codes } = await world.ask("popup", "viewAccount", { accountId });
  return codes.map(({ state }) => state);
}

describe("recovery codes", () => {
  test("a page that reports anew while its code goes in gets no second one for the same proof", async () => {
    const accountId = await withRecoveryCodes();
    const { encounterId } = await world.report({ recoveryField });
    expect(await world.ask("card", "fillRecoveryCode", { encounterId, accountId })).toBe("asking");
    const reported = atFirstFill(() => world.report({ recoveryField, userNames: ["somebody else"] }));
    await world.ask("window", "prove", { proof });
    await reported();
    expect(world.seen.fills).toHaveLength(1);
    expect(await storedCodes(accountId)).toEqual(["submitted", "current", "current"]);
  });

  test("a content script that asks for our window by itself gets none when the vault is unlocked elsewhere", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    await world.report({ recoveryField });
    await world.ask("content", "openForPage", {});
    await world.ask("popup", "unlock", { proof });
    await world.report({ recoveryField, userNames: ["seen again"] });
    expect(world.seen.fills).toEqual([]);
  });

  test("a page that asked for a code while the card was read gets no recovery code for that click", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField });
    const view = await world.ask("card", "viewPage", { encounterId });
    expect(view).toMatchObject({ kind: "locked", purpose: { kind: "fill" } });
    await world.report({ recoveryField });
    await world.ask("card", "openWindow", { encounterId, thing: thingOf(view) }).catch(() => undefined);
    await world.report({ codeField, recoveryField });
    await world.ask("window", "unlock", { proof });
    expect(world.seen.fills.map(({ fieldId }) => fieldId)).not.toContain(recoveryField.id);
  });

  test("what goes on after unlocking is what our window named, whatever else the page shows by then", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ recoveryField });
    await pressUnlock(encounterId);
    await world.report({ recoveryField, keyUris: [otherKeyUri] });
    const view = await world.ask("window", "viewPage", { encounterId });
    const wasNamed = view.kind === "locked" && view.purpose.kind === "use-recovery";
    await world.ask("window", "unlock", { proof });
    expect(world.seen.fills.some(({ fieldId }) => fieldId === recoveryField.id)).toBe(wasNamed);
  });

  test("a code that reached a page counts as submitted, also when the page's box changed it", async () => {
    const accountId = await withRecoveryCodes();
    await world.ask("window", "prove", { proof });
    const { encounterId } = await world.report({ recoveryField });
    world.page.takes = "refused";
    await world.ask("card", "fillRecoveryCode", { encounterId, accountId }).catch(() => undefined);
    expect(world.seen.fills).toHaveLength(1);
    expect(await storedCodes(accountId)).toEqual(["submitted", "current", "current"]);
  });

  test("no content script and no card gets a recovery code without a proof, whatever the order of its questions", async () => {
    const accountId = await withRecoveryCodes();
    const { encounterId } = await world.report({ recoveryField, codeField });
    const asked = [
      () => world.ask("card", "fillRecoveryCode", { encounterId, accountId }),
      () => world.ask("content", "openForPage", {}),
      () => world.report({ recoveryField }),
      () => world.ask("content", "resumeFill", {}),
      () => pressUnlock(encounterId),
      () => world.ask("card", "fillRecoveryCode", { encounterId, accountId }),
      () => world.report({ recoveryField, userNames: ["x"] }),
    ];
    for (const ask of asked) await ask();
    expect(world.seen.fills).toEqual([]);
  });
});

describe("what goes on after unlocking", () => {
  test("a content script that asks for our window by itself has no key kept when the vault is unlocked elsewhere", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    await world.report({ keyUris: [otherKeyUri] });
    await world.ask("content", "openForPage", {});
    await world.ask("popup", "unlock", { proof });
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("a page that shows another key after the click on Unlock has neither kept", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [keyUri.replace("JBSWY3DP", "MFRGGZDF")] });
    await pressUnlock(encounterId);
    await world.report({ keyUris: [otherKeyUri] });
    await world.ask("window", "unlock", { proof });
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("a page that asked for a code while the card was read has no key kept by that click", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField });
    const view = await world.ask("card", "viewPage", { encounterId });
    expect(view).toMatchObject({ kind: "locked", purpose: { kind: "fill" } });
    await world.report({ codeField, keyUris: [otherKeyUri] });
    await world.ask("card", "openWindow", { encounterId, thing: thingOf(view) }).catch(() => undefined);
    await world.ask("window", "unlock", { proof });
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("a fill that waited when the vault was locked does not go in at the page's word after the next unlocking", async () => {
    const accountId = await withRecoveryCodes();
    const { encounterId } = await world.report({ codeField });
    // A second before the next step, so that the fill waits for it.
    world.setTime(world.now() + 29_000);
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    await world.ask("popup", "lock", {});
    // An hour later and early in a step, so that nothing but the lock speaks against it.
    world.setTime(world.now() + 60 * minute - 20_000);
    await world.ask("popup", "unlock", { proof });
    await world.ask("content", "resumeFill", {}).catch(() => undefined);
    expect(world.seen.fills).toEqual([]);
  });
});

describe("what a click meant", () => {
  test("an offer that the page renames under the same key is another offer", async () => {
    await world.ask("window", "createVault", { passphrase });
    const nameless = `otpauth://totp/?secret=${secret}`;
    const { encounterId } = await world.report({ keyUris: [nameless], siteName: "Acme", userNames: ["ada"] });
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
    await world.report({ keyUris: [nameless], siteName: "Bank", userNames: ["grace"] });
    const late = world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    await expect(late).rejects.toMatchObject({ code: "proposal-gone" });
  });

  test("undoing an addition never bins an account that was kept before", async () => {
    const accountId = await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    await pressUnlock(encounterId);
    await world.ask("window", "unlock", { proof });
    await world.ask("card", "undoAdd", { encounterId }).catch(() => undefined);
    expect((await world.ask("popup", "listAccounts", {})).rows.map(({ id }) => id)).toEqual([accountId]);
  });

  test("what the user waved away stays away, also when a report was under way", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    const reported = world.report({ keyUris: [keyUri], userNames: ["ada"] });
    await world.ask("card", "dismiss", { encounterId });
    await reported;
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
  });

  test("a window that was closed leaves nothing to go on, also when a report was under way", async () => {
    const accountId = await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField });
    await world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    const reported = world.report({ codeField, userNames: ["ada"] });
    await world.ask("window", "dismiss", { encounterId });
    await reported;
    await world.ask("popup", "unlock", { proof });
    expect(world.seen.fills).toEqual([]);
  });

  test("two reports at once keep one account, not two of the same secret", async () => {
    await withRecoveryCodes();
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [otherKeyUri] });
    await pressUnlock(encounterId);
    await world.vault().unlock(proof);
    await Promise.all([
      world.report({ keyUris: [otherKeyUri], userNames: ["a"] }),
      world.report({ keyUris: [otherKeyUri], userNames: ["b"] }),
    ]);
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(2);
  });
});

describe("a page that goes elsewhere while the popup is open", () => {
  const elsewhere = "https://evil.example";
  const named = (accountId: string) => ({ accountId, origin: "https://portal.example" });

  test("is not bound instead of the one that the popup named", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { account } = await world.ask("popup", "addAccount", byHand);
    expect(await world.ask("popup", "activePage", {})).toMatchObject({ origin: "https://portal.example" });
    world.page.origin = elsewhere;
    await world.ask("popup", "bindActivePage", named(account.id)).catch(() => undefined);
    const { rows } = await world.ask("popup", "listAccounts", {});
    expect(rows[0]?.origins).not.toContain(elsewhere);
  });

  test("is not bound to an account that is added by hand for the one that the popup named", async () => {
    await world.ask("window", "createVault", { passphrase });
    expect(await world.ask("popup", "activePage", {})).toMatchObject({ origin: "https://portal.example" });
    world.page.origin = elsewhere;
    await world
      .ask("popup", "addAccount", { ...byHand, bindTo: "https://portal.example" })
      .catch(() => undefined);
    const { rows } = await world.ask("popup", "listAccounts", {});
    expect(rows.flatMap(({ origins }) => origins)).not.toContain(elsewhere);
  });
});

describe("what lies in session storage", () => {
  test("after locking it holds no code that was filled", async () => {
    const accountId = await withRecoveryCodes();
    const { encounterId } = await world.report({ codeField });
    await world.ask("card", "fillCode", { encounterId, accountId, when: "now" });
    const code = world.seen.fills[0]?.value ?? "no code";
    await world.ask("popup", "lock", {});
    expect(JSON.stringify([...world.stored])).not.toContain(code);
  });

  test("a page's key and recovery codes lie there sealed only, locked or not", async () => {
    await world.ask("window", "createVault", { passphrase });
    await world.report({ keyUris: [keyUri], recoveryCodes });
    const stored = JSON.stringify([...world.stored]);
    for (const text of [secret, secret.toLowerCase(), ...recoveryCodes]) expect(stored).not.toContain(text);
  });
});
