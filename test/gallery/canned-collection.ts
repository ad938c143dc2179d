import { type CannedRow, manyRows, rowOf, usualRows } from "./canned.ts";
import { now } from "./card-views.ts";

const codes = ["204771", "650128", "771093", "018227", "936514", "420068", "587731", "662190"];

/** Accounts with issuers whose marks we have, and some that have none. */
export const markedRows: readonly CannedRow[] = [
  "GitHub",
  "Google",
  "Discord",
  "Dropbox",
  "Proton",
  "Cloudflare",
  "Apple",
  "Bluesky",
  "Library Card",
  "PayPal",
  "npm",
  "Nextcloud",
  "Weather Station",
  "Zoo",
  "Uber",
  "X",
].map((issuer, at) =>
  rowOf({ issuer, label: "ada@example.com", code: codes[at % codes.length] ?? "", secondsLeft: 18 }),
);

/** The usual accounts with favourites, tags and a note. */
export const keptRows: readonly CannedRow[] = [...usualRows, ...markedRows.slice(0, 4)].map((row, at) => ({
  ...row,
  favourite: ["Git Harbour", "Dropbox"].includes(row.issuer),
  tags:
    at % 3 === 0 ? ["work"] : at % 5 === 0 ? ["home", "money"] : at % 4 === 0 ? ["shared with Grace"] : [],
  noteStart: row.issuer === "Library Card" ? "The landlord has the second key.\nAsk before eight." : "",
}));

/** A long list of which some were used lately. */
export const latelyRows: readonly CannedRow[] = manyRows.map((row, at) => ({
  ...row,
  usedAt: at % 90 === 17 ? now - at * 60_000 : null,
}));
