import { beforeAll, describe, expect, test } from "vitest";
import { codeField, createWorld, passphrase } from "../background/fake-world.ts";
import { anchorCases, generatedLookAlikes, realOrigins } from "../domain/look-alike-corpus.ts";

/** Pages that look like those where accounts are kept, through the worker: none is matched and none is filled. */

const generated = generatedLookAlikes(2026);
const recoveryField = { id: 9, codeNumber: null };
const recoveryCodes = ["ABCD-EFGH-1234", "JKLM-NPQR-5678"];
/** What may be said at a look-alike: nothing, a warning, or, at another port of the same host, a question. */
const harmless = ["nothing", "look-alike", "sibling"];

let world: ReturnType<typeof createWorld>;
/** By issuer. */
const accountIds = new Map<string, string>();

beforeAll(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  const known = new Map([
    ...Object.entries(realOrigins),
    ...generated.map(({ issuer, real }) => [issuer, real] as const),
  ]);
  let serial = 0;
  for (const [issuer, origin] of known) {
    world.page.origin = origin;
    const { account } = await world.ask("popup", "addAccount", {
      ...{ issuer, label: "ada", type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 },
      secret: `JBSWY3DPEHPK3PXP${"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[serial++ % 32]}AAAAAAA`,
      bindTo: origin,
    });
    accountIds.set(issuer, account.id);
    await world.ask("popup", "addRecoveryCodes", {
      accountId: account.id,
      values: recoveryCodes.map((code) => code + serial),
    });
  }
});

/** What the worker says of a page at this address that asks for a code, and what it is told when told to fill. */
async function met(issuer: string, address: string): Promise<{ kind: string; answers: readonly string[] }> {
  world.page.origin = new URL(address).origin;
  world.page.tabId += 1;
  world.page.documentId = `d${world.page.tabId}`;
  const report = { codeField, recoveryField, siteName: "GitHub", userNames: ["ada"] };
  const advice = await world.report(report).catch(({ code }) => code as string);
  if (typeof advice === "string") return { kind: advice, answers: [] };
  const { encounterId } = advice;
  const view = await world.ask("card", "viewPage", { encounterId });
  const accountId = accountIds.get(issuer) ?? "";
  const answers = [
    await told(world.ask("card", "fillCode", { encounterId, accountId, when: "now" })),
    await told(world.ask("popup", "fillRecoveryCode", { encounterId, accountId })),
  ];
  return { kind: view.kind, answers };
}

async function told(asked: Promise<unknown>): Promise<string> {
  return asked.then(String, (error) => String(error.code));
}

test("the corpus is as large as it should be, and no case of it is the real site", () => {
  const origins = generated.map(({ address }) => new URL(address).origin);
  expect(generated).toHaveLength(500);
  expect(new Set(origins).size).toBeGreaterThan(400);
  expect(generated.filter(({ real, address }) => new URL(address).origin === real)).toEqual([]);
});

describe("no account is matched with a look-alike, and nothing is filled", () => {
  test("in any of the thirty cases of the anchor corpus", async () => {
    for (const [issuer, address] of anchorCases) {
      const { kind, answers } = await met(issuer, address);
      expect(harmless, address).toContain(kind);
      expect([...new Set(answers)], address).toEqual(["origin-not-bound"]);
    }
    expect(world.seen.fills).toEqual([]);
  });

  test("in any of five hundred generated ones", async () => {
    const kinds: Record<string, number> = {};
    for (const { issuer, address } of generated) {
      const { kind, answers } = await met(issuer, address);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      expect([...harmless, "not-allowed"], address).toContain(kind);
      expect(
        answers.filter((answer) => answer !== "origin-not-bound"),
        address,
      ).toEqual([]);
    }
    expect(world.seen.fills).toEqual([]);
    // A host that ends in a dot may not even report.
    expect(kinds["not-allowed"]).toBe(25);
    expect(kinds["look-alike"]).toBeGreaterThan(250);
  });
});

test("the real ones are filled all the same", async () => {
  for (const [issuer, origin] of Object.entries(realOrigins)) {
    const { kind, answers } = await met(issuer, origin);
    expect([kind, answers[0]], origin).toEqual(["fill", "filled"]);
  }
});
