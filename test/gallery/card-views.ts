import type { AccountSummary, PageView } from "../../src/messages/views.ts";

/** A quiet moment, 18 seconds before its code ends. */
export const now = Date.UTC(2026, 10, 24, 9, 14, 12);

const place = { host: "portal.example", origin: "https://portal.example", site: "portal.example", now };
const portal: AccountSummary = {
  id: "a1",
  issuer: "Portal",
  label: "ada@example.com",
  filledAt: now - 86_400_000,
};
const work: AccountSummary = {
  id: "a2",
  issuer: "Portal, work",
  label: "ada.with.a.rather.long.name@example.com",
  filledAt: null,
};
const long: AccountSummary = {
  id: "a3",
  issuer: "Municipality of Upper Somewhere and All Its Outlying Villages",
  label: "ada.with.a.rather.long.address@example.com",
  filledAt: null,
};
const japanese: AccountSummary = { id: "a4", issuer: "みどり銀行", label: "鈴木 花子", filledAt: null };
const arabic: AccountSummary = {
  id: "a5",
  issuer: "بوابة الخدمات",
  label: "ليلى@مثال.example",
  filledAt: now - 5_000,
};

const code = { value: "482913", expiresAt: now + 18_000, period: 30 };
const oneMasked = ["K7F2-9QMD-V3••-••••"];
const tenMasked = Array.from({ length: 10 }, (_, index) =>
  `${(7193 + index * 811) % 10_000}-••••`.padStart(9, "0"),
);

/** Every kind of view that the card and our own window draw, and what strains them. */
export const pageViews = {
  offer: {
    ...place,
    kind: "offer",
    offer: { proposalId: "p1", issuer: "Portal", label: "ada@example.com", twin: false, issuerSite: null },
  },
  "offer-twin": {
    ...place,
    host: "codes.example",
    site: "codes.example",
    kind: "offer",
    offer: {
      proposalId: "p1",
      issuer: "Git Harbour",
      label: "ada@example.com",
      twin: true,
      issuerSite: null,
    },
  },
  "offer-mismatch": {
    ...place,
    host: "codes.example",
    site: "codes.example",
    kind: "offer",
    offer: {
      proposalId: "p1",
      issuer: "Git Harbour",
      label: "ada@example.com",
      twin: true,
      issuerSite: "git-harbour.example",
    },
  },
  "offer-without-names": {
    ...place,
    kind: "offer",
    offer: { proposalId: "p1", issuer: "", label: "", twin: false, issuerSite: null },
  },
  "bad-key": { ...place, kind: "bad-key", code: "secret-bad-character", detail: "1" },
  "box-without-key": { ...place, kind: "box-without-key", code: "image-without-code", detail: null },
  "box-foreign": { ...place, kind: "box-without-key", code: "image-push-code", detail: "1" },
  "already-kept": { ...place, kind: "already-kept", account: portal },
  added: { ...place, kind: "added", account: portal, code, canFill: true },
  "added-without-box": { ...place, kind: "added", account: portal, code, canFill: false },
  fill: { ...place, kind: "fill", account: portal, code },
  "fill-long": {
    ...place,
    host: "sign-in.accounts.municipality-of-upper-somewhere.example",
    site: "municipality-of-upper-somewhere.example",
    kind: "fill",
    account: long,
    code: { value: "48291377", expiresAt: now + 12_000, period: 30 },
  },
  "fill-expiring": { ...place, kind: "fill", account: portal, code: { ...code, expiresAt: now + 3_200 } },
  "fill-counter": { ...place, kind: "fill", account: portal, code: null },
  "fill-steam": { ...place, kind: "fill", account: portal, code: { ...code, value: "K7QH2" } },
  "fill-japanese": {
    ...place,
    host: "www.xn--eckwd4c7c.example",
    site: "xn--eckwd4c7c.example",
    kind: "fill",
    account: japanese,
    code,
  },
  "fill-arabic": { ...place, kind: "fill", account: arabic, code },
  pick: { ...place, kind: "pick", accounts: [portal, work] },
  "pick-several": { ...place, kind: "pick", accounts: [arabic, portal, work, long, japanese] },
  waiting: {
    ...place,
    kind: "waiting",
    account: portal,
    fillsAt: now + 3_000,
    period: 30,
    reason: "expiring",
    canFillNow: true,
  },
  "waiting-used": {
    ...place,
    kind: "waiting",
    account: portal,
    fillsAt: now + 21_000,
    period: 30,
    reason: "used",
    canFillNow: false,
  },
  "waiting-second": {
    ...place,
    kind: "waiting",
    account: portal,
    fillsAt: now + 17_000,
    period: 30,
    reason: "second",
    canFillNow: false,
  },
  filled: { ...place, kind: "filled", account: portal, value: "731204" },
  refused: { ...place, kind: "refused", account: portal, code },
  sibling: {
    ...place,
    host: "login.portal.example",
    origin: "https://login.portal.example",
    kind: "sibling",
    accounts: [{ ...portal, knownOrigin: "https://www.portal.example" }],
  },
  "sibling-several": {
    ...place,
    host: "login.portal.example",
    origin: "https://login.portal.example",
    kind: "sibling",
    accounts: [
      { ...portal, knownOrigin: "https://www.portal.example" },
      { ...work, knownOrigin: "https://work.portal.example" },
    ],
  },
  "look-alike": {
    ...place,
    host: "porta1.example",
    origin: "https://porta1.example",
    site: "porta1.example",
    kind: "look-alike",
    knownHost: "portal.example",
  },
  "look-alike-long": {
    ...place,
    host: "sign-in.accounts.municipality-of-upper-somwhere.example",
    origin: "https://sign-in.accounts.municipality-of-upper-somwhere.example",
    site: "municipality-of-upper-somwhere.example",
    kind: "look-alike",
    knownHost: "sign-in.accounts.municipality-of-upper-somewhere.example",
  },
  "look-alike-letters": {
    ...place,
    host: "xn--pypal-4ve.com",
    origin: "https://xn--pypal-4ve.com",
    site: "xn--pypal-4ve.com",
    kind: "look-alike",
    knownHost: "www.paypal.com",
  },
  "keep-recovery": {
    ...place,
    kind: "keep-recovery",
    shownId: "s1",
    masked: oneMasked,
    accounts: [portal],
    replacesUsedAt: Date.UTC(2026, 10, 3, 10),
  },
  "keep-recovery-long": {
    ...place,
    kind: "keep-recovery",
    shownId: "s1",
    masked: ["W9HJ••••••••••••••••••••"],
    accounts: [portal],
    replacesUsedAt: null,
  },
  "keep-recovery-ten": {
    ...place,
    kind: "keep-recovery",
    shownId: "s1",
    masked: tenMasked,
    accounts: [portal, work],
    replacesUsedAt: null,
  },
  "left-recovery": {
    ...place,
    kind: "left-recovery",
    shownId: "s1",
    masked: oneMasked,
    accounts: [portal],
    replacesUsedAt: Date.UTC(2026, 10, 3, 10),
    path: "/account/security",
    until: now + 540_000,
  },
  "left-recovery-ten": {
    ...place,
    kind: "left-recovery",
    shownId: "s1",
    masked: tenMasked,
    accounts: [portal],
    replacesUsedAt: null,
    path: "/community/t/my-codes-are-here/…/second-step-codes/4711",
    until: now + 540_000,
  },
  "left-recovery-whose": {
    ...place,
    kind: "left-recovery",
    shownId: "s1",
    masked: tenMasked,
    accounts: [portal, work],
    replacesUsedAt: null,
    path: "/",
    until: now + 540_000,
  },
  "kept-recovery": { ...place, kind: "kept-recovery", account: portal, count: 1 },
  "use-recovery": { ...place, kind: "use-recovery", accounts: [{ ...portal, left: 7 }], codeNumber: null },
  "use-recovery-last": {
    ...place,
    kind: "use-recovery",
    accounts: [{ ...portal, left: 1 }],
    codeNumber: null,
  },
  "use-recovery-numbered": {
    ...place,
    kind: "use-recovery",
    accounts: [{ ...portal, left: 7 }],
    codeNumber: 3,
  },
  "use-recovery-several": {
    ...place,
    kind: "use-recovery",
    accounts: [
      { ...portal, left: 7 },
      { ...work, left: 1 },
    ],
    codeNumber: null,
  },
  "recovery-filled": { ...place, kind: "recovery-filled", account: portal, left: 6 },
  "recovery-filled-last": { ...place, kind: "recovery-filled", account: portal, left: 0 },
  locked: { ...place, kind: "locked", purpose: { kind: "fill" }, thing: "thing" },
  "locked-enrol": { ...place, kind: "locked", purpose: { kind: "enrol", issuer: "Portal" }, thing: "thing" },
  "locked-keep": { ...place, kind: "locked", purpose: { kind: "keep-recovery" }, thing: "thing" },
  welcome: { ...place, kind: "welcome", purpose: { kind: "enrol", issuer: "Portal" }, thing: "thing" },
} as const satisfies Readonly<Record<string, PageView>>;
