import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account, OtpParameters } from "../../src/domain/account.ts";
import type { RecoveryCode } from "../../src/domain/recovery-code.ts";
import type { BackupAccount } from "../../src/vault/backup-payload.ts";
import {
  compareBackup,
  type HeldAccount,
  type Holdings,
  restoredAccount,
} from "../../src/vault/compare-backup.ts";
import { exampleAccount, rfcSecret } from "../domain/example-account.ts";

type Counts = Readonly<Record<string, number>>;
const version = (counts: Counts) => new Map(Object.entries(counts));
const [here, there] = ["aa".repeat(16), "bb".repeat(16)];

const otherSecret = "JBSWY3DPEHPK3PXP";
const totp = (secret: string): OtpParameters => ({
  type: "totp",
  secret,
  algorithm: "SHA1",
  digits: 6,
  period: 30,
});
const hotp = (counter: number): OtpParameters => ({
  type: "hotp",
  secret: rfcSecret,
  algorithm: "SHA1",
  digits: 6,
  counter,
});

const backup = (part: Partial<Account> = {}, counts: Counts = { [here]: 1 }): BackupAccount => ({
  account: exampleAccount(part),
  version: version(counts),
  recoveryValues: new Map(),
});
const held = (part: Partial<Account> = {}, counts: Counts = { [here]: 1 }): HeldAccount => ({
  account: exampleAccount(part),
  version: version(counts),
});
const holding = (...accounts: readonly HeldAccount[]): Holdings => ({ accounts, tombstones: new Set() });
const stateOf = (one: BackupAccount, holdings: Holdings) => compareBackup([one], holdings)[0]?.state;

function code(part: Partial<RecoveryCode> = {}): RecoveryCode {
  const fresh = { state: "current", position: 1, addedAt: 1, changedAt: 1 } as const;
  return { id: "01".repeat(16), fingerprint: "ef".repeat(32), ...fresh, ...part };
}

const id = exampleAccount().id;
const anotherId = "99".repeat(16);

describe("an account of a backup is", () => {
  it.each<[string, BackupAccount, Holdings, string]>([
    ["new where there is nothing", backup(), holding(), "new"],
    ["new beside others", backup(), holding(held({ id: anotherId, parameters: totp(otherSecret) })), "new"],
    ["the same when nothing happened", backup(), holding(held()), "same"],
    [
      "older when it was renamed here since",
      backup({}, { [here]: 1 }),
      holding(held({ label: "grace" }, { [here]: 2 })),
      "older",
    ],
    [
      "newer when the vault is older than the backup",
      backup({ label: "grace" }, { [here]: 2 }),
      holding(held({}, { [here]: 1 })),
      "newer",
    ],
    [
      "newer when another device changed it since",
      backup({ label: "grace" }, { [here]: 1, [there]: 1 }),
      holding(held({}, { [here]: 1 })),
      "newer",
    ],
    [
      "conflicting when it was changed on both sides",
      backup({ label: "grace" }, { [here]: 1, [there]: 1 }),
      holding(held({ label: "ada l." }, { [here]: 2 })),
      "conflicting",
    ],
    [
      "conflicting when it differs and no version says why",
      backup({ label: "grace" }),
      holding(held()),
      "conflicting",
    ],
    [
      "conflicting when its secret is another",
      backup({ parameters: totp(otherSecret) }, { [here]: 1, [there]: 1 }),
      holding(held({}, { [here]: 2 })),
      "conflicting",
    ],
    ["removed when it is in the bin", backup(), holding(held({ removedAt: 5 }, { [here]: 2 })), "removed"],
    ["removed when it is gone for good", backup(), { accounts: [], tombstones: new Set([id]) }, "removed"],
    ["removed when it was in the bin then, and is not here", backup({ removedAt: 5 }), holding(), "removed"],
    [
      "the same when it was in the bin then, and is in use",
      backup({ removedAt: 5 }),
      holding(held()),
      "same",
    ],
  ])("%s", (_, one, holdings, state) => {
    expect(stateOf(one, holdings)).toBe(state);
  });
});

describe("what nobody would miss makes no difference:", () => {
  const filled = { usedStep: 9, filledAt: 9, history: [{ at: 9, event: "filled", origin: null }] } as const;
  it.each<[string, BackupAccount, HeldAccount]>([
    ["a code was filled here since", backup(), held(filled, { [here]: 2 })],
    ["a code was filled there since", backup(filled, { [here]: 2 }), held()],
    [
      "codes were filled on both sides",
      backup(filled, { [here]: 1, [there]: 1 }),
      held({ filledAt: 5 }, { [here]: 2 }),
    ],
    [
      "origins in another order",
      backup({ origins: ["https://a.example", "https://b.example"] }),
      held({ origins: ["https://b.example", "https://a.example"] }),
    ],
    [
      "recovery codes in another order",
      backup({ recoveryCodes: [code(), code({ id: "02".repeat(16), fingerprint: "aa" })] }),
      held({ recoveryCodes: [code({ id: "02".repeat(16), fingerprint: "aa" }), code()] }),
    ],
    [
      "fingerprints under another key",
      backup({ recoveryCodes: [code()] }),
      held({ recoveryCodes: [code({ fingerprint: "00".repeat(32) })] }),
    ],
  ])("%s", (_, one, other) => {
    expect(stateOf(one, holding(other))).toBe("same");
  });
});

describe("what somebody would miss does:", () => {
  it.each<[string, Partial<Account>, Partial<Account>]>([
    ["an origin", { origins: ["https://a.example"] }, { origins: [] }],
    ["an origin more here", { origins: [] }, { origins: ["https://a.example"] }],
    ["the case of a name", { label: "Ada" }, { label: "ada" }],
    ["the issuer", { issuer: "Example" }, { issuer: "" }],
    ["the number of digits", { parameters: { ...totp(rfcSecret), digits: 8 } as OtpParameters }, {}],
    ["a recovery code", { recoveryCodes: [code()] }, { recoveryCodes: [] }],
    [
      "that a recovery code was used",
      { recoveryCodes: [code()] },
      { recoveryCodes: [code({ state: "used" })] },
    ],
    [
      "another recovery code",
      { recoveryCodes: [code()] },
      { recoveryCodes: [code({ id: "02".repeat(16), fingerprint: "aa" })] },
    ],
  ])("%s", (_, one, other) => {
    expect(stateOf(backup(one, { [here]: 1 }), holding(held(other, { [here]: 2 })))).toBe("older");
    expect(stateOf(backup(one, { [here]: 2 }), holding(held(other, { [here]: 1 })))).toBe("newer");
  });
});

describe("a counter", () => {
  it.each<[string, number, number, string]>([
    ["that went on here says nothing", 5, 9, "same"],
    ["that went on in the backup is newer", 9, 5, "newer"],
    ["that stands still says nothing", 5, 5, "same"],
  ])("%s", (_, inBackup, inVault, state) => {
    const conflicting = [{ [here]: 1, [there]: 1 }, { [here]: 2 }] as const;
    const one = backup({ parameters: hotp(inBackup) }, conflicting[0]);
    expect(stateOf(one, holding(held({ parameters: hotp(inVault) }, conflicting[1])))).toBe(state);
  });

  it("never goes backwards by restoring, nor does the step of a time-based code", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.option(fc.nat()),
        fc.option(fc.nat()),
        (one, other, step, otherStep) => {
          const counted = restoredAccount(
            exampleAccount({ parameters: hotp(one) }),
            exampleAccount({ parameters: hotp(other) }),
          );
          expect(counted.parameters).toEqual(hotp(Math.max(one, other)));
          const timed = restoredAccount(
            exampleAccount({ usedStep: step }),
            exampleAccount({ usedStep: otherStep }),
          );
          expect(timed.usedStep ?? -1).toBe(Math.max(step ?? -1, otherStep ?? -1));
        },
      ),
    );
  });

  it("of another secret is not taken over", () => {
    const other = exampleAccount({
      parameters: { ...hotp(9), secret: otherSecret } as OtpParameters,
      usedStep: 7,
    });
    expect(restoredAccount(exampleAccount({ parameters: hotp(5) }), other)).toEqual(
      exampleAccount({ parameters: hotp(5) }),
    );
  });
});

describe("a restored account", () => {
  it("is in use and otherwise as in the backup", () => {
    const binned = exampleAccount({ label: "grace", removedAt: 5 });
    expect(restoredAccount(binned, null)).toEqual({ ...binned, removedAt: null });
    expect(restoredAccount(binned, exampleAccount())).toEqual({ ...binned, removedAt: null });
  });

  it("is filled without asking, and in frames, only where the one that it is still is", () => {
    const { origins } = exampleAccount();
    const frames = [{ frame: origins[0] ?? "", page: "https://shop.example" }];
    const allowing = exampleAccount({ unaskedOrigins: origins, frames });
    expect(restoredAccount(allowing, null)).toEqual(allowing);
    expect(restoredAccount(allowing, allowing)).toEqual(allowing);
    expect(restoredAccount(allowing, exampleAccount())).toEqual(exampleAccount());
    const other = exampleAccount({ parameters: totp(otherSecret) });
    expect(restoredAccount(allowing, other)).toMatchObject({ unaskedOrigins: [], frames: [] });
  });
});

describe("an account that was enrolled again", () => {
  it("is found by its secret, and is the same when the backup has nothing more", () => {
    const again = held({ id: anotherId, label: "Ada " }, { [there]: 7 });
    const [compared] = compareBackup([backup()], holding(again));
    expect(compared).toEqual({ backup: backup(), state: "same", held: again });
  });

  it("is found by its secret however its Base32 ends", () => {
    const one = backup({ parameters: totp("JBSWY3DPEA") });
    expect(stateOf(one, holding(held({ id: anotherId, parameters: totp("JBSWY3DPFA") })))).toBe("new");
    expect(stateOf(one, holding(held({ id: anotherId, parameters: totp("JBSWY3DPEAA") })))).toBe("same");
  });

  it.each<[string, Partial<Account>]>([
    ["another name", { label: "grace" }],
    ["an origin more", { origins: ["https://login.example.com", "https://b.example"] }],
    ["a recovery code more", { recoveryCodes: [code()] }],
  ])("is conflicting when the backup has %s", (_, part) => {
    expect(stateOf(backup(part, { [here]: 9 }), holding(held({ id: anotherId })))).toBe("conflicting");
  });

  it("is known by a recovery code's fingerprint where its id is another", () => {
    const other = held({ id: anotherId, recoveryCodes: [code({ id: "02".repeat(16) })] });
    expect(stateOf(backup({ recoveryCodes: [code()] }), holding(other))).toBe("same");
  });

  it("counts before the one in the bin that it replaced", () => {
    const again = held({ id: anotherId });
    const [compared] = compareBackup([backup()], holding(held({ removedAt: 5 }), again));
    expect(compared).toMatchObject({ state: "same", held: again });
  });

  it("is found in the bin, too, so that a counter can go on from there", () => {
    const binned = held({ id: anotherId, parameters: hotp(9), removedAt: 5 });
    const [compared] = compareBackup([backup({ parameters: hotp(5) })], holding(binned));
    expect(compared).toMatchObject({ state: "removed", held: binned });
  });

  it("stands for one account of the backup alone", () => {
    const twins = [backup({ id: "11".repeat(16) }), backup({ id: "22".repeat(16) })];
    const states = compareBackup(twins, holding(held({ id: anotherId }))).map(({ state }) => state);
    expect(states).toEqual(["same", "new"]);
  });

  it("is not taken for another account of the backup that is here under its own id", () => {
    const twins = [backup({ id: anotherId, label: "grace" }), backup()];
    const compared = compareBackup(twins, holding(held()));
    expect(compared.map(({ state }) => state)).toEqual(["new", "same"]);
  });
});

describe("any backup", () => {
  const ids = ["11", "22", "33", "44"].map((pair) => pair.repeat(16));
  const secrets = [rfcSecret, otherSecret];
  const part = fc.record({
    id: fc.constantFrom(...ids),
    label: fc.constantFrom("ada", "grace"),
    parameters: fc.constantFrom(...secrets.map(totp), hotp(3)),
    removedAt: fc.constantFrom(null, null, 5),
  });
  const counts = fc.dictionary(fc.constantFrom(here, there), fc.integer({ min: 1, max: 3 }));
  const accounts = fc.uniqueArray(fc.tuple(part, counts), { selector: ([{ id: each }]) => each });
  const tombstones = fc.subarray(ids).map((each) => new Set(each));

  it("is compared account by account, and no account here is given up for two", () => {
    fc.assert(
      fc.property(accounts, accounts, tombstones, (inBackup, inVault, gone) => {
        const backups = inBackup.map(([each, seen]) => backup(each, seen));
        const holdings = { accounts: inVault.map(([each, seen]) => held(each, seen)), tombstones: gone };
        const compared = compareBackup(backups, holdings);
        expect(compared.map((each) => each.backup)).toEqual(backups);
        const replaced = compared.flatMap((each) => (each.held === null ? [] : [each.held.account.id]));
        expect(new Set(replaced).size).toBe(replaced.length);
        for (const each of compared) {
          if (each.state === "new") expect(each.held).toBeNull();
          else if (each.state === "removed") expect(each.held?.account.removedAt).not.toBe(null);
          else expect(each.held?.account.removedAt).toBe(null);
        }
      }),
    );
  });

  it("of what the vault holds now has nothing to restore", () => {
    fc.assert(
      fc.property(accounts, (inVault) => {
        const holdings = holding(...inVault.map(([each, seen]) => held(each, seen)));
        const backups = inVault.map(([each, seen]) => backup(each, seen));
        for (const { backup: one, state } of compareBackup(backups, holdings)) {
          expect(state).toBe(one.account.removedAt === null ? "same" : "removed");
        }
      }),
    );
  });

  it("of 10,000 accounts is compared within a second", () => {
    const hex = (i: number) => i.toString(16).padStart(32, "0");
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const secret = (i: number) =>
      `GEZDGNBVGY3T${[15, 10, 5, 0].map((by) => letters[(i >> by) & 31]).join("")}`;
    const many = Array.from({ length: 10_000 }, (_, i) => i);
    const holdings = holding(...many.map((i) => held({ id: hex(i), parameters: totp(secret(i)) })));
    const backups = many.map((i) => backup({ id: hex(i + 5_000), parameters: totp(secret(i + 5_000)) }));
    const begun = process.cpuUsage();
    const states = compareBackup(backups, holdings).map(({ state }) => state);
    expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000);
    expect(states.filter((state) => state === "same")).toHaveLength(5_000);
    expect(states.filter((state) => state === "new")).toHaveLength(5_000);
  });
});
