import { expect, it } from "vitest";
import { type Progress, practiceView } from "../../../options/practice/practice-view.ts";
import { openPortal, portalHost, portalUser } from "../../../options/practice/pretend-portal.ts";
import { shownCode, summaryOf } from "../../../src/background/account-views.ts";
import { noCorrections } from "../../../src/background/clock-corrections.ts";
import { type Encounter, newMeeting } from "../../../src/background/encounter.ts";
import { pageView, type Situation } from "../../../src/background/page-view.ts";
import { newAccount } from "../../../src/domain/account.ts";
import { plainSite } from "../../../src/domain/site-settings.ts";
import { codeField } from "../../background/fake-world.ts";

/** The card of the practice says what the worker would have it say, were the pretend portal a site. */

const now = Date.UTC(2026, 10, 24, 9, 14, 12);
const origin = `https://${portalHost}`;
const portalNames = { issuer: "Practice portal", label: portalUser };
const portal = openPortal((count) => new Uint8Array(count).fill(7));
const proposed = { ...portalNames, parameters: portal.parameters, origins: [origin] };
const account = newAccount(proposed, { id: "a1", now });
const proposal = { id: "p1", mark: "m1", sealed: "sealed", issuer: "" };
const offer = { proposalId: "p1", ...portalNames, twin: false, issuerSite: null };
const filled = { fieldId: codeField.id, accountId: "a1", value: "482913", written: [codeField.id] };
const usable = {
  ...account,
  recoveryCodes: [{ id: "c1", state: "current", position: 1, changedAt: now, fingerprint: "f" }],
} as unknown as typeof account;

const page: Encounter = {
  ...newMeeting,
  id: "e1",
  tabId: 1,
  documentId: "d1",
  origin,
  host: portalHost,
  codeField: null,
  recoveryField: null,
  sealedNames: null,
  proposal: null,
  badKey: null,
  shown: null,
};
const vault: Situation = {
  status: "unlocked",
  site: plainSite(origin),
  accounts: [account],
  proposal: null,
  shown: [],
  left: [],
  leftPath: "/",
  userNames: [],
  now,
  corrections: noCorrections,
  clock: { kind: "unknown" },
};
const own: Progress = {
  offer: null,
  account: summaryOf(account),
  filled: null,
  kept: false,
  dismissed: false,
};
const shown = { id: portal.recoveryCode, sealed: "sealed" };

it.each([
  [
    "a key that is not kept yet",
    { ...page, proposal },
    { ...vault, accounts: [], proposal: proposed },
    ["set-up", { ...own, account: null, offer }],
  ],
  [
    "a key whose account has its first code in the box",
    { ...page, proposal, codeField, progress: { ...newMeeting.progress, filled } },
    { ...vault, proposal: proposed },
    ["set-up", { ...own, filled: "482913" }],
  ],
  ["a box for the code", { ...page, codeField }, vault, ["sign-in", own]],
  [
    "a recovery code",
    { ...page, shown },
    { ...vault, shown: [{ value: portal.recoveryCode, kept: false }] },
    ["recovery-code", own],
  ],
  [
    "a box for the recovery code",
    { ...page, recoveryField: { id: 8, codeNumber: null } },
    { ...vault, accounts: [usable] },
    ["recovery-sign-in", { ...own, kept: true }],
  ],
  ["nothing of ours", page, vault, ["signed-in", own]],
] as const)("of %s", (_, encounter, situation, [at, progress]) => {
  const said = practiceView({ ...portal, page: at }, progress, shownCode(account, vault), now);
  expect(said).toEqual(pageView(encounter, situation));
});
