import { beforeEach, describe, expect, test } from "vitest";
import { fillActivePage } from "../../src/background/fill-active-page.ts";
import { codeField, createWorld, emptyReport, passphrase, proof } from "./fake-world.ts";

const site = { origin: "https://portal.example", paused: false, submitForMe: true, codeField: "#code" };

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

test("what is set for a site is listed, changed and forgotten", async () => {
  await world.ask("popup", "setSiteSettings", site);
  expect(await world.ask("options", "siteSettings", {})).toEqual([site]);
  await world.ask("options", "setSiteSettings", { ...site, paused: false, submitForMe: false });
  expect(await world.ask("popup", "siteSettings", {})).toEqual([
    { ...site, paused: false, submitForMe: false },
  ]);
  await world.ask("options", "forgetSite", { origin: site.origin });
  expect(await world.ask("options", "siteSettings", {})).toEqual([]);
});

test("what is no origin is refused", async () => {
  for (const origin of ["https://portal.example/login", "file:///etc", "portal.example"])
    await expect(world.ask("popup", "setSiteSettings", { ...site, origin })).rejects.toThrow(
      "origin-malformed",
    );
});

test("a page and the card in it learn nothing and set nothing", async () => {
  for (const surface of ["content", "card", "window"] as const) {
    await expect(world.ask(surface, "siteSettings", {})).rejects.toThrow("not-allowed");
    await expect(world.ask(surface, "setSiteSettings", site)).rejects.toThrow("not-allowed");
    await expect(world.ask(surface, "forgetSite", { origin: site.origin })).rejects.toThrow("not-allowed");
  }
});

describe("the box that the user shows", () => {
  beforeEach(() => {
    world.page.onLook = () => world.report({});
  });

  test("is kept for the page that was asked, and told to it again", async () => {
    await world.ask("popup", "chooseField", {});
    await world.ask("content", "fieldChosen", { path: "#entry" });
    const { origin } = world.page;
    const kept = { origin, paused: false, submitForMe: false, codeField: "#entry" };
    expect(await world.ask("popup", "siteSettings", {})).toEqual([kept]);
    const advice = await world.ask("content", "reportPage", emptyReport);
    expect(advice).toMatchObject({ chosenField: "#entry" });
    await world.ask("popup", "lock", {});
    expect(await world.ask("content", "reportPage", emptyReport)).toMatchObject({ chosenField: null });
  });

  test("is not kept for a page that nobody asked, nor twice", async () => {
    await expect(world.ask("content", "fieldChosen", { path: "#entry" })).rejects.toThrow("not-allowed");
    await world.ask("popup", "chooseField", {});
    await world.ask("content", "fieldChosen", { path: "#entry" });
    await expect(world.ask("content", "fieldChosen", { path: "#other" })).rejects.toThrow("not-allowed");
  });

  test("is told to no page that came in place of the one that it is in", async () => {
    await world.ask("popup", "setSiteSettings", site);
    await world.ask("popup", "activePage", {});
    await world.goTo("d2", "https://other.example");
    await world.settle();
    expect(world.seen.told).toEqual([{ question: "look", request: {} }]);
    expect(await world.report({})).toMatchObject({ chosenField: null });
  });

  test("is asked for again in a page that has nothing to report by itself", async () => {
    await world.ask("popup", "setSiteSettings", site);
    const answers: unknown[] = [];
    world.page.onLook = async () => void answers.push(await world.report({}));
    await world.ask("content", "injectPage", {});
    expect(answers).toMatchObject([{ chosenField: site.codeField }]);
  });

  test("is not asked for in a page that has gone, nor in one that does not report", async () => {
    await world.report({});
    await world.goTo("d2");
    world.page.onLook = async () => null;
    await expect(world.ask("popup", "chooseField", {})).rejects.toThrow("page-changed");
  });

  test("is not asked for while the vault is locked", async () => {
    await world.ask("popup", "lock", {});
    await expect(world.ask("popup", "chooseField", {})).rejects.toThrow("vault-locked");
  });
});

describe("a site on which its user wants to be left alone", () => {
  const field = {
    ...emptyReport,
    codeField: codeField,
  };
  const alone = { origin: "https://portal.example", paused: true, submitForMe: false, codeField: null };

  beforeEach(async () => {
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    await world.ask("popup", "addAccount", {
      ...{ issuer: "Portal", label: "ada", secret, bindTo: alone.origin },
      ...({ type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const),
    });
  });

  test("is offered nothing, and gets no script, until the pause ends", async () => {
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "card", about: "fill" });
    await world.ask("popup", "setSiteSettings", alone);
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "nothing" });
    expect(await world.ask("popup", "activePage", {})).toMatchObject({ paused: true });
    const injected = world.seen.injected;
    await world.ask("content", "injectPage", {});
    expect(world.seen.injected).toBe(injected);
    await world.ask("popup", "setSiteSettings", { ...alone, paused: false });
    await world.ask("content", "injectPage", {});
    expect(world.seen.injected).toBeGreaterThan(injected);
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "card", about: "fill" });
    expect(await world.ask("popup", "activePage", {})).toMatchObject({ paused: false });
  });

  test("stays so while the vault is locked, and when its settings are forgotten no longer", async () => {
    await world.ask("popup", "setSiteSettings", alone);
    await world.ask("popup", "lock", {});
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "nothing" });
    await world.ask("popup", "unlock", { proof });
    await world.ask("popup", "forgetSite", { origin: alone.origin });
    await world.ask("popup", "lock", {});
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "card", about: "locked" });
  });

  test("gets no code that waited for its moment when the pause began, also once that ends", async () => {
    const stepStart = 1_700_000_010_000;
    world.setTime(stepStart + 27_000);
    const { encounterId } = await world.report(field);
    const accountId = (await world.ask("popup", "listAccounts", {})).rows[0]?.id ?? "";
    expect(await world.ask("card", "fillCode", { encounterId, accountId, when: "best" })).toBe("waiting");
    await world.ask("popup", "setSiteSettings", alone);
    world.setTime(stepStart + 30_500);
    await world.ask("content", "resumeFill", {});
    await world.ask("popup", "setSiteSettings", { ...alone, paused: false });
    await world.ask("content", "resumeFill", {});
    expect(world.seen.fills).toEqual([]);
  });

  test("gets no script by the shortcut either", async () => {
    await world.ask("popup", "setSiteSettings", alone);
    await world.goTo("d2");
    const { injected } = world.seen;
    await expect(fillActivePage(world.ports())).rejects.toMatchObject({ code: "no-code-for-page" });
    expect(world.seen.injected).toBe(injected);
  });

  test("is no other one", async () => {
    await world.ask("popup", "setSiteSettings", { ...alone, origin: "https://portal.example:8443" });
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ show: "card", about: "fill" });
    await world.ask("popup", "lock", {});
    expect(await world.ask("content", "reportPage", field)).toMatchObject({ about: "locked" });
  });
});
