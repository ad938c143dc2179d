import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase, proof, wrongProof } from "./fake-world.ts";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const keyUri = `otpauth://totp/Portal:ada%40example.com?secret=${secret}&issuer=Portal`;
const recoveryField = { id: 9, codeNumber: null };
/** The start of a time step of 30 s. */
const stepStart = 1_700_000_010_000;

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
  world.setTime(stepStart);
});

function codeNow(): string {
  return new TOTP({ secret, algorithm: "SHA1", digits: 6, period: 30 }).generate({ timestamp: world.now() });
}

async function enrolled() {
  await world.ask("window", "createVault", { passphrase });
  const { encounterId } = await world.report({ keyUris: [keyUri] });
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
  await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
  const { rows } = await world.ask("popup", "listAccounts", {});
  return { encounterId, accountId: rows[0]?.id ?? "" };
}

describe("enrolling", () => {
  test("keeps an account under the names that the user gave it", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "offer") throw new Error("expected an offer");
    const names = { issuer: "Work", label: "night shift" };
    await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId, names });
    const { rows } = await world.ask("popup", "listAccounts", {});
    expect(rows).toMatchObject([names]);
  });

  test("adds what the page offered, bound to its origin, and fills the first code at once", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { encounterId, about } = await world.report({ keyUris: [keyUri], codeField });
    expect(about).toBe("offer");
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "offer") throw new Error("expected an offer");
    await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    expect(world.seen.fills).toMatchObject([
      { origin: "https://portal.example", fieldId: 7, value: codeNow() },
    ]);
    const { rows } = await world.ask("popup", "listAccounts", {});
    expect(rows).toMatchObject([
      { issuer: "Portal", label: "ada@example.com", origins: ["https://portal.example"] },
    ]);
  });

  test("refuses a click that meant another key than the one on view now", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    const view = await world.ask("card", "viewPage", { encounterId });
    if (view.kind !== "offer") throw new Error("expected an offer");
    await world.report({ keyUris: [keyUri.replace("JBSWY3DP", "KRSXG5CT")] });
    const late = world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    await expect(late).rejects.toMatchObject({ code: "proposal-gone" });
    expect((await world.ask("popup", "listAccounts", {})).rows).toEqual([]);
  });

  test("keeps a namesake with another secret beside the account, which stays as it was", async () => {
    const { accountId } = await enrolled();
    world.page.documentId = "d2";
    const { encounterId } = await world.report({ keyUris: [keyUri.replace("JBSWY3DP", "KRSXG5CT")] });
    const view = await world.ask("card", "viewPage", { encounterId });
    expect(view).toMatchObject({ kind: "offer", offer: { twin: true } });
    if (view.kind !== "offer") return;
    await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
    const { rows } = await world.ask("popup", "listAccounts", {});
    expect(rows).toHaveLength(2);
    const { codes } = await world.ask("popup", "viewCodes", { accountIds: [accountId] });
    expect(codes[accountId]?.code?.value).toBe(codeNow());
    const kept = rows.find(({ id }) => id !== accountId)?.id ?? "";
    await world.ask("popup", "replaceAccount", { keepId: kept, replacedId: accountId });
    expect((await world.ask("popup", "listAccounts", {})).rows.map(({ id }) => id)).toEqual([kept]);
  });

  test("says what is wrong with a key and stores nothing", async () => {
    await world.ask("window", "createVault", { passphrase });
    const { encounterId } = await world.report({ keyUris: [`${keyUri}&digits=banana`] });
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({
      kind: "bad-key",
      code: "key-uri-bad-parameter",
      detail: "digits",
    });
    expect((await world.ask("popup", "listAccounts", {})).rows).toEqual([]);
  });

  test("goes on by itself after the vault was made, when the page came first", async () => {
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "welcome" });
    await world.clickOpenWindow(encounterId);
    expect(world.seen.windows).toEqual([encounterId]);
    await world.ask("window", "createVault", { passphrase });
    await world.report({ keyUris: [keyUri] });
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("goes on by itself after unlocking, and keeps the proposal unreadable until then", async () => {
    await world.ask("window", "createVault", { passphrase });
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    expect(JSON.stringify([...world.stored])).not.toContain(secret);
    await world.clickOpenWindow(encounterId);
    world.killWorker();
    expect(await world.ask("window", "unlock", { proof: wrongProof })).toBe("refused");
    expect(await world.ask("window", "unlock", { proof })).toBe("unlocked");
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("undo puts what was added into the bin", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.ask("card", "undoAdd", { encounterId });
    expect((await world.ask("popup", "listAccounts", {})).rows).toEqual([]);
    await world.ask("popup", "restoreAccount", { accountId });
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });
});

describe("adding to a phone", () => {
  test("opens the place where a proof is asked for, and says nothing of the key", async () => {
    const { encounterId, accountId } = await enrolled();
    expect(await world.ask("card", "addToPhone", { encounterId, accountId })).toBeNull();
    expect(world.seen.phones).toEqual([accountId]);
  });

  test("is there only for the account that was just added on that page", async () => {
    const { encounterId } = await enrolled();
    const other = world.ask("card", "addToPhone", { encounterId, accountId: "other" });
    await expect(other).rejects.toMatchObject({ code: "page-changed" });
    await expect(
      world.ask("content", "addToPhone" as never, { encounterId, accountId: "other" } as never),
    ).rejects.toMatchObject({ code: "not-allowed" });
    expect(world.seen.phones).toEqual([]);
  });
});

test("a page that is busy keeps nobody waiting who changes an account", async () => {
  await world.ask("window", "createVault", { passphrase });
  await world.report({ keyUris: [keyUri] });
  world.page.isBusy = true;
  const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
  const form = { issuer: "Bank", label: "ada", secret, ...totp, bindTo: null };
  const { account } = await world.ask("popup", "addAccount", form);
  await world.ask("popup", "renameAccount", { accountId: account.id, issuer: "Bank", label: "grace" });
  expect((await world.ask("popup", "listAccounts", {})).rows).toMatchObject([{ label: "grace" }]);
});

describe("at the side of the pages", () => {
  test("nothing is done in a page that is no longer in front", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    const before = world.seen.fills.length;
    world.page.tabId = 2;
    const about = { encounterId, accountId };
    const deeds = [
      () => world.ask("popup", "fillCode", { ...about, when: "now" }),
      () => world.ask("popup", "fillRecoveryCode", about),
      () => world.ask("popup", "undoAdd", { encounterId }),
      () => world.ask("popup", "undoFill", { encounterId }),
      () => world.ask("popup", "bindSibling", about),
      () => world.ask("popup", "learnOrigin", { ...about, origin: world.page.origin }),
      () => world.ask("popup", "fillFrame", { ...about, frame: "https://pay.example" }),
      () => world.ask("popup", "allowFrame", { ...about, frame: "https://pay.example" }),
      () => world.ask("popup", "openWindow", { encounterId, thing: null }),
    ];
    for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ code: "page-changed" });
    expect(world.seen.fills).toHaveLength(before);
    expect(world.seen.windows).toEqual([]);
    world.page.tabId = 1;
    expect(await deeds[0]?.()).toBe("filled");
  });
});

describe("filling", () => {
  test("waits for the next code when this one is about to end, across the worker's death", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    world.setTime(stepStart + 27_000);
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    expect(world.seen.fills).toEqual([]);
    expect(world.seen.delays).toEqual([3000]);
    world.killWorker();
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toMatchObject([{ value: codeNow() }]);
  });

  test("does not offer a used code again: waits for the next and says so", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    await world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    await world.report({ codeField: { ...codeField, id: 8 } });
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({
      kind: "waiting",
      reason: "used",
    });
  });

  test("fills nothing for a page that asks to resume what nobody asked for", async () => {
    await enrolled();
    await world.report({ codeField });
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toEqual([]);
  });

  test("refuses an account that is not bound to the page's origin", async () => {
    const { accountId } = await enrolled();
    Object.assign(world.page, { origin: "https://evil.example", documentId: "d2" });
    const { encounterId } = await world.report({ codeField });
    const fill = world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    await expect(fill).rejects.toMatchObject({ code: "origin-not-bound" });
    expect(world.seen.fills).toEqual([]);
  });

  test("asks once at a sibling origin, and remembers", async () => {
    const { accountId } = await enrolled();
    Object.assign(world.page, { origin: "https://login.portal.example", documentId: "d2" });
    const { encounterId } = await world.report({ codeField });
    const view = await world.ask("card", "viewPage", { encounterId });
    expect(view).toMatchObject({ kind: "sibling", accounts: [{ knownOrigin: "https://portal.example" }] });
    await expect(world.ask("card", "bindSibling", { encounterId, accountId })).rejects.toMatchObject({
      code: "not-allowed",
    });
    expect(await world.ask("window", "bindSibling", { encounterId, accountId })).toBe("filled");
    world.page.documentId = "d3";
    expect((await world.report({ codeField })).about).toBe("fill");
  });

  test("says so when the page moved while the code was on its way, and uses up nothing", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    world.page.takes = "origin-changed";
    const fill = world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    await expect(fill).rejects.toMatchObject({ code: "page-changed" });
    world.page.takes = "filled";
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("filled");
  });

  test("a card in another tab can do nothing here", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    world.page.tabId = 2;
    const fill = world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    await expect(fill).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("waving away", () => {
  test("takes down what is on view, for this document only, and leaves it to be had in the popup", async () => {
    const { encounterId } = await enrolled();
    await world.report({ codeField });
    await world.ask("card", "dismiss", { encounterId });
    expect(world.seen.advice.at(-1)).toMatchObject({ show: "nothing" });
    expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({ kind: "nothing" });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "fill" });
    expect((await world.report({ codeField: { ...codeField, id: 8 } })).about).toBe("fill");
    world.page.documentId = "d2";
    expect((await world.report({ codeField })).about).toBe("fill");
  });

  test("calls off a fill that was waiting", async () => {
    const { encounterId, accountId } = await enrolled();
    await world.report({ codeField });
    world.setTime(stepStart + 27_000);
    await world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    await world.ask("content", "dismissHere", {});
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toEqual([]);
  });
});

describe("recovery codes", () => {
  async function withRecoveryCode() {
    const known = await enrolled();
    await world.report({ recoveryCodes: ["ABCDEFGH12345678"] });
    const view = await world.ask("card", "viewPage", { encounterId: known.encounterId });
    if (view.kind !== "keep-recovery") throw new Error(`expected keep-recovery, got ${view.kind}`);
    await world.ask("card", "keepRecoveryCodes", { ...known, shownId: view.shownId });
    return known;
  }

  async function states(accountId: string) {
    const { recoveryCodes } = await world.ask("popup", "viewAccount", { accountId });
    return recoveryCodes.map(({ state }) => state);
  }

  test("keeps the code that the page shows, and knows it when it is shown again", async () => {
    const { accountId } = await withRecoveryCode();
    expect(await states(accountId)).toEqual(["current"]);
    expect((await world.report({ recoveryCodes: ["ABCDEFGH12345678"] })).about).toBe("kept-recovery");
    world.page.documentId = "d2";
    expect((await world.report({ recoveryCodes: ["ABCDEFGH12345678"] })).about).toBe("nothing");
  });

  test("fills it after a fresh proof, marks it submitted, and used once the new one is kept", async () => {
    const { accountId } = await withRecoveryCode();
    world.killWorker();
    world.page.documentId = "d2";
    const { encounterId } = await world.report({ recoveryField });
    expect(await world.ask("card", "fillRecoveryCode", { encounterId, accountId })).toBe("asking");
    expect(world.seen.fills).toEqual([]);
    expect(await world.ask("window", "windowTask", { encounterId })).toMatchObject({
      kind: "prove-for-recovery",
    });
    await world.ask("window", "prove", { proof });
    expect(world.seen.fills).toMatchObject([{ fieldId: 9, value: "ABCDEFGH12345678" }]);
    expect(await states(accountId)).toEqual(["submitted"]);

    world.page.documentId = "d3";
    const next = await world.report({ recoveryCodes: ["ZYXWVUTS87654321"] });
    const view = await world.ask("card", "viewPage", { encounterId: next.encounterId });
    if (view.kind !== "keep-recovery") throw new Error("expected keep-recovery");
    expect(view.replacesUsedAt).not.toBeNull();
    await world.ask("card", "keepRecoveryCodes", {
      encounterId: next.encounterId,
      shownId: view.shownId,
      accountId,
    });
    expect(await states(accountId)).toEqual(["used", "current"]);
  });

  test("sets the code back when the page would not take it", async () => {
    const { accountId } = await withRecoveryCode();
    world.page.documentId = "d2";
    const { encounterId } = await world.report({ recoveryField });
    world.page.takes = "field-gone";
    const fill = world.ask("card", "fillRecoveryCode", { encounterId, accountId });
    await expect(fill).rejects.toMatchObject({ code: "field-gone" });
    expect(await states(accountId)).toEqual(["current"]);
  });

  test("reveals values only after a fresh proof", async () => {
    const { accountId } = await withRecoveryCode();
    world.killWorker();
    const reveal = world.ask("popup", "revealRecoveryCodes", { accountId });
    await expect(reveal).rejects.toMatchObject({ code: "fresh-unlock-needed" });
    expect(await world.ask("popup", "prove", { proof: wrongProof })).toBe("refused");
    await world.ask("popup", "prove", { proof });
    const { values } = await world.ask("popup", "revealRecoveryCodes", { accountId });
    expect(Object.values(values)).toEqual(["ABCDEFGH12345678"]);
  });
});

describe("the contract", () => {
  test.each([
    "listAccounts",
    "unlock",
    "revealRecoveryCodes",
    "fillCode",
    "viewPage",
    "prove",
    "bindSibling",
  ] as const)("refuses a content script that asks %s", async (question) => {
    await expect(world.ask("content", question, {} as never)).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("refuses a request with a key too many", async () => {
    const asked = world.ask("popup", "vaultStatus", { origin: "https://portal.example" } as never);
    await expect(asked).rejects.toMatchObject({ code: "bad-request" });
  });

  test("a locked vault answers none of the questions about accounts", async () => {
    const { accountId } = await enrolled();
    await world.ask("popup", "lock", {});
    await expect(world.ask("popup", "listAccounts", {})).rejects.toMatchObject({ code: "vault-locked" });
    await expect(world.ask("popup", "viewAccount", { accountId })).rejects.toMatchObject({
      code: "vault-locked",
    });
  });
});
