import { beforeEach, expect, test } from "vitest";
import type { Caller, PageReport } from "../../src/messages/contract.ts";
import { codeField, createWorld, emptyReport, passphrase } from "../background/fake-world.ts";

/** What "fill without asking" gives to whom it is not for, and how much to a hostile script on the very page that it is for. */

const origin = "https://bank.example";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const byHand = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;
const minute = 60_000;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld({ origin });
  world.setTime(1_700_000_010_000);
  await world.ask("window", "createVault", { passphrase });
  const form = { issuer: "Bank", label: "ada", secret, ...byHand, bindTo: origin };
  const { account } = await world.ask("popup", "addAccount", form);
  await world.ask("popup", "setUnasked", { accountId: account.id, origin, wanted: "on" });
});

const report = (change: Partial<PageReport>, from: Partial<Caller> = {}) =>
  world.ask("content", "reportPage", { ...emptyReport, codeField, ...change }, from);

test("a neighbour, a look-alike and plain http get nothing", async () => {
  for (const near of [
    "https://www.bank.example",
    "https://bank.example:8443",
    "http://bank.example",
    "https://bank.example.evil.example",
    "https://b4nk.example",
  ]) {
    await world.goTo(near, near);
    await report({});
  }
  expect(world.seen.fills).toEqual([]);
});

test("a frame gets nothing, be it of the very origin or around it", async () => {
  const framed = { frameId: 5, documentId: "framed" };
  await expect(report({}, framed)).rejects.toThrow("not-allowed");
  await expect(report({}, { ...framed, topOrigin: "https://evil.example" })).rejects.toThrow("not-allowed");
  await expect(report({}, { ...framed, origin: "https://evil.example" })).rejects.toThrow("not-allowed");
  expect(world.seen.fills).toEqual([]);
});

test("a page that reports without end, goes on to new documents and takes the box away gets one code in ten minutes", async () => {
  for (let round = 0; round < 18; round++) {
    await world.goTo(`d${round}`);
    for (let id = 0; id < 3; id++) {
      await report({ codeField: { ...codeField, id: 100 * round + id } });
      await world.ask("content", "resumeFill", {});
    }
    world.setTime(world.now() + minute / 2);
  }
  expect(world.seen.fills).toHaveLength(1);
});

test("two reports at once get one code", async () => {
  await Promise.all([report({}), report({ codeField: { ...codeField, id: 8 } })]);
  expect(world.seen.fills).toHaveLength(1);
});

test("nothing that is said to a page before its code tells that it will get one", async () => {
  // The next code is waited for: so long it must look like any page.
  world.setTime(world.now() + 27_000);
  const before = await report({});
  expect(before).toMatchObject({ about: "fill" });
  expect(JSON.stringify(world.seen.told)).not.toContain(secret.slice(0, 4));
  expect(world.seen.advice.every(({ about }) => about === "fill")).toBe(true);
  expect(world.seen.fills).toEqual([]);
});
