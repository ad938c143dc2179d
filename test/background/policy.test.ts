import { beforeEach, describe, expect, test } from "vitest";
import { fillActivePage } from "../../src/background/fill-active-page.ts";
import { codeField, createWorld, passphrase, proof } from "./fake-world.ts";

const origin = "https://portal.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const minute = 60_000;
const day = 24 * 60 * minute;
const keyUri = `otpauth://totp/Portal:ada?secret=${secret}&issuer=Portal`;

let world: ReturnType<typeof createWorld>;
let accountId: string;
beforeEach(async () => {
  world = createWorld({ origin });
  await world.ask("window", "createVault", { passphrase });
  world.setTime(1_700_000_012_000);
  const form = { issuer: "Portal", label: "ada", secret, ...totp, bindTo: origin };
  accountId = (await world.ask("popup", "addAccount", form)).account.id;
});

const viewOf = (encounterId: string) => world.ask("card", "viewPage", { encounterId });
const plain = { origin, paused: false, submitForMe: false, codeField: null };

describe("a site on which the organisation wants no Countersign", () => {
  test.each([
    ["blocked by name", { blockedSites: ["portal.example"] }],
    ["not among the allowed ones", { allowedSites: ["https://elsewhere.example"] }],
    ["both allowed and blocked", { allowedSites: ["example"], blockedSites: ["portal.example"] }],
  ])("gets no script, no card and no code: %s", async (_, set) => {
    const { encounterId } = await world.report({ codeField });
    expect(await viewOf(encounterId)).toMatchObject({ kind: "fill" });
    await world.manage(set);
    const before = world.seen.injected;
    await world.ask("content", "injectPage", {});
    expect(world.seen.injected).toBe(before);
    expect(await viewOf(encounterId)).toMatchObject({ kind: "nothing" });
    const filling = world.ask("popup", "fillCode", { encounterId, accountId, when: "now" });
    await expect(filling).rejects.toMatchObject({ code: "site-blocked" });
    expect(world.seen.fills).toEqual([]);
    expect(await world.ask("popup", "activePage", {})).toMatchObject({ paused: true, blocked: true });
  });

  test("is given no account, whichever way", async () => {
    await world.ask("popup", "removeAccount", { accountId });
    await world.ask("options", "deleteForGood", { accountId });
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    const view = await viewOf(encounterId);
    const proposalId = view.kind === "offer" ? view.offer.proposalId : "";
    await world.manage({ blockedSites: ["portal.example"] });
    const refused = { code: "site-blocked" };
    await expect(world.ask("card", "addOffer", { encounterId, proposalId })).rejects.toMatchObject(refused);
    const form = { issuer: "Portal", label: "ada", secret, ...totp, bindTo: origin };
    await expect(world.ask("popup", "addAccount", form)).rejects.toMatchObject(refused);
    const free = await world.ask("popup", "addAccount", { ...form, bindTo: null });
    const binding = world.ask("popup", "bindActivePage", { accountId: free.account.id, origin });
    await expect(binding).rejects.toMatchObject(refused);
  });

  test("keeps none of its recovery codes, whichever way", async () => {
    const { encounterId } = await world.report({ recoveryCodes: ["ABCD-EFGH-1234"] });
    const view = await viewOf(encounterId);
    const shownId = view.kind === "keep-recovery" ? view.shownId : "";
    await world.manage({ blockedSites: ["portal.example"] });
    for (const surface of ["card", "popup"] as const)
      await expect(
        world.ask(surface, "keepRecoveryCodes", { encounterId, shownId, accountId }),
      ).rejects.toMatchObject({ code: "site-blocked" });
    expect((await world.ask("popup", "viewAccount", { accountId })).recoveryCodes).toEqual([]);
  });

  test("gets no code that waits when the organisation blocks it", async () => {
    world.setTime(1_700_000_010_000 + 27_000);
    const { encounterId } = await world.report({ codeField });
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    await world.manage({ blockedSites: ["portal.example"] });
    world.setTime(1_700_000_040_500);
    await world.ask("content", "resumeFill", {}).catch(() => undefined);
    expect(world.seen.fills).toEqual([]);
  });

  test("is given no key that was scanned before, and none is scanned", async () => {
    world.picture.texts = [keyUri.replace(secret, `${secret}AA`)];
    const found = await world.ask("popup", "scanPage", {});
    const proposalId = found.kind === "offer" ? found.offer.proposalId : "";
    expect(proposalId).not.toBe("");
    await world.manage({ blockedSites: ["portal.example"] });
    const refused = { code: "site-blocked" };
    await expect(world.ask("popup", "addScanned", { proposalId })).rejects.toMatchObject(refused);
    await expect(world.ask("popup", "scanPage", {})).rejects.toMatchObject(refused);
    expect((await world.ask("popup", "listAccounts", {})).rows).toHaveLength(1);
  });

  test("gets no script by anything that its user does in the popup or by the shortcut", async () => {
    await world.ask("popup", "setSiteSettings", { ...plain, codeField: "#mine" });
    await world.manage({ blockedSites: ["portal.example"], siteFields: [{ origin, codeField: "#theirs" }] });
    await world.settle();
    await world.goTo("d2");
    const before = world.seen.injected;
    await world.ask("popup", "activePage", {});
    await world.ask("popup", "lookHere", {});
    const refused = { code: "site-blocked" };
    for (const question of ["scanPage", "drawBox", "chooseField"] as const)
      await expect(world.ask("popup", question, {})).rejects.toMatchObject(refused);
    await expect(fillActivePage(world.ports())).rejects.toMatchObject({ code: "no-code-for-page" });
    await world.ask("popup", "setSiteSettings", { ...plain, paused: true });
    await world.ask("popup", "setSiteSettings", plain);
    await world.settle();
    expect(world.seen.injected).toBe(before);
  });

  test("is not looked into where it is a frame in another site's page", async () => {
    world.page.frames = [{ documentId: "f1", origin }];
    await world.goTo("d2", "https://shop.example");
    await world.report({});
    await world.ask("popup", "lookIntoFrames", {});
    expect(world.seen.injectedInto).toEqual(["f1"]);
    await world.manage({ blockedSites: ["portal.example"] });
    await world.ask("popup", "lookIntoFrames", {});
    expect(world.seen.injectedInto).toEqual(["f1"]);
  });

  test("is left alone while the vault is locked, too, and stays so whatever its user sets", async () => {
    await world.manage({ blockedSites: ["portal.example"] });
    await world.ask("popup", "setSiteSettings", plain);
    const { encounterId } = await world.report({ codeField });
    await world.ask("popup", "lock", {});
    expect(await viewOf(encounterId)).toMatchObject({ kind: "nothing" });
  });

  test("is served again once the organisation allows it", async () => {
    await world.manage({ allowedSites: ["elsewhere.example"] });
    const { encounterId } = await world.report({ codeField });
    await world.manage({ allowedSites: ["elsewhere.example", "portal.example"] });
    expect(await viewOf(encounterId)).toMatchObject({ kind: "fill" });
  });
});

describe("the box that the organisation names", () => {
  test("goes before the one that its user has shown", async () => {
    await world.ask("popup", "setSiteSettings", { ...plain, codeField: "#mine" });
    expect((await world.report({ codeField })).chosenField).toBe("#mine");
    await world.manage({ siteFields: [{ origin, codeField: "#theirs" }] });
    expect((await world.report({ codeField })).chosenField).toBe("#theirs");
  });
});

describe("the longest time until the vault locks", () => {
  test("is the organisation's at most, at once and whatever its user chooses", async () => {
    await world.manage({ lockAfterMinutesAtMost: 10 });
    expect(await world.ask("options", "viewSecurity", {})).toMatchObject({
      lockAfterMinutes: 5,
      lockAfterMinutesAtMost: 10,
    });
    const settings = {
      lockAfterMinutes: null,
      lockWithScreen: false,
      remindPassphraseDays: null,
      backupEveryDays: null,
    };
    await world.ask("options", "changeSettings", { settings });
    expect((await world.ask("options", "viewSecurity", {})).lockAfterMinutes).toBe(5);
    await world.desk.pass(7 * minute);
    expect(await world.ask("popup", "vaultStatus", {})).toBe("locked");
  });

  test("leaves a shorter one as it is", async () => {
    await world.manage({ lockAfterMinutesAtMost: 60 });
    expect((await world.ask("options", "viewSecurity", {})).lockAfterMinutes).toBe(15);
  });
});

describe("a backup that the organisation wants", () => {
  test("is due after its days, and says whose word that is", async () => {
    await world.ask("options", "noteBackup", { accounts: 1 });
    world.setTime(world.now() + 8 * day);
    await world.ask("popup", "unlock", { proof });
    expect(await world.ask("popup", "viewBackups", {})).toMatchObject({ due: false, reminderDays: null });
    await world.manage({ backupReminderDays: 7 });
    expect(await world.ask("popup", "viewBackups", {})).toMatchObject({ due: true, reminderDays: 7 });
  });
});

describe("an export that anybody can read", () => {
  test("is refused by the worker, and one that a password locks is not", async () => {
    await world.manage({ plainExport: false });
    const exporting = (into?: "locked" | "open") =>
      world.ask("options", "exportAccounts", { proof, accountIds: [accountId], ...(into && { into }) });
    await expect(exporting()).rejects.toMatchObject({ code: "set-by-organisation" });
    await expect(exporting("open")).rejects.toMatchObject({ code: "set-by-organisation" });
    expect(await exporting("locked")).toHaveLength(1);
    expect(await world.ask("options", "viewExportable", {})).toMatchObject({ plain: "forbidden" });
  });

  test("on paper is refused like any other", async () => {
    await world.manage({ plainExport: false });
    await expect(
      world.ask("options", "revealForSheet", { proof, accountIds: [accountId] }),
    ).rejects.toMatchObject({ code: "set-by-organisation" });
    await world.manage({});
    expect(await world.ask("options", "revealForSheet", { proof, accountIds: [accountId] })).toHaveLength(1);
  });
});

test("what the organisation has set is told while the vault is locked, too", async () => {
  await world.manage({ lockAfterMinutesAtMost: 5, colour: "blue" });
  await world.ask("popup", "lock", {});
  expect(await world.ask("options", "viewPolicy", {})).toMatchObject({
    policy: { lockAfterMinutesAtMost: 5 },
    unread: ["colour"],
  });
});
