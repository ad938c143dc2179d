import { describe, expect, test } from "vitest";
import { noCorrections } from "../../src/background/clock-corrections.ts";
import { type Encounter, noProgress } from "../../src/background/encounter.ts";
import { pageView, type Situation } from "../../src/background/page-view.ts";
import { fieldKey } from "../../src/background/waved-away.ts";
import type { Account, NewAccount } from "../../src/domain/account.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";
import type { CodeFormat } from "../../src/domain/code-format.ts";
import type { RecoveryCode } from "../../src/domain/recovery-code.ts";
import { plainSite } from "../../src/domain/site-settings.ts";
import { codeField } from "./fake-world.ts";

const origin = "https://portal.example";
const now = 1_700_000_010_000;

function account(change: Partial<Account> = {}): Account {
  return {
    id: "a1",
    issuer: "Portal",
    label: "ada@example.com",
    parameters: { type: "totp", secret: "JBSWY3DPEHPK3PXP", algorithm: "SHA1", digits: 6, period: 30 },
    origins: [origin],
    ...noAnnotations,
    addedAt: now - 1000,
    usedStep: null,
    filledAt: null,
    removedAt: null,
    unaskedOrigins: [],
    frames: [],
    recoveryCodes: [],
    history: [],
    ...change,
  };
}

function encounter(change: Partial<Encounter> = {}): Encounter {
  return {
    id: "e1",
    tabId: 1,
    documentId: "d1",
    origin,
    host: "portal.example",
    viewedAt: now,
    codeField: null,
    recoveryField: null,
    sealedNames: null,
    proposal: null,
    badKey: null,
    granted: null,
    boxed: null,
    shown: null,
    left: null,
    progress: noProgress,
    pending: null,
    unaskedSpent: false,
    framesAsked: [],
    framed: null,
    within: null,
    dismissed: [],
    proposed: [],
    ...change,
  };
}

function situation(change: Partial<Situation> = {}): Situation {
  const known = {
    site: plainSite("https://portal.example"),
    proposal: null,
    shown: [],
    left: [],
    leftPath: "/",
    userNames: [],
    now,
    corrections: noCorrections,
    clock: { kind: "unknown" },
  } as const;
  return { status: "unlocked", accounts: [account()], ...known, ...change };
}

const recoveryField = { id: 9, codeNumber: null };
const proposal = { id: "p1", mark: "m", sealed: "sealed", issuer: "Portal" };
const shown = { id: "s1", sealed: "sealed" };
const offered: NewAccount = {
  issuer: "Portal",
  label: "ada@example.com",
  parameters: { type: "totp", secret: "KRSXG5CTMVRXEZLU", algorithm: "SHA1", digits: 6, period: 30 },
  origins: [origin],
};

function code(change: Partial<RecoveryCode>): RecoveryCode {
  return {
    id: "r1",
    state: "current",
    position: 1,
    fingerprint: "f1",
    addedAt: now,
    changedAt: now,
    ...change,
  };
}

describe("among several accounts of the origin", () => {
  const steam = account({ id: "steam", parameters: { type: "steam", secret: "JBSWY3DPEHPK3PXP" } });
  const [six, eight, five] = [6, 8, 5].map((digits) =>
    account({
      id: `${digits}`,
      parameters: { type: "totp", secret: "KRSXG5CTMVRXEZLU", algorithm: "SHA1", digits, period: 30 },
    }),
  ) as [Account, Account, Account];
  const offered = (format: CodeFormat, accounts: readonly Account[], at = origin) => {
    const view = pageView(
      encounter({ codeField: { ...codeField, format }, origin: at }),
      situation({ accounts }),
    );
    if ("account" in view) return [view.kind, view.account.id];
    return "accounts" in view ? [view.kind, ...view.accounts.map(({ id }) => id)] : [view.kind];
  };

  test.each([
    ["Steam’s box is Steam’s account’s", "steam-5", [six, steam, eight], ["fill", "steam"]],
    ["or five digits’", "steam-5", [six, five], ["fill", "5"]],
    ["but never six digits’, which it has no room for", "steam-5", [six, eight], ["nothing"]],
    ["a box for digits is not Steam’s", "digits", [steam, six], ["fill", "6"]],
    ["nor where there are several", "digits", [steam, six, eight], ["pick", "6", "8"]],
    ["unless Steam’s are all that there are", "digits", [steam], ["fill", "steam"]],
  ] as const)("%s", (_what, format, accounts, expected) => {
    expect(offered(format, accounts)).toEqual(expected);
  });

  test("which fill on a sibling of it, only those that fit are asked about", () => {
    const elsewhere = "https://login.portal.example";
    expect(offered("steam-5", [six, steam], elsewhere)).toEqual(["sibling", "steam"]);
    expect(offered("digits", [six, steam], elsewhere)).toEqual(["sibling", "6"]);
    expect(offered("steam-5", [six], elsewhere)).toEqual(["nothing"]);
  });
});

describe("what is said about a page", () => {
  const cases: [string, Partial<Encounter>, Partial<Situation>, string][] = [
    ["says nothing about a page that asks for nothing", {}, {}, "nothing"],
    ["offers the one account of the origin", { codeField }, {}, "fill"],
    [
      "lets the user pick among several",
      { codeField },
      { accounts: [account(), account({ id: "a2" })] },
      "pick",
    ],
    [
      "says nothing at an origin where nothing is kept",
      { codeField, origin: "https://other.example" },
      {},
      "nothing",
    ],
    [
      "warns at a look-alike of the account's origin",
      { codeField, origin: "https://porta1.example" },
      {},
      "look-alike",
    ],
    [
      "warns there of a box for recovery codes, too",
      { recoveryField, origin: "https://portal-login.example" },
      {},
      "look-alike",
    ],
    ["but not where nothing is asked for", { origin: "https://porta1.example" }, {}, "nothing"],
    [
      "nor where it was waved away",
      { codeField, origin: "https://porta1.example", dismissed: ["field-7"] },
      {},
      "nothing",
    ],
    [
      "nor of a code that comes by e-mail",
      { codeField: { ...codeField, outOfBand: true }, origin: "https://porta1.example" },
      {},
      "nothing",
    ],
    [
      "nor to somebody who keeps an account at that very address",
      { codeField, origin: "https://porta1.example" },
      { accounts: [account(), account({ id: "a2", origins: ["https://porta1.example"] })] },
      "fill",
    ],
    ["asks about a sibling origin", { codeField, origin: "https://login.portal.example" }, {}, "sibling"],
    [
      "never offers for a code that comes by e-mail",
      { codeField: { ...codeField, outOfBand: true } },
      {},
      "nothing",
    ],
    ["offers to enrol", { proposal }, { proposal: offered }, "offer"],
    ["offers to enrol before filling", { proposal, codeField }, { proposal: offered }, "offer"],
    [
      "knows a key that is kept",
      { proposal },
      { proposal: { ...offered, parameters: account().parameters } },
      "already-kept",
    ],
    [
      "fills from a key that is kept and bound here",
      { proposal, codeField },
      { proposal: { ...offered, parameters: account().parameters } },
      "fill",
    ],
    [
      "says why a key can't be kept",
      { badKey: { code: "key-uri-bad-parameter", detail: "digits" } },
      {},
      "bad-key",
    ],
    [
      "offers to keep recovery codes",
      { shown },
      { shown: [{ value: "ABCD-EFGH", kept: false }] },
      "keep-recovery",
    ],
    [
      "is quiet about codes that are kept",
      { shown },
      { shown: [{ value: "ABCD-EFGH", kept: true }] },
      "nothing",
    ],
    [
      "offers a recovery code that is left",
      { recoveryField },
      { accounts: [account({ recoveryCodes: [code({})] })] },
      "use-recovery",
    ],
    ["says when no recovery code is kept", { recoveryField }, {}, "no-recovery"],
    ["but not where nothing is bound", { recoveryField, origin: "https://other.example" }, {}, "nothing"],
    ["nor once it was waved away", { recoveryField, dismissed: [fieldKey(9)] }, {}, "nothing"],
    [
      "nor where the page has a box for a code, too, be it one that comes by e-mail",
      { recoveryField, codeField: { ...codeField, outOfBand: true } },
      {},
      "nothing",
    ],
    [
      "nor where the page only wants to see that its user has what it shows",
      { recoveryField, shown },
      { shown: [{ value: "ABCD-EFGH", kept: true }] },
      "nothing",
    ],
    [
      "offers first to keep those that were shown a moment ago",
      { recoveryField, left: { id: "l1", sealed: "sealed", at: now, toldAt: null } },
      { left: [{ value: "ABCD-EFGH", kept: false }] },
      "left-recovery",
    ],
    [
      "fills the code where one box takes both",
      { recoveryField, codeField: { ...codeField, id: 9 } },
      {},
      "fill",
    ],
    ["asks to unlock for a code", { codeField }, { status: "locked", accounts: [] }, "locked"],
    ["asks to unlock for an enrolment", { proposal }, { status: "locked", accounts: [] }, "locked"],
    ["welcomes whom a page wants to enrol", { proposal }, { status: "absent", accounts: [] }, "welcome"],
    [
      "bothers nobody without a vault about codes",
      { codeField },
      { status: "absent", accounts: [] },
      "nothing",
    ],
    ["leaves alone a field that was waved away", { codeField, dismissed: [fieldKey(7)] }, {}, "nothing"],
    [
      "leaves alone a proposal that was waved away",
      { proposal, dismissed: ["p1"] },
      { proposal: offered },
      "nothing",
    ],
    [
      "shows what is waiting",
      {
        codeField,
        progress: {
          ...noProgress,
          waiting: {
            documentId: "d1",
            fieldId: 7,
            accountId: "a1",
            until: now + 3000,
            unasked: false,
            latest: now + 63_000,
            reason: "used",
          },
        },
      },
      {},
      "waiting",
    ],
    [
      "shows what was filled",
      {
        codeField,
        progress: { ...noProgress, filled: { fieldId: 7, accountId: "a1", value: "123456", written: [7] } },
      },
      {},
      "filled",
    ],
    [
      "offers again for another field than the filled one",
      {
        codeField,
        progress: { ...noProgress, filled: { fieldId: 6, accountId: "a1", value: "123456", written: [6] } },
      },
      {},
      "fill",
    ],
  ];
  test.each(cases)("%s", (_name, met, known, kind) => {
    expect(pageView(encounter(met), situation(known)).kind).toBe(kind);
  });

  test.each([
    ["none", null, []],
    ["used", null, [code({ state: "used" }), code({ id: "r2", state: "superseded" })]],
    ["number", 3, [code({})]],
    ["used", 3, [code({ state: "used", position: 3 })]],
  ] as const)("tells that there is no recovery code because of: %s", (why, codeNumber, recoveryCodes) => {
    const view = pageView(
      encounter({ recoveryField: { id: 9, codeNumber } }),
      situation({ accounts: [account({ recoveryCodes })] }),
    );
    expect(view).toMatchObject({ kind: "no-recovery", why, codeNumber, accounts: [{ id: "a1" }] });
  });

  test("marks an offer that shares its name with a kept account as a twin", () => {
    const view = pageView(encounter({ proposal }), situation({ proposal: offered }));
    expect(view).toMatchObject({ kind: "offer", offer: { proposalId: "p1", twin: true } });
  });

  test("puts the account first whose user name stands on the page", () => {
    const accounts = [account(), account({ id: "a2", label: "grace@example.com", addedAt: now - 9000 })];
    const view = pageView(
      encounter({ codeField }),
      situation({ accounts, userNames: ["grace@example.com"] }),
    );
    expect(view).toMatchObject({ kind: "pick", accounts: [{ id: "a2" }, { id: "a1" }] });
  });

  test("asks whose recovery codes they are, unless an account was used here a moment ago", () => {
    const days = 24 * 60 * 60_000;
    const old = [account({ addedAt: now - 9 * days }), account({ id: "a2", addedAt: now - 8 * days })];
    const known = { shown: [{ value: "ABCD-EFGH", kept: false }] };
    const kept = (accounts: Account[]) => pageView(encounter({ shown }), situation({ ...known, accounts }));
    expect(kept(old)).toMatchObject({ accounts: [{ id: "a2" }, { id: "a1" }] });
    const justFilled = account({ filledAt: now - 60_000 });
    expect(kept([justFilled, account({ id: "a2", addedAt: now - 8 * days })])).toMatchObject({
      accounts: [{ id: "a1" }],
    });
  });

  test("never gives a recovery code in full", () => {
    const view = pageView(
      encounter({ shown }),
      situation({ shown: [{ value: "ABCDEFGHJKLM", kept: false }] }),
    );
    expect(JSON.stringify(view)).not.toContain("ABCDEFGHJKLM");
  });

  test("gives nothing of the vault while it is locked", () => {
    const view = pageView(encounter({ codeField }), situation({ status: "locked", accounts: [] }));
    expect(Object.keys(view).sort()).toEqual(["host", "kind", "now", "origin", "purpose", "site", "thing"]);
  });
});
