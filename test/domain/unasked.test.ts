import { describe, expect, test } from "vitest";
import { withoutOrigin } from "../../src/domain/frames.ts";
import { checkStored } from "../../src/domain/stored-account.ts";
import { isFilledUnasked, lookAlikeOfOthers, withUnasked } from "../../src/domain/unasked.ts";
import { exampleAccount, rfcSecret } from "./example-account.ts";

const origin = "https://login.example.com";
const other = "https://www.example.com";
const account = exampleAccount({ origins: [origin, other] });

describe("filling without asking", () => {
  test("is off until it is turned on, for one origin at a time, and goes with the origin", () => {
    expect(isFilledUnasked(account, origin)).toBe(false);
    const on = withUnasked(account, origin, "on");
    expect([origin, other].map((each) => isFilledUnasked(on, each))).toEqual([true, false]);
    expect(withUnasked(withUnasked(on, origin, "on"), origin, "off")).toEqual(account);
    expect(withoutOrigin(on, origin)).toMatchObject({ origins: [other], unaskedOrigins: [] });
  });

  test("is never for a counter's codes", () => {
    const parameters = { type: "hotp", secret: rfcSecret, algorithm: "SHA1", digits: 6, counter: 7 } as const;
    expect(isFilledUnasked({ ...account, parameters, unaskedOrigins: [origin] }, origin)).toBe(false);
  });

  test("is stored with the account, of its own origins alone; what was stored before it has none", () => {
    const { unaskedOrigins: _, frames: __, ...before } = account;
    expect(checkStored(before)).toEqual(account);
    const strange = { ...account, unaskedOrigins: [origin, "https://evil.example"] };
    expect(checkStored(strange)).toEqual(withUnasked(account, origin, "on"));
    for (const unaskedOrigins of [origin, [origin.toUpperCase()], [7]])
      expect(() => checkStored({ ...account, unaskedOrigins })).toThrow("account-malformed");
  });
});

describe("an origin that another account's can be taken for", () => {
  const bank = exampleAccount({ id: "aa".repeat(16), origins: ["https://paypal.example"] });
  const fooled = exampleAccount({ origins: ["https://paypa1.example"] });

  test("is told, also where the account is bound to both sides of it elsewhere", () => {
    expect(lookAlikeOfOthers("https://paypa1.example", fooled, [bank, fooled])).toBe(bank.origins[0]);
    const twin = { ...bank, origins: [...bank.origins, "https://www.paypa1.example"] };
    expect(lookAlikeOfOthers("https://paypa1.example", fooled, [twin, fooled])).toBe(bank.origins[0]);
  });

  test("is none among the account's own", () => {
    const both = { ...fooled, origins: [...fooled.origins, ...bank.origins] };
    expect(lookAlikeOfOthers("https://paypa1.example", both, [both])).toBeNull();
    expect(lookAlikeOfOthers(origin, account, [account, bank])).toBeNull();
  });
});
