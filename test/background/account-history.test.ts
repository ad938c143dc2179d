import { expect, test } from "vitest";
import { historyEvents } from "../../src/domain/account.ts";
import { historyWords } from "../../src/ui/words/account.ts";
import { createWorld, passphrase } from "./fake-world.ts";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

test("an account's history tells of the bin, and of a recovery code that was not used after all", async () => {
  const world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  const { account } = await world.ask("popup", "addAccount", {
    issuer: "Portal",
    label: "ada",
    secret,
    type: "totp",
    algorithm: "SHA1",
    digits: 6,
    period: 30,
    counter: 0,
    bindTo: world.page.origin,
  });
  const accountId = account.id;
  await world.ask("popup", "addRecoveryCodes", { accountId, values: ["first-1111"] });
  const { recoveryCodes } = await world.ask("popup", "viewAccount", { accountId });
  const codeId = recoveryCodes[0]?.id ?? "";
  await world.ask("popup", "markRecoveryCode", { accountId, codeId, state: "used" });
  await world.ask("popup", "markRecoveryCode", { accountId, codeId, state: "current" });
  await world.ask("popup", "removeAccount", { accountId });
  await world.ask("popup", "restoreAccount", { accountId });
  // It is out of the bin already.
  await world.ask("popup", "restoreAccount", { accountId });
  const { history } = await world.ask("popup", "viewAccount", { accountId });
  expect(history.map(({ event }) => event)).toEqual([
    "restored",
    "binned",
    "recovery-unused",
    "recovery-used",
    "recovery-kept",
    "added",
  ]);
});

test("everything that may have happened to an account has a sentence", () => {
  for (const event of historyEvents) expect(historyWords[event]?.("portal.example"), event).toMatch(/./);
});
