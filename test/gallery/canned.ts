import type {
  AccountDetails,
  AccountList,
  AccountRow,
  RowCodes,
  ShownCode,
} from "../../src/messages/views.ts";
import { now } from "./card-views.ts";

/** A code that ends this many seconds from now. */
export function codeFor(value: string, secondsLeft: number, period = 30): ShownCode {
  return { value, expiresAt: now + secondsLeft * 1000, period };
}

/** A row with its codes. */
export type CannedRow = AccountRow & RowCodes;

interface RowWords {
  readonly issuer: string;
  readonly label: string;
  readonly code: string | null;
  readonly secondsLeft?: number;
  readonly period?: number;
  readonly next?: string;
  readonly origins?: readonly string[];
  readonly favourite?: boolean;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly usedAt?: number;
}

/** One row of the list; without a code it is a counter-based account. */
export function rowOf({
  issuer,
  label,
  code,
  secondsLeft = 18,
  period = 30,
  next,
  origins,
  favourite = false,
  tags = [],
  note = "",
  usedAt,
}: RowWords): CannedRow {
  return {
    id: `${issuer} ${label}`,
    issuer,
    label,
    filledAt: null,
    type: code === null ? "hotp" : "totp",
    origins: origins ?? [],
    unaskedOrigins: [],
    frames: [],
    code: code === null ? null : codeFor(code, secondsLeft, period),
    nextCode: next ?? (code === null ? null : "918306"),
    counter: code === null ? 42 : null,
    favourite,
    tags,
    order: null,
    noteStart: note,
    usedAt: usedAt ?? null,
  };
}

/** A list of these rows, new each time: what is drawn of them is drawn anew in another language. */
export function listOf(rows: readonly AccountRow[], damaged = 0): AccountList {
  return { rows: rows.map((row) => ({ ...row })), damaged, now, locksAt: now + 14.5 * 60_000, codes: {} };
}

/** The codes of these rows, as the popup holds them. */
export function codesIn(rows: readonly AccountRow[]): Readonly<Record<string, RowCodes>> {
  return Object.fromEntries(rows.flatMap((row) => ("code" in row ? [[row.id, row as CannedRow]] : [])));
}

export const portal: CannedRow = {
  ...rowOf({
    issuer: "Portal",
    label: "ada@example.com",
    code: "482913",
    origins: ["https://portal.example"],
  }),
  id: "a1",
};

export const usualRows: readonly CannedRow[] = [
  portal,
  rowOf({ issuer: "Example Mail", label: "ada@example.com", code: "204771", secondsLeft: 4 }),
  rowOf({ issuer: "Git Harbour", label: "ada", code: "650128" }),
  rowOf({ issuer: "Bank of Somewhere", label: "", code: null }),
  rowOf({ issuer: "Library Card", label: "reader 20417", code: "33917754", secondsLeft: 41, period: 60 }),
  rowOf({ issuer: "Parcel Post", label: "accounts@portal.example", code: "771093" }),
  rowOf({ issuer: "", label: "ada.without.issuer@example.com", code: "018227" }),
  rowOf({ issuer: "Weather Station", label: "roof", code: "936514" }),
  rowOf({ issuer: "Zoo", label: "keeper", code: "420068" }),
];

export const longRows: readonly CannedRow[] = [
  rowOf({
    issuer: "Parking Permits for the Municipality of Upper Somewhere",
    label: "ada.with.a.rather.long.address@subdomain.example.com",
    code: "33917754",
    secondsLeft: 4,
    next: "01822730",
  }),
  rowOf({ issuer: "保険組合オンライン窓口サービス", label: "ada@example.com", code: "062118" }),
  rowOf({
    issuer: "Bank of Somewhere",
    label: "ada.with.a.rather.long.address@subdomain.example.com",
    code: null,
  }),
];

export const rtlRows: readonly CannedRow[] = [
  portal,
  rowOf({ issuer: "بريد المثال", label: "ada@example.com", code: "204771", secondsLeft: 4 }),
  rowOf({ issuer: "Git Harbour", label: "ada", code: "650128" }),
  rowOf({
    issuer: "مكتبة البلدية العامة ذات الاسم الطويل جدا جدا",
    label: "قارئ 20417",
    code: "33917754",
    secondsLeft: 41,
    period: 60,
  }),
];

const initials = "ABCDEFGHIJKLMNOPRSTUVWZ";
const kinds = [
  "Archive",
  "Bakery",
  "Clinic",
  "Depot",
  "Express",
  "Forum",
  "Garden",
  "Hotel",
  "Insurance",
  "Journal",
  "Kiosk",
  "Lodge",
  "Museum",
];

export const manyRows: readonly CannedRow[] = Array.from({ length: 300 }, (_, index) => {
  const letter = initials[Math.floor(index / 13) % initials.length] ?? "Z";
  const issuer = `${letter}${"aeiou"[index % 5]}lta ${kinds[index % kinds.length]}`;
  return rowOf({
    issuer,
    label: `ada${index}@example.com`,
    code: String((index * 7_919 + 100_482) % 1_000_000).padStart(6, "0"),
  });
});

const day = 86_400_000;

export const details: AccountDetails = {
  ...portal,
  filledAt: now - 16 * 60_000,
  origins: ["https://portal.example", "https://sign-in.portal.example"],
  unaskedOrigins: ["https://portal.example"],
  note: "",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  addedAt: now - 21 * day,
  recoveryCodes: Array.from({ length: 10 }, (_, index) => ({
    id: `code-${index}`,
    state: [2, 4, 7].includes(index) ? ("used" as const) : ("current" as const),
    position: index + 1,
    changedAt: now - day,
  })),
  history: [
    { at: now - 16 * 60_000, event: "filled", origin: "https://portal.example" },
    { at: now - day, event: "recovery-used", origin: null },
    { at: now - 5 * day, event: "recovery-kept", origin: "https://portal.example" },
    { at: now - 21 * day, event: "added", origin: "https://portal.example" },
  ],
  twins: [],
  now,
};

/** Made-up recovery codes, by the ids in `details`. */
export const recoveryValues: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "k7f2-9qmd",
    "v3xt-0hba",
    "m1c8-44re",
    "p9ds-e2zu",
    "t6wn-7yka",
    "c0jh-51gx",
    "z8rv-q3pm",
    "a2ke-66bt",
    "f5un-1dws",
    "y4gq-8xcl",
  ].map((value, index) => [`code-${index}`, value]),
);
