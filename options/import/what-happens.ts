import { isTimed } from "../../src/domain/code.ts";
import { words } from "../../src/ui/words.ts";
import type { AccountRow } from "./import-rows.ts";

/** What becomes of an entry, in a word and in a few more. */
export interface WhatHappens {
  readonly tag: string;
  readonly tone: "moss" | "ochre" | "plain";
  readonly words: string;
}

/** What becomes of an entry as it is ticked now. */
export function whatHappens(
  row: AccountRow,
  { isTicked, replaces }: { readonly isTicked: boolean; readonly replaces: boolean },
): WhatHappens {
  const said = words.importing;
  const { state } = row.compared;
  const isTrashed = row.row.trashed && state === "new";
  return {
    tag: isTrashed ? said.trashed : said.tag[state],
    tone: isTrashed ? "plain" : tones[state],
    words: isTicked ? takenWords(row, replaces) : untakenWords(row, isTrashed),
  };
}

const tones = {
  new: "moss",
  same: "plain",
  further: "ochre",
  differs: "ochre",
  repeated: "plain",
  removed: "plain",
} as const;

function untakenWords({ compared: { state } }: AccountRow, isTrashed: boolean): string {
  const said = words.importing;
  if (isTrashed) return said.trashed1;
  if (state === "same") return said.same1;
  if (state === "repeated") return said.repeated1;
  return state === "removed" ? said.removed1 : said.leftOut;
}

function takenWords(
  { row: { account, warnings }, compared: { state } }: AccountRow,
  replaces: boolean,
): string {
  const said = words.importing;
  const { parameters, recoveryCodes, origins } = account;
  if (state === "further" && parameters.type === "hotp") return said.further1(parameters.counter);
  if (state === "differs") return replaces ? said.insteadOf : said.beside;
  if (warnings.includes("odd-secret")) return said.oddSecret;
  if (warnings.includes("short-secret")) return said.shortSecret;
  if (!isTimed(parameters)) return said.retire;
  const [origin] = origins;
  return [
    origin === undefined ? "" : said.fills(new URL(origin).host, origins.length - 1),
    recoveryCodes.length === 0 ? "" : said.recoveryCodes(recoveryCodes.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
