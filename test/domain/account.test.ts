import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AccountForm,
  type HistoryEntry,
  longestHistory,
  newAccount,
  type OtpParameters,
  sameName,
  sameSecret,
  withHistory,
} from "../../src/domain/account.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";
import { readParameters, storedBounds } from "../../src/domain/parameters.ts";
import { checkStored } from "../../src/domain/stored-account.ts";
import { exampleAccount, rfcSecret } from "./example-account.ts";
import { failureOf } from "./failure-of.ts";

const given = { id: "00112233445566778899aabbccddeeff", now: 5_000_000 };

function form(part: Partial<AccountForm> = {}): AccountForm {
  const parameters = { type: "totp", secret: "jbsw y3dp ehpk 3pxp" } as const;
  return { issuer: "Example", label: "ada", parameters, origins: [], ...part };
}

describe("a new account", () => {
  it("has the standard's defaults, and nothing behind it but its adding", () => {
    expect(newAccount(form(), given)).toEqual({
      id: given.id,
      issuer: "Example",
      label: "ada",
      parameters: { type: "totp", secret: "JBSWY3DPEHPK3PXP", algorithm: "SHA1", digits: 6, period: 30 },
      origins: [],
      ...noAnnotations,
      addedAt: given.now,
      usedStep: null,
      filledAt: null,
      removedAt: null,
      unaskedOrigins: [],
      frames: [],
      recoveryCodes: [],
      history: [{ at: given.now, event: "added", origin: null }],
    });
  });

  it("keeps origins in their one form, each once, and remembers the first", () => {
    const origins = [
      "https://Login.Example.com./sign-in",
      "https://login.example.com",
      "https://example.com:8443",
    ];
    const account = newAccount(form({ origins }), given);
    expect(account.origins).toEqual(["https://login.example.com", "https://example.com:8443"]);
    expect(account.history).toEqual([{ at: given.now, event: "added", origin: "https://login.example.com" }]);
  });

  it("has clean names, of which one may be missing", () => {
    expect(newAccount(form({ issuer: " Ex\u202eample ", label: "" }), given)).toMatchObject({
      issuer: "Example",
      label: "",
    });
    expect(newAccount(form({ issuer: "", label: "ada" }), given)).toMatchObject({ issuer: "", label: "ada" });
  });

  it("can be stored", () => {
    const account = newAccount(form({ origins: ["https://example.com"] }), given);
    expect(checkStored(JSON.parse(JSON.stringify(account)))).toEqual(account);
  });

  it.each<[string, Partial<AccountForm>, string]>([
    ["no name at all", { issuer: " ", label: "\u200b" }, "label-missing"],
    ["an origin that is none", { origins: ["null"] }, "origin-malformed"],
    ["an origin of another kind", { origins: ["https://example.com", "file:///x"] }, "origin-malformed"],
    ["no key", { parameters: { type: "totp", secret: "" } }, "secret-missing"],
    ["a bad key", { parameters: { type: "steam", secret: "JBSW1" } }, "secret-bad-character: 1"],
    [
      "3 digits",
      { parameters: { type: "totp", secret: rfcSecret, digits: 3 } },
      "parameter-out-of-range: digits",
    ],
    [
      "11 digits",
      { parameters: { type: "hotp", secret: rfcSecret, digits: 11 } },
      "parameter-out-of-range: digits",
    ],
    [
      "6.5 digits",
      { parameters: { type: "totp", secret: rfcSecret, digits: 6.5 } },
      "parameter-out-of-range: digits",
    ],
    [
      "digits that are no number",
      { parameters: { type: "totp", secret: rfcSecret, digits: Number.NaN } },
      "parameter-out-of-range: digits",
    ],
    [
      "a period of nought",
      { parameters: { type: "totp", secret: rfcSecret, period: 0 } },
      "parameter-out-of-range: period",
    ],
    [
      "a period over a day",
      { parameters: { type: "totp", secret: rfcSecret, period: 86_401 } },
      "parameter-out-of-range: period",
    ],
    [
      "a counter below nought",
      { parameters: { type: "hotp", secret: rfcSecret, counter: -1 } },
      "parameter-out-of-range: counter",
    ],
    [
      "a counter of 2^53",
      { parameters: { type: "hotp", secret: rfcSecret, counter: 2 ** 53 } },
      "parameter-out-of-range: counter",
    ],
    [
      "MD5",
      { parameters: { type: "totp", secret: rfcSecret, algorithm: "MD5" } },
      "algorithm-unsupported: MD5",
    ],
  ])("is refused with %s", (_, part, failure) => {
    expect(failureOf(() => newAccount(form(part), given))).toBe(failure);
  });

  it("takes from a form only what its type has a use for", () => {
    const every = { secret: rfcSecret, algorithm: "sha256", digits: 8, period: 60, counter: 7 };
    expect(readParameters({ type: "totp", ...every }, storedBounds)).toEqual({
      type: "totp",
      secret: rfcSecret,
      algorithm: "SHA256",
      digits: 8,
      period: 60,
    });
    expect(readParameters({ type: "hotp", ...every }, storedBounds)).toEqual({
      type: "hotp",
      secret: rfcSecret,
      algorithm: "SHA256",
      digits: 8,
      counter: 7,
    });
    expect(readParameters({ type: "steam", ...every, digits: 99 }, storedBounds)).toEqual({
      type: "steam",
      secret: rfcSecret,
    });
  });
});

describe("the same secret", () => {
  const totp: OtpParameters = { type: "totp", secret: rfcSecret, algorithm: "SHA1", digits: 6, period: 30 };
  const hotp: OtpParameters = { type: "hotp", secret: rfcSecret, algorithm: "SHA1", digits: 6, counter: 1 };

  it.each<[string, OtpParameters, OtpParameters, boolean]>([
    ["the same", totp, { ...totp }, true],
    ["another key", totp, { ...totp, secret: "JBSWY3DPEHPK3PXP" }, false],
    [
      "another spelling of the last character's spare bits",
      { ...totp, secret: "MY" },
      { ...totp, secret: "MZ" },
      true,
    ],
    [
      "another character that makes no byte",
      { ...totp, secret: "MZXQ" },
      { ...totp, secret: "MZXQAA" },
      false,
    ],
    ["a character too many", { ...totp, secret: "JBSWY3DP" }, { ...totp, secret: "JBSWY3DPA" }, true],
    ["another algorithm", totp, { ...totp, algorithm: "SHA256" }, false],
    ["other digits", totp, { ...totp, digits: 8 }, false],
    ["another period", totp, { ...totp, period: 60 }, false],
    ["another type", totp, hotp, false],
    ["Steam", totp, { type: "steam", secret: rfcSecret }, false],
    ["Steam twice", { type: "steam", secret: rfcSecret }, { type: "steam", secret: rfcSecret }, true],
    ["another counter", hotp, { ...hotp, counter: 9 }, true],
  ])("%s", (_, a, b, same) => {
    expect(sameSecret(a, b)).toBe(same);
    expect(sameSecret(b, a)).toBe(same);
  });
});

describe("the same name", () => {
  it.each([
    ["Example", "ada", true],
    ["EXAMPLE", "Ada", true],
    ["Example", "bob", false],
    ["Other", "ada", false],
    ["Exampl", "eada", false],
  ])("Example/ada and %s/%s: %s", (issuer, label, same) => {
    expect(sameName(exampleAccount(), { issuer, label })).toBe(same);
  });
});

describe("the history", () => {
  it("has the newest first, and only so many", () => {
    let account = exampleAccount({ history: [] });
    for (let at = 1; at <= longestHistory + 10; at++) {
      account = withHistory(account, { at, event: "filled", origin: "https://example.com" });
    }
    expect(account.history).toHaveLength(50);
    expect(account.history[0]?.at).toBe(longestHistory + 10);
    expect(account.history.at(-1)?.at).toBe(11);
  });

  it("leaves the account it was given as it was", () => {
    const account = exampleAccount();
    const entry: HistoryEntry = { at: 2_000_000, event: "copied", origin: null };
    expect(withHistory(account, entry)).toEqual({ ...account, history: [entry, ...account.history] });
    expect(account).toEqual(exampleAccount());
  });
});

describe("checking what is read from storage", () => {
  const code = {
    id: "ffeeddccbbaa99887766554433221100",
    state: "current",
    position: 1,
    fingerprint: "ab".repeat(32),
    addedAt: 1,
    changedAt: 1,
  } as const;
  const whole = exampleAccount({ recoveryCodes: [code], usedStep: 5, filledAt: 6, removedAt: 7 });
  const { parameters } = whole;
  const hotp = { type: "hotp", secret: rfcSecret, algorithm: "SHA1", digits: 6, counter: 0 };

  it.each<[string, object]>([
    ["a whole account", whole],
    ["a counter-based one", { ...whole, parameters: hotp }],
    ["Steam's", { ...whole, parameters: { type: "steam", secret: rfcSecret } }],
    ["one with 10 digits a day", { ...whole, parameters: { ...parameters, digits: 10, period: 86_400 } }],
    ["one without names", { ...whole, issuer: "", label: "" }],
    ["one filled between two milliseconds", { ...whole, filledAt: 6.5 }],
  ])("gives back %s", (_, account) => {
    expect(checkStored(structuredClone(account))).toEqual(account);
  });

  it("leaves out what does not belong to an account", () => {
    const more = JSON.parse(JSON.stringify({ ...whole, extra: 1, parameters: { ...parameters, extra: 1 } }));
    expect(checkStored(more)).toEqual(whole);
  });

  it("cleans the names once more", () => {
    expect(checkStored({ ...whole, issuer: "\u202eBank\u0000" }).issuer).toBe("Bank");
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "account"],
    ["null", null, "account"],
    ["a list", [], "account"],
    ["a text", "account", "account"],
    ["no fields", {}, "id"],
    ["an id that is none", { ...whole, id: "../../etc" }, "id"],
    ["an issuer that is a number", { ...whole, issuer: 1 }, "issuer"],
    ["a label without end", { ...whole, label: "a".repeat(5000) }, "label"],
    ["no parameters", { ...whole, parameters: undefined }, "parameters"],
    ["another type", { ...whole, parameters: { ...parameters, type: "motp" } }, "parameters.type"],
    [
      "a secret that is no text",
      { ...whole, parameters: { ...parameters, secret: null } },
      "parameters.secret",
    ],
    [
      "a secret that is not canonical",
      { ...whole, parameters: { ...parameters, secret: "jbsw y3dp" } },
      "parameters.secret",
    ],
    ["no secret", { ...whole, parameters: { ...parameters, secret: "" } }, "parameters"],
    ["a secret too long", { ...whole, parameters: { ...parameters, secret: "A".repeat(300) } }, "parameters"],
    [
      "another algorithm",
      { ...whole, parameters: { ...parameters, algorithm: "MD5" } },
      "parameters.algorithm",
    ],
    [
      "an algorithm not as we write it",
      { ...whole, parameters: { ...parameters, algorithm: "sha1" } },
      "parameters.algorithm",
    ],
    ["digits below nought", { ...whole, parameters: { ...parameters, digits: -1 } }, "parameters.digits"],
    ["no digits at all", { ...whole, parameters: { ...parameters, digits: 0 } }, "parameters"],
    ["99 digits", { ...whole, parameters: { ...parameters, digits: 99 } }, "parameters"],
    ["digits in text", { ...whole, parameters: { ...parameters, digits: "6" } }, "parameters.digits"],
    [
      "digits missing, which is no default",
      { ...whole, parameters: { ...parameters, digits: undefined } },
      "parameters.digits",
    ],
    ["a period of nought", { ...whole, parameters: { ...parameters, period: 0 } }, "parameters"],
    ["a period missing", { ...whole, parameters: { ...parameters, period: undefined } }, "parameters.period"],
    [
      "a counter without end",
      { ...whole, parameters: { ...hotp, counter: Number.POSITIVE_INFINITY } },
      "parameters.counter",
    ],
    ["origins that are no list", { ...whole, origins: "https://example.com" }, "origins"],
    ["an origin not in its one form", { ...whole, origins: ["https://Example.com/"] }, "origins"],
    ["an origin that is none", { ...whole, origins: ["null"] }, "origins"],
    ["origins without end", { ...whole, origins: new Array(101).fill("https://example.com") }, "origins"],
    ["a time that is no number", { ...whole, addedAt: Number.NaN }, "addedAt"],
    ["a time before the epoch", { ...whole, addedAt: -1 }, "addedAt"],
    ["a time beyond all dates", { ...whole, addedAt: 1e300 }, "addedAt"],
    ["a used step between two", { ...whole, usedStep: 1.5 }, "usedStep"],
    ["a used step missing", { ...whole, usedStep: undefined }, "usedStep"],
    ["a filling time in text", { ...whole, filledAt: "6" }, "filledAt"],
    ["a removing time in text", { ...whole, removedAt: "7" }, "removedAt"],
    [
      "a recovery code of another state",
      { ...whole, recoveryCodes: [{ ...code, state: "lost" }] },
      "recoveryCodes.state",
    ],
    [
      "a recovery code without a fingerprint",
      { ...whole, recoveryCodes: [{ ...code, fingerprint: "" }] },
      "recoveryCodes.fingerprint",
    ],
    ["a recovery code that is none", { ...whole, recoveryCodes: [null] }, "recoveryCodes"],
    [
      "an event that never happens",
      { ...whole, history: [{ at: 1, event: "sold", origin: null }] },
      "history.event",
    ],
    [
      "an event at a place that is none",
      { ...whole, history: [{ at: 1, event: "added", origin: "here" }] },
      "history.origin",
    ],
    ["a history without end", { ...whole, history: new Array(51).fill(whole.history[0]) }, "history"],
  ])("refuses %s and says where", (_, account, path) => {
    expect(failureOf(() => checkStored(account))).toBe(`account-malformed: ${path}`);
  });

  it("gives an account or a Failure for any value", () => {
    const fields = Object.keys(whole);
    fc.assert(
      fc.property(fc.constantFrom(...fields, ...Object.keys(parameters)), fc.anything(), (field, value) => {
        const inside = field in parameters;
        const account = inside
          ? { ...whole, parameters: { ...parameters, [field]: value } }
          : { ...whole, [field]: value };
        return failureOf(() => checkStored(account)) !== "";
      }),
      { numRuns: 500 },
    );
  });
});
