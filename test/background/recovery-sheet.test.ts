import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase, proof, wrongProof } from "./fake-world.ts";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 } as const;

let world: ReturnType<typeof createWorld>;
let withCodes: string;
let without: string;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  withCodes = await add("ada", secret);
  without = await add("bea", `${secret}AA`);
  await world.ask("popup", "addRecoveryCodes", {
    accountId: withCodes,
    values: ["first-1111", "second-2222", "third-3333"],
  });
  const { recoveryCodes } = await world.ask("popup", "viewAccount", { accountId: withCodes });
  const codeId = recoveryCodes.find(({ position }) => position === 2)?.id ?? "";
  await world.ask("popup", "markRecoveryCode", { accountId: withCodes, codeId, state: "used" });
});

async function add(label: string, key: string) {
  const form = { issuer: "Portal", label, secret: key, ...totp, bindTo: world.page.origin };
  return (await world.ask("popup", "addAccount", form)).account.id;
}

/** In which order they stand is the page's to say, in its language. */
function byLabel<T extends { readonly label: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => (one.label < other.label ? -1 : 1));
}

test("before any proof the accounts are named, with how many codes are left, and none of them", async () => {
  const rows = byLabel(await world.ask("options", "viewRecoverable", {}));
  expect(rows.map(({ label, unused }) => [label, unused])).toEqual([
    ["ada", 2],
    ["bea", 0],
  ]);
  expect(rows[0]?.origins).toEqual(["https://portal.example"]);
  expect(JSON.stringify(rows)).not.toMatch(/first|second|third/);
});

describe("the codes on it", () => {
  const reveal = async (accountIds: readonly string[]) => {
    const sheet = await world.ask("options", "revealForSheet", { proof, accountIds: [...accountIds] });
    return sheet === "refused" ? sheet : byLabel(sheet);
  };

  test("are those that were not used, in their page's order, of the accounts that were asked for", async () => {
    expect(await reveal([without, withCodes])).toMatchObject([
      { label: "ada", codes: ["first-1111", "third-3333"] },
      { label: "bea", codes: [] },
    ]);
    expect(await reveal([without])).toMatchObject([{ label: "bea" }]);
  });

  test("come with no key of an account", async () => {
    expect(JSON.stringify(await reveal([withCodes, without]))).not.toContain(secret.slice(0, 8));
  });

  test("are refused for a wrong proof, however fresh another one is", async () => {
    await world.ask("options", "prove", { proof });
    const refused = { proof: wrongProof, accountIds: [withCodes] };
    expect(await world.ask("options", "revealForSheet", refused)).toBe("refused");
  });

  test("are not given as a part where an account is gone, nor while the vault is locked", async () => {
    await expect(reveal([withCodes, "gone"])).rejects.toMatchObject({ code: "account-unknown" });
    await world.ask("popup", "lock", {});
    await expect(reveal([withCodes])).rejects.toMatchObject({ code: "vault-locked" });
  });

  test.each(["popup", "window", "card", "content"] as const)(
    "are nothing for the %s to ask for",
    async (from) => {
      const request = { proof, accountIds: [withCodes] };
      await expect(world.ask(from, "revealForSheet", request)).rejects.toMatchObject({ code: "not-allowed" });
    },
  );
});
