import { beforeEach, describe, expect, test } from "vitest";
import { noAnnotations } from "../../src/domain/annotations.ts";
import type { ImportForm } from "../../src/messages/import-lines.ts";
import { createWorld, passphrase, proof, wrongProof } from "./fake-world.ts";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const parameters = { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 } as const;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  await world.ask("options", "importAccounts", {
    accounts: [
      toTake("first", { ...parameters, period: 60 }, 1),
      toTake("last", { type: "hotp", secret, algorithm: "SHA256", digits: 8, counter: 7 }, null),
    ],
    notes: [],
  });
});

function toTake(label: string, of: ImportForm["parameters"], order: number | null) {
  const annotations = { ...noAnnotations, note: "n1", tags: ["Work"], order };
  const form = { issuer: "Portal", label, parameters: of, origins: ["https://portal.example"], annotations };
  return { form, recoveryCodes: ["ABCD-EFGH-1234"], replaces: null };
}

const rows = async () => (await world.ask("options", "viewExportable", {})).rows;
const ids = async () => (await rows()).map(({ id }) => id);

test("what may leave is listed in its owner's order, without a secret", async () => {
  const view = await world.ask("options", "viewExportable", {});
  expect(view.damaged).toBe(0);
  expect(view.rows.map(({ label, parameters: of }) => [label, of])).toEqual([
    ["first", { type: "totp", algorithm: "SHA1", digits: 6, period: 60 }],
    ["last", { type: "hotp", algorithm: "SHA256", digits: 8, counter: 7 }],
  ]);
  expect(JSON.stringify(view)).not.toContain(secret.slice(0, 8));
});

describe("the accounts themselves", () => {
  test("are given for a proof, those that were asked for, without origins, history and recovery codes", async () => {
    const [, last = ""] = await ids();
    const accounts = await world.ask("options", "exportAccounts", { proof, accountIds: [last, last] });
    expect(accounts).toEqual([
      {
        issuer: "Portal",
        label: "last",
        parameters: { type: "hotp", secret, algorithm: "SHA256", digits: 8, counter: 7 },
        ...noAnnotations,
        note: "n1",
        tags: ["Work"],
      },
    ]);
  });

  test("are refused for a wrong proof, however fresh another one is", async () => {
    const accountIds = await ids();
    await world.ask("options", "prove", { proof });
    expect(await world.ask("options", "exportAccounts", { proof: wrongProof, accountIds })).toBe("refused");
  });

  test("open nothing else by being asked for", async () => {
    world.setTime(world.now() + 3 * 60_000);
    const accountIds = await ids();
    await world.ask("options", "exportAccounts", { proof, accountIds });
    expect(world.vault().isFresh()).toBe(false);
  });

  test.each(["popup", "card", "window", "content"] as const)("are not for %s", async (surface) => {
    const accountIds = await ids();
    await expect(world.ask(surface, "exportAccounts", { proof, accountIds })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(world.ask(surface, "viewExportable", {})).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("stay where they are while the vault is locked, and when one of them is gone", async () => {
    const accountIds = await ids();
    const gone = world.ask("options", "exportAccounts", {
      proof,
      accountIds: [...accountIds, "0".repeat(32)],
    });
    await expect(gone).rejects.toMatchObject({ code: "account-unknown" });
    await world.ask("options", "lock", {});
    await expect(world.ask("options", "exportAccounts", { proof, accountIds })).rejects.toMatchObject({
      code: "vault-locked",
    });
  });
});
