import { TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import type { SaidDate } from "../../src/background/server-date.ts";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const stepStart = 1_700_000_010_000;
const minute = 60_000;

let world: ReturnType<typeof createWorld>;
let accountId: string;
let encounterId: string;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(stepStart + 2000);
  accountId = await add("Portal");
  ({ encounterId } = await world.report({ codeField }));
});

async function add(issuer: string) {
  const form = { issuer, label: "ada", secret, ...totp, bindTo: world.page.origin };
  return (await world.ask("popup", "addAccount", form)).account.id;
}

/** The portal's clock is so far ahead of the computer's. */
function portalAhead(ms: number) {
  world.page.serverDate = () => ({ date: new Date(world.now() + ms).toUTCString(), age: null });
}

const check = () => world.ask("card", "checkClock", { encounterId });
const asked = () => world.seen.timesAsked;
const codeAt = (time: number) => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: time });
const viewOf = () => world.ask("card", "viewPage", { encounterId });

/** As the card does it: what was found is on view, and its user confirms it. */
async function correct(ms: number) {
  portalAhead(ms);
  const found = await check();
  if (found.kind !== "off") throw new Error(`the clock is ${found.kind}`);
  await viewOf();
  return world.ask("card", "confirmClock", { encounterId, foundAt: found.foundAt });
}

describe("asking the page's site for its time", () => {
  test("never happens by itself, and otherwise asks that one site at most four times", async () => {
    await world.report({ codeField: { ...codeField, complaint: "wrong" } });
    await world.ask("popup", "listAccounts", {});
    expect(asked()).toEqual([]);
    portalAhead(94_000);
    expect(await check()).toMatchObject({ kind: "off", isTooFar: false });
    expect(asked()).toEqual(Array(3).fill(`${origin}/robots.txt`));
  });

  test("finds how far the clock is off to half a second, and names the same moment by both", async () => {
    portalAhead(94_000);
    const found = await check();
    if (found.kind !== "off") throw new Error(`the clock is ${found.kind}`);
    expect(Math.abs(found.offsetMs - 94_000)).toBeLessThanOrEqual(500);
    expect(found.siteAt - found.computerAt).toBe(found.offsetMs);
  });

  test("goes by our own word for when it asked, whatever a renderer adds to the answer", async () => {
    for (const lie of [
      { sentAt: 0, gotAt: 0 },
      { sentAt: Number.NEGATIVE_INFINITY, gotAt: Number.POSITIVE_INFINITY },
    ]) {
      world.page.serverDate = () =>
        ({ date: new Date(world.now() + 94_000).toUTCString(), age: null, ...lie }) as SaidDate;
      const found = await check();
      if (found.kind !== "off") throw new Error(`the clock is ${found.kind}`);
      expect(Math.abs(found.offsetMs - 94_000)).toBeLessThanOrEqual(500);
    }
  });

  test("asks for another file where the first one only leads elsewhere, and gives up after that", async () => {
    world.page.serverDate = (path) =>
      path === "/robots.txt"
        ? { date: null, age: null }
        : { date: new Date(world.now()).toUTCString(), age: null };
    expect(await check()).toEqual({ kind: "right" });
    expect(asked()).toHaveLength(4);
    world.page.serverDate = () => ({ date: null, age: null });
    await expect(check()).rejects.toMatchObject({ code: "clock-unread" });
    expect(asked()).toHaveLength(6);
  });

  test("takes no absurd time, and none of a site that contradicts itself", async () => {
    world.page.serverDate = () => ({ date: "Thu, 01 Jan 1970 00:00:00 GMT", age: null });
    await expect(check()).rejects.toMatchObject({ code: "clock-unread" });
    let turn = 0;
    world.page.serverDate = () => ({
      date: new Date(world.now() + 60_000 * turn++).toUTCString(),
      age: null,
    });
    await expect(check()).rejects.toMatchObject({ code: "clock-unread" });
    expect(await viewOf()).toMatchObject({ kind: "fill" });
  });

  test("asks no site that no account belongs to, none over http, none that is paused, and no document that has gone", async () => {
    const refused = { code: "origin-not-bound" };
    await world.ask("popup", "setSiteSettings", {
      origin,
      paused: true,
      submitForMe: false,
      codeField: null,
    });
    await expect(check()).rejects.toMatchObject(refused);
    await world.ask("popup", "forgetSite", { origin });
    await world.ask("popup", "removeOrigin", { accountId, origin });
    await expect(check()).rejects.toMatchObject(refused);
    await world.goTo("d2", "http://portal.example");
    await add("Plain");
    const { encounterId: plain } = await world.report({ codeField });
    await expect(world.ask("popup", "checkClock", { encounterId: plain })).rejects.toMatchObject(refused);
    expect(asked()).toEqual([]);
  });

  test("asks nothing of a page that is not in front, of which the popup's view at the side may still speak", async () => {
    portalAhead(94_000);
    const found = await check();
    const foundAt = found.kind === "off" ? found.foundAt : 0;
    const before = asked().length;
    world.page.tabId = 2;
    const gone = { code: "page-changed" };
    await expect(world.ask("popup", "checkClock", { encounterId })).rejects.toMatchObject(gone);
    await expect(world.ask("popup", "confirmClock", { encounterId, foundAt })).rejects.toMatchObject(gone);
    expect(asked()).toHaveLength(before);
    expect(await world.ask("popup", "viewClock", {})).toEqual({ kind: "as-it-is" });
  });

  test("asks nothing for a card of another tab, nor for one that names no page", async () => {
    const elsewhere = world.ask("card", "checkClock", { encounterId }, { topOrigin: "https://evil.example" });
    await expect(elsewhere).rejects.toMatchObject({ code: "not-allowed" });
    await expect(world.ask("card", "checkClock", { encounterId: null })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await world.ask("popup", "lock", {});
    await expect(check()).rejects.toMatchObject({ code: "vault-locked" });
    expect(asked()).toEqual([]);
  });
});

describe("a clock that is slow", () => {
  test("is corrected once its user has confirmed what is on view, for the codes of that site", async () => {
    expect(await correct(94_000)).toMatchObject({ kind: "corrected", scope: "site", isDoubtful: false });
    expect(await world.ask("popup", "viewClock", {})).toMatchObject({
      kind: "corrected",
      hosts: ["portal.example"],
    });
    const { codes, now } = await world.ask("popup", "viewCodes", { accountIds: [accountId] });
    expect(codes[accountId]?.code?.value).toBe(codeAt(now + 94_000));
    expect(codes[accountId]?.nextCode).toBe(codeAt(now + 124_000));
    const left = (codes[accountId]?.code?.expiresAt ?? 0) - now;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(30_000);
    // Into a step of the portal's that has long enough to go.
    while ((world.now() + 94_000) % 30_000 > 5000) world.setTime(world.now() + 1000);
    await viewOf();
    await world.ask("card", "fillCode", { encounterId, accountId, when: "best" });
    expect(world.seen.fills.at(-1)?.value).toBe(codeAt(world.now() + 94_000));
  });

  test("makes a fill wait for the next code in the computer's time, for that is what a page goes by", async () => {
    await correct(95_000);
    while ((world.now() + 95_000) % 30_000 < 27_000) world.setTime(world.now() + 500);
    await viewOf();
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    expect(world.seen.delays.at(-1)).toBeGreaterThan(0);
    expect(world.seen.delays.at(-1)).toBeLessThanOrEqual(3500);
  });

  test("that is fast keeps no code waiting for the step that it used too early", async () => {
    world.setTime(stepStart + 2000);
    await viewOf();
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("filled");
    await correct(-60_000);
    await world.goTo("d2");
    ({ encounterId } = await world.report({ codeField }));
    while ((world.now() - 60_000) % 30_000 > 5000) world.setTime(world.now() + 1000);
    await viewOf();
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("filled");
    const there = world.now() - 60_000;
    const codes = [-500, 0, 500].map((doubt) => codeAt(there + doubt));
    expect(codes).toContain(world.seen.fills.at(-1)?.value);
  });

  test("stays corrected when the worker dies, and not when the browser ends", async () => {
    await correct(94_000);
    world.killWorker();
    expect(await world.ask("popup", "viewClock", {})).toMatchObject({ kind: "corrected" });
    world.restartBrowser();
    await world.ask("popup", "unlock", { proof });
    expect(await world.ask("popup", "viewClock", {})).toEqual({ kind: "as-it-is" });
  });

  test("names none of its sites while the vault is locked, and is as it was after that", async () => {
    await correct(94_000);
    const before = await world.ask("popup", "viewClock", {});
    await world.ask("popup", "lock", {});
    await expect(world.ask("popup", "viewClock", {})).rejects.toMatchObject({ code: "vault-locked" });
    await world.ask("popup", "unlock", { proof });
    expect(await world.ask("popup", "viewClock", {})).toEqual(before);
  });

  test("goes by itself again when its user says so", async () => {
    await correct(94_000);
    await world.ask("popup", "dropClock", {});
    const { codes, now } = await world.ask("popup", "viewCodes", { accountIds: [accountId] });
    expect(codes[accountId]?.code?.value).toBe(codeAt(now));
    expect(await world.ask("popup", "viewClock", {})).toEqual({ kind: "as-it-is" });
    expect(world.desk.alarms.has("clock")).toBe(false);
  });

  test("is not corrected by more than ten minutes, by what was found a while ago, or by another finding than the one on view", async () => {
    portalAhead(11 * minute);
    const far = await check();
    expect(far).toMatchObject({ kind: "off", isTooFar: true });
    await viewOf();
    const foundAt = far.kind === "off" ? far.foundAt : 0;
    const confirm = (at: number) => world.ask("card", "confirmClock", { encounterId, foundAt: at });
    await expect(confirm(foundAt)).rejects.toMatchObject({ code: "clock-too-far" });
    portalAhead(94_000);
    const near = await check();
    const nearAt = near.kind === "off" ? near.foundAt : 0;
    await viewOf();
    await expect(confirm(foundAt)).rejects.toMatchObject({ code: "view-outdated" });
    world.setTime(world.now() + 6 * minute);
    await viewOf();
    await expect(confirm(nearAt)).rejects.toMatchObject({ code: "view-outdated" });
    expect(await world.ask("popup", "viewClock", {})).toEqual({ kind: "as-it-is" });
  });

  test("is moved on by no site little by little, without its user's word", async () => {
    await correct(94_000);
    for (let more = 2; more <= 12; more += 2) {
      await world.desk.workFor(minute, minute);
      await viewOf();
      portalAhead(94_000 + more * 1000);
      await check();
    }
    const status = await world.ask("popup", "viewClock", {});
    expect(Math.abs((status.kind === "corrected" ? status.offsetMs : 0) - 94_000)).toBeLessThanOrEqual(500);
    expect(await check()).toMatchObject({ kind: "off" });
  });

  test("that was set right is noticed within a minute, and nothing is corrected any more", async () => {
    await correct(94_000);
    await world.desk.pass(50_000);
    world.killWorker();
    for (const alarm of ["clock"] as const) {
      const set = world.desk.alarms.get(alarm);
      // The computer's time is set, and the alarm rings all the same when its time has passed.
      world.setTime(world.now() + 94_000);
      world.desk.alarms.set(alarm, { at: (set?.at ?? 0) + 94_000, every: null });
    }
    await world.desk.pass(minute);
    expect(await world.ask("popup", "viewClock", {})).toEqual({ kind: "as-it-is" });
  });

  test("that slept is in doubt until the site says the same again", async () => {
    await correct(94_000);
    world.setTime(world.now() + 10 * minute);
    await world.desk.pass(minute);
    expect(await world.ask("popup", "viewClock", {})).toMatchObject({ kind: "corrected", isDoubtful: true });
    await world.report({ codeField });
    expect(await check()).toMatchObject({ kind: "corrected", isDoubtful: false });
  });

  test("is in no doubt as long as its minutes are minutes", async () => {
    await correct(94_000);
    await world.desk.workFor(12 * minute, minute);
    expect(await world.ask("popup", "viewClock", {})).toMatchObject({ kind: "corrected", isDoubtful: false });
  });
});
