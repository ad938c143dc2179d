import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { fillActivePage } from "../../src/background/fill-active-page.ts";
import type { Complaint } from "../../src/domain/complaint.ts";
import { codeField, createWorld, passphrase } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const other = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const stepStart = 1_700_000_010_000;
const minute = 60_000;

let world: ReturnType<typeof createWorld>;
let accountId: string;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
  accountId = await add("ada", secret);
});

async function add(label: string, key: string) {
  const form = { issuer: "Portal", label, secret: key, ...totp, bindTo: world.page.origin };
  return (await world.ask("popup", "addAccount", form)).account.id;
}

const complaining = (complaint: Complaint, id = codeField.id) => ({
  codeField: { ...codeField, id, complaint },
});
const viewOf = (encounterId: string) => world.ask("card", "viewPage", { encounterId });
const fill = (encounterId: string, id = accountId, when: "best" | "now" = "best") =>
  world.ask("card", "fillCode", { encounterId, accountId: id, when });

/** A code goes in, and the next document in the tab complains of it. */
async function refuse(complaint: Complaint) {
  const { encounterId } = await world.report({ codeField });
  await fill(encounterId);
  await world.goTo("d2");
  return (await world.report(complaining(complaint))).encounterId;
}

describe("a page that does not accept a code", () => {
  test("is told from one that only asks, by what it says just after the code went in", async () => {
    const encounterId = await refuse("wrong");
    expect(await viewOf(encounterId)).toMatchObject({
      kind: "declined",
      why: "wrong",
      account: { id: accountId },
      others: [],
      recovery: "none",
      clock: { kind: "unknown" },
      nextAt: stepStart + 30_000,
    });
  });

  test.each(["spent", "expired"] as const)("is taken at its word where it says more: %s", async (why) => {
    expect(await viewOf(await refuse(why))).toMatchObject({ kind: "declined", why });
  });

  test("may be the very document that was filled", async () => {
    const { encounterId } = await world.report({ codeField });
    await fill(encounterId);
    expect(await viewOf(encounterId)).toMatchObject({ kind: "filled" });
    await world.report(complaining("wrong"));
    expect(await viewOf(encounterId)).toMatchObject({ kind: "declined" });
  });

  test("is offered the code as anywhere else where it complains of nothing, of another's code, or of one from long ago", async () => {
    expect(await viewOf(await refuse("none"))).toMatchObject({ kind: "fill" });
    world.setTime(world.now() + 11 * minute);
    await world.goTo("d3");
    expect(await viewOf((await world.report(complaining("wrong"))).encounterId)).toMatchObject({
      kind: "fill",
    });
    await fill((await world.report(complaining("wrong"))).encounterId);
    await world.goTo("d4", "https://elsewhere.example");
    await add("ada", other);
    expect(await viewOf((await world.report(complaining("wrong"))).encounterId)).toMatchObject({
      kind: "fill",
    });
  });

  test("that complained before our code went in says nothing of it by complaining on", async () => {
    const { encounterId } = await world.report(complaining("wrong"));
    await fill(encounterId);
    await world.report({ ...complaining("wrong"), siteName: "Portal, once more" });
    expect(await viewOf(encounterId)).toMatchObject({ kind: "filled" });
  });

  test("gets the next code and not the same again, by the card as by the shortcut", async () => {
    const encounterId = await refuse("wrong");
    expect(await fill(encounterId)).toBe("waiting");
    expect(await viewOf(encounterId)).toMatchObject({ kind: "waiting", reason: "used" });
    await world.ask("card", "cancelFill", { encounterId });
    await world.goTo("d3");
    const again = (await world.report(complaining("wrong"))).encounterId;
    expect(await viewOf(again)).toMatchObject({ kind: "declined" });
    expect(world.seen.fills).toHaveLength(1);
    world.setTime(stepStart + 31_000);
    expect(await viewOf(again)).toMatchObject({ kind: "declined", nextAt: null });
    await fill(again);
    const next = new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: world.now() });
    expect(world.seen.fills.at(-1)?.value).toBe(next);
    expect(await viewOf(again)).toMatchObject({ kind: "filled" });
  });

  test("is never filled without asking", async () => {
    await world.ask("popup", "setUnasked", { accountId, origin, wanted: "on" });
    await refuse("wrong");
    world.setTime(world.now() + minute);
    await world.goTo("d3");
    await world.report(complaining("wrong"));
    expect(world.seen.fills).toHaveLength(1);
  });

  test("is known to have had the code before where it went in all the same", async () => {
    const { encounterId } = await world.report({ codeField });
    await fill(encounterId);
    await world.goTo("d2");
    const again = (await world.report({ codeField })).encounterId;
    await fill(again, accountId, "now");
    await world.goTo("d3");
    const view = await viewOf((await world.report(complaining("wrong"))).encounterId);
    expect(view).toMatchObject({ kind: "declined", why: "spent" });
  });

  test("may mean another account, which is offered, and the one that was tried is named", async () => {
    const grace = await add("grace", other);
    const view = await viewOf(await refuse("wrong"));
    expect(view).toMatchObject({ account: { id: accountId }, others: [{ id: grace }] });
  });

  test("is told where a recovery code could go in", async () => {
    await world.ask("popup", "addRecoveryCodes", { accountId, values: ["7KQ2-M9XD"] });
    const encounterId = await refuse("wrong");
    expect(await viewOf(encounterId)).toMatchObject({ recovery: "elsewhere" });
    await world.report({ ...complaining("wrong"), recoveryField: { id: 9, codeNumber: null } });
    expect(await viewOf(encounterId)).toMatchObject({ kind: "declined", recovery: "here" });
  });

  test("is no longer spoken of once it was waved away, but in the popup", async () => {
    const encounterId = await refuse("wrong");
    await world.ask("card", "dismiss", { encounterId });
    expect(await viewOf(encounterId)).toMatchObject({ kind: "nothing" });
    expect(await world.ask("popup", "viewPage", { encounterId })).toMatchObject({ kind: "declined" });
  });

  test("learns nothing of the sort while the vault is locked, and after it the code is forgotten", async () => {
    const encounterId = await refuse("wrong");
    await world.ask("popup", "lock", {});
    expect(await viewOf(encounterId)).toMatchObject({ kind: "locked" });
    expect(JSON.stringify([...world.stored])).not.toContain(accountId);
  });

  test("survives the worker's death", async () => {
    const encounterId = await refuse("wrong");
    world.killWorker();
    expect(await viewOf(encounterId)).toMatchObject({ kind: "declined" });
  });
});

test("the shortcut asks for the code after the one that was not accepted", async () => {
  await refuse("wrong");
  await fillActivePage(world.ports());
  expect(world.seen.fills).toHaveLength(1);
  expect(world.seen.delays).toHaveLength(1);
});
