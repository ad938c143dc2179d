import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseKeyUri } from "../../src/domain/key-uri.ts";
import { codeAt, email, password } from "../portal/journey.ts";
import { type Portal, startPortal } from "../portal/portal.ts";
import { type Judge, openJudge } from "./judge-in-browser.ts";

let judge: Judge;
let portal: Portal;

beforeAll(async () => {
  judge = await openJudge();
  portal = await startPortal();
}, 60_000);
afterAll(async () => {
  await judge.close();
  await portal.close();
});

const nothing = { codeField: null, recoveryField: null, setup: [], recoveryCodes: [] };

async function press(): Promise<void> {
  await judge.page.locator("form button[type=submit]").first().click();
  await judge.page.waitForLoadState("domcontentloaded");
}

async function signIn(): Promise<void> {
  await judge.page.context().clearCookies();
  await judge.page.goto(`${portal.url}/u/login`);
  await judge.page.fill("[name=username]", email);
  await judge.page.fill("[name=password]", password);
  await press();
}

describe("the client portal's pages, as the guide walks through them", () => {
  it("are understood one after another", async () => {
    await judge.page.goto(`${portal.url}/u/login`);
    expect((await judge.judgeHere()).judgement).toMatchObject(nothing);

    await signIn();
    const byQr = (await judge.judgeHere()).judgement;
    expect(byQr).toMatchObject({
      ...nothing,
      codeField: { layout: "single", outOfBand: false, acceptsRecovery: false },
      userNames: [email],
    });

    await judge.page.goto(`${portal.url}/u/mfa-otp-enrollment-code`);
    const byKey = (await judge.judgeHere()).judgement;
    const { label, parameters } = parseKeyUri(byKey.setup[0]?.keyUri ?? "");
    expect(byKey).toMatchObject({ codeField: { layout: "single" }, recoveryField: null, recoveryCodes: [] });
    expect(byKey.setup).toHaveLength(1);
    expect(label).toBe(email);
    expect(byKey.siteName).toBe("Client Portal");

    await judge.page.fill("[name=code]", codeAt(portal, parameters.secret));
    await press();
    const shown = (await judge.judgeHere()).judgement;
    expect(shown).toMatchObject({ codeField: null, recoveryField: null, setup: [] });
    expect(shown.recoveryCodes).toEqual([await judge.page.locator("[data-copy-text]").innerText()]);

    await signIn();
    expect((await judge.judgeHere()).judgement).toMatchObject({
      ...nothing,
      codeField: { layout: "single", acceptsRecovery: false, outOfBand: false },
    });
    await judge.page.goto(`${portal.url}/u/mfa-login-options`);
    expect((await judge.judgeHere()).judgement).toMatchObject(nothing);
    await judge.page.goto(`${portal.url}/u/mfa-recovery-code-challenge`);
    expect((await judge.judgeHere()).judgement).toMatchObject({
      ...nothing,
      recoveryField: { codeNumber: null },
    });

    await judge.page.fill("[name=code]", shown.recoveryCodes[0] ?? "");
    await press();
    const replaced = (await judge.judgeHere()).judgement.recoveryCodes;
    expect(replaced).toEqual([await judge.page.locator("[data-copy-text]").innerText()]);
    expect(replaced).not.toEqual(shown.recoveryCodes);
  }, 60_000);

  it("have a row of six boxes where the portal is set so", async () => {
    const split = await startPortal({ boxes: 6 });
    await judge.page.goto(`${split.url}/u/login`);
    await judge.page.fill("[name=username]", email);
    await judge.page.fill("[name=password]", password);
    await press();
    const { codeField } = (await judge.judgeHere()).judgement;
    await split.close();
    expect(codeField?.layout).toBe("split");
    expect(codeField?.refs).toHaveLength(6);
  }, 60_000);

  it("are quiet where there is nothing", async () => {
    await judge.page.goto(`${portal.url}/plain`);
    expect((await judge.judgeHere()).judgement).toMatchObject(nothing);
  });
});
