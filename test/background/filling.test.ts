import { HOTP, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import type { PageReport } from "../../src/messages/contract.ts";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const hotp = { ...totp, type: "hotp", counter: 7 } as const;
const twoFields = { ...codeField, secondId: 8 };
const stepStart = 1_700_000_010_000;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
});

/** A page that asks for the code of an account that is bound to it. */
async function asked(parameters: typeof totp | typeof hotp, field: PageReport["codeField"] = codeField) {
  const form = { issuer: "Portal", label: "ada", secret, ...parameters, bindTo: origin };
  const { account } = await world.ask("popup", "addAccount", form);
  const { encounterId } = await world.report({ codeField: field });
  const accountId = account.id;
  const fill = () => world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
  const view = () => world.ask("card", "viewPage", { encounterId });
  return { encounterId, accountId, fill, view };
}

const codeNow = () => new TOTP({ secret, ...withoutType(totp) }).generate({ timestamp: world.now() });
const codeOf = (counter: number) => new HOTP({ secret, digits: 6 }).generate({ counter });
const typed = () => world.seen.fills.map(({ fieldId, value }) => [fieldId, value]);
const counter = async (accountId: string) => (await world.ask("popup", "viewAccount", { accountId })).counter;

function withoutType({ algorithm, digits, period }: typeof totp) {
  return { algorithm, digits, period };
}

describe("a page that does not keep the code", () => {
  test("is named for it, and the code is there to be copied", async () => {
    const { encounterId, accountId, fill, view } = await asked(totp);
    world.page.takes = "refused";
    expect(await fill()).toBe("refused");
    expect(await view()).toMatchObject({ kind: "refused", code: { value: codeNow(), period: 30 } });
    expect(world.seen.advice.at(-1)).toMatchObject({ about: "refused" });
    await world.ask("card", "noteCopiedHere", { encounterId });
    const { history } = await world.ask("popup", "viewAccount", { accountId });
    expect(history[0]).toMatchObject({ event: "copied", origin });
  });

  test("is offered it again, and what was refused is forgotten once it went in", async () => {
    const { fill, view } = await asked(totp);
    world.page.takes = "refused";
    await fill();
    world.page.takes = "filled";
    expect(await fill()).toBe("filled");
    expect(await view()).toMatchObject({ kind: "filled" });
  });

  test("has a card in which nothing can be copied that was not refused", async () => {
    const { encounterId } = await asked(totp);
    const copied = world.ask("card", "noteCopiedHere", { encounterId });
    await expect(copied).rejects.toMatchObject({ code: "no-code-for-page" });
  });
});

describe("a fill that is taken back", () => {
  test("leaves the page as it was, and its code used", async () => {
    const { encounterId, fill, view } = await asked(totp);
    await fill();
    await world.ask("card", "undoFill", { encounterId });
    expect(world.seen.undone).toEqual([7]);
    expect(await view()).toMatchObject({ kind: "fill" });
    expect(await fill()).toBe("waiting");
  });

  test("stays filled where the page holds on to it", async () => {
    const { encounterId, fill, view } = await asked(totp);
    await fill();
    world.page.undoes = "refused";
    const undo = world.ask("card", "undoFill", { encounterId });
    await expect(undo).rejects.toMatchObject({ code: "fill-refused" });
    expect(await view()).toMatchObject({ kind: "filled" });
  });

  test("is not there when nothing was filled", async () => {
    const { encounterId } = await asked(totp);
    const undo = world.ask("popup", "undoFill", { encounterId });
    await expect(undo).rejects.toMatchObject({ code: "no-code-for-page" });
  });

  test("of a numbered list of recovery codes the one that the page asks for goes in, or none", async () => {
    const { encounterId, accountId, view } = await asked(totp);
    await world.ask("popup", "addRecoveryCodes", {
      accountId,
      values: ["K3Q9-77AB", "M2XX-41CD", "P8RT-90EF"],
    });
    await world.ask("popup", "prove", { proof });
    await world.report({ recoveryField: { id: 9, codeNumber: 2 } });
    expect(await view()).toMatchObject({ kind: "use-recovery", codeNumber: 2, accounts: [{ left: 3 }] });
    await world.ask("card", "fillRecoveryCode", { encounterId, accountId });
    expect(world.seen.fills.map(({ value }) => value)).toEqual(["M2XX-41CD"]);
    // Whether the page's boxes take it is asked by the lengths of its parts alone.
    const { origin } = world.page;
    const question = { question: "canFill", request: { origin, fieldId: 9, parts: [4, 4], unasked: false } };
    expect(world.seen.told).toContainEqual(question);
    await world.report({ recoveryField: { id: 10, codeNumber: 2 } });
    expect(await view()).toMatchObject({ kind: "no-recovery", why: "number" });
    const again = world.ask("card", "fillRecoveryCode", { encounterId, accountId });
    await expect(again).rejects.toMatchObject({ code: "no-code-for-page" });
  });

  test("gives a recovery code back", async () => {
    const { encounterId, accountId } = await asked(totp);
    await world.ask("popup", "addRecoveryCodes", { accountId, values: ["K3Q9-77AB"] });
    await world.report({ recoveryField: { id: 9, codeNumber: null } });
    await world.ask("popup", "prove", { proof });
    await world.ask("card", "fillRecoveryCode", { encounterId, accountId });
    const states = async () =>
      (await world.ask("popup", "viewAccount", { accountId })).recoveryCodes.map(({ state }) => state);
    expect(await states()).toEqual(["submitted"]);
    await world.ask("card", "undoFill", { encounterId });
    expect(world.seen.undone).toEqual([9]);
    expect(await states()).toEqual(["current"]);
  });
});

describe("a counter-based account", () => {
  test("advances once for a fill", async () => {
    const { accountId, fill } = await asked(hotp);
    expect(await fill()).toBe("filled");
    expect(typed()).toEqual([[7, codeOf(7)]]);
    expect(await counter(accountId)).toBe(8);
  });

  test("advances once when the worker dies between taking the code and typing it", async () => {
    const { accountId, fill } = await asked(hotp);
    // As if the page were never reached: what the worker had noted by then is all that is left.
    world.page.dies = true;
    await expect(fill()).rejects.toThrow("the worker died");
    expect(await counter(accountId)).toBe(8);
    world.killWorker();
    world.page.dies = false;
    expect(await fill()).toBe("filled");
    expect(typed().at(-1)).toEqual([7, codeOf(7)]);
    expect(await counter(accountId)).toBe(8);
    await world.report({ codeField: { ...codeField, id: 9 } });
    expect(await fill()).toBe("filled");
    expect(typed().at(-1)).toEqual([9, codeOf(8)]);
  });

  test("goes on with a new code where its codes were used elsewhere after the worker's death", async () => {
    const { accountId, fill } = await asked(hotp);
    world.page.dies = true;
    await expect(fill()).rejects.toThrow("the worker died");
    world.killWorker();
    world.page.dies = false;
    await world.ask("popup", "nextCounterCode", { accountId });
    expect(await fill()).toBe("filled");
    expect(typed().at(-1)).toEqual([7, codeOf(9)]);
  });

  test("advances once when the page refuses the code, and offers that very one to be copied", async () => {
    const { accountId, fill, view } = await asked(hotp);
    world.page.takes = "refused";
    expect(await fill()).toBe("refused");
    expect(await counter(accountId)).toBe(8);
    expect(await view()).toMatchObject({ kind: "refused", code: { value: codeOf(7), expiresAt: null } });
    world.page.takes = "filled";
    await fill();
    expect(typed()).toEqual([
      [7, codeOf(7)],
      [7, codeOf(8)],
    ]);
  });

  test.each(["gone", "trouble"] as const)(
    "advances once when the page had the code, and all it says is %s",
    async (takes) => {
      const { accountId, fill } = await asked(hotp);
      world.page.takes = takes;
      expect(await fill()).toBe("filled");
      expect(await counter(accountId)).toBe(8);
    },
  );

  test.each(["field-gone", "origin-changed", "refused"] as const)(
    "does not advance for a page that has no such box: %s",
    async (ready) => {
      const { accountId, fill } = await asked(hotp);
      world.page.ready = ready;
      await expect(fill()).rejects.toBeDefined();
      expect(world.seen.fills).toEqual([]);
      expect(await counter(accountId)).toBe(7);
    },
  );
});

describe("a page that wants two codes in a row", () => {
  test("gets the first at once, and the next when its time has come, across the worker's death", async () => {
    const { fill, view } = await asked(totp, twoFields);
    expect(await fill()).toBe("waiting");
    const first = codeNow();
    expect(typed()).toEqual([[7, first]]);
    expect(await view()).toMatchObject({ kind: "waiting", reason: "second", fillsAt: stepStart + 30_000 });
    expect(world.seen.delays).toEqual([28_000]);
    world.killWorker();
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(typed()).toEqual([
      [7, first],
      [8, codeNow()],
    ]);
    expect(codeNow()).not.toBe(first);
    expect(await view()).toMatchObject({ kind: "filled", value: codeNow() });
  });

  test("gets the first also in its last seconds", async () => {
    const { fill } = await asked(totp, twoFields);
    world.setTime(stepStart + 27_000);
    await fill();
    expect(typed()).toEqual([[7, codeNow()]]);
    expect(world.seen.delays).toEqual([3000]);
  });

  test("does not get a used code first", async () => {
    const { fill, view } = await asked(totp);
    await fill();
    await world.report({ codeField: { ...twoFields, id: 17 } });
    await fill();
    expect(await view()).toMatchObject({ kind: "waiting", reason: "used" });
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    expect(typed().at(-1)).toEqual([17, codeNow()]);
    expect(await view()).toMatchObject({ kind: "waiting", reason: "second" });
  });

  test("is left alone once the user writes in it, or it changes", async () => {
    for (const happens of [
      () => world.ask("content", "cancelHere", {}),
      () => world.report({ codeField: { ...codeField, id: 21 } }),
      () => world.report({}),
    ]) {
      world.setTime(world.now() + 60_000);
      world.page.documentId = `d${world.now()}`;
      const { fill } = await asked(totp, twoFields);
      await fill();
      const before = typed().length;
      await happens();
      world.setTime(world.now() + 30_000);
      await world.ask("content", "resumeFill", {});
      expect(typed()).toHaveLength(before);
    }
  });

  test("has both taken back, the last first", async () => {
    const { encounterId, fill } = await asked(totp, twoFields);
    await fill();
    world.setTime(stepStart + 30_000);
    await world.ask("content", "resumeFill", {});
    await world.ask("card", "undoFill", { encounterId });
    expect(world.seen.undone).toEqual([8, 7]);
  });

  test("gets a counter's two codes at once", async () => {
    const { accountId, fill } = await asked(hotp, twoFields);
    expect(await fill()).toBe("filled");
    expect(typed()).toEqual([
      [7, codeOf(7)],
      [8, codeOf(8)],
    ]);
    expect(await counter(accountId)).toBe(9);
  });

  test("gets no second code when it did not keep the first", async () => {
    const { accountId, fill } = await asked(hotp, twoFields);
    world.page.takes = "refused";
    expect(await fill()).toBe("refused");
    expect(await counter(accountId)).toBe(8);
  });
});

describe("submitting for the user", () => {
  test("is asked of the page only where the user turned it on, and after the last code", async () => {
    const { fill } = await asked(hotp);
    await fill();
    await world.ask("options", "setSiteSettings", {
      origin,
      paused: false,
      submitForMe: true,
      codeField: null,
    });
    await fill();
    await world.report({ codeField: twoFields });
    await fill();
    expect(world.seen.fills.map(({ submit }) => submit)).toEqual([false, true, false, true]);
  });

  test("is not done on another origin, nor after a recovery code", async () => {
    const { encounterId, accountId, fill } = await asked(totp);
    await world.ask("options", "setSiteSettings", {
      origin: "https://other.example",
      paused: false,
      submitForMe: true,
      codeField: null,
    });
    await fill();
    await world.ask("options", "setSiteSettings", {
      origin,
      paused: false,
      submitForMe: true,
      codeField: null,
    });
    await world.ask("popup", "addRecoveryCodes", { accountId, values: ["K3Q9-77AB"] });
    await world.report({ recoveryField: { id: 9, codeNumber: null } });
    await world.ask("popup", "prove", { proof });
    await world.ask("card", "fillRecoveryCode", { encounterId, accountId });
    expect(world.seen.fills.map(({ submit }) => submit)).toEqual([false, false]);
  });
});

test.each([
  ["Steam’s box", "steam-5", /^[2-9B-Y]{5}$/],
  ["a box for digits", "digits", /^\d{6}$/],
] as const)(
  "%s gets after unlocking the code of the one account that fits it",
  async (_what, format, code) => {
    const names = { issuer: "Portal", label: "ada", bindTo: origin };
    await world.ask("popup", "addAccount", { ...names, ...totp, secret });
    await world.ask("popup", "addAccount", { ...names, ...totp, type: "steam", secret: "MFRGGZDFMZTWQ2LK" });
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ codeField: { ...codeField, format } });
    await world.clickOpenWindow(encounterId);
    await world.ask("window", "unlock", { proof });
    expect(typed()).toEqual([[codeField.id, expect.stringMatching(code)]]);
  },
);

test("the first code of an account that the page’s box has no room for stays here", async () => {
  const keyUri = `otpauth://totp/Portal:ada?secret=${secret}&issuer=Portal`;
  const report = { keyUris: [keyUri], codeField: { ...codeField, format: "steam-5" as const } };
  const { encounterId } = await world.report(report);
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`got ${view.kind}`);
  await world.ask("card", "addOffer", { encounterId, proposalId: view.offer.proposalId });
  expect(await world.ask("card", "viewPage", { encounterId })).toMatchObject({
    kind: "added",
    canFill: false,
  });
  expect(typed()).toEqual([]);
});
