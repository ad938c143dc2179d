import type { AccountRow } from "../../src/messages/views.ts";

/** A row of the popup's list by its issuer's name, which is its id too. */
export function row(issuer: string, part: Partial<AccountRow> = {}): AccountRow {
  return {
    id: issuer,
    issuer,
    label: "",
    filledAt: null,
    type: "totp",
    origins: [],
    unaskedOrigins: [],
    frames: [],
    counter: null,
    favourite: false,
    tags: [],
    order: null,
    noteStart: "",
    usedAt: null,
    ...part,
  };
}
