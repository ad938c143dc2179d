import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseKeyUri } from "../../src/domain/key-uri.ts";
import { type Judge, openJudge } from "./judge-in-browser.ts";
import type { JudgedPage } from "./judged-page.ts";
import { morePages, type Wanted } from "./more-pages.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await openJudge();
}, 60_000);
afterAll(() => judge.close());

describe("pages of other products", () => {
  it.each(morePages)("%s", async (_, html, wanted) => {
    const judged = await judge.judge({ html: `<!doctype html><meta charset="utf-8">${html}`, expected: {} });
    expect(resultOf(judged, wanted)).toEqual({ code: 0, recovery: 0, codes: [], key: null, ...wanted });
    const somethingThere = Object.keys(wanted).length > 0;
    expect(judged.reported !== null || !somethingThere).toBe(true);
  });
});

function resultOf({ judgement }: JudgedPage, wanted: Wanted) {
  const { codeField, recoveryField, recoveryCodes, setup } = judgement;
  const [first] = setup;
  return {
    code: codeField?.refs.length ?? 0,
    recovery: recoveryField?.refs.length ?? 0,
    codes: recoveryCodes,
    key: first ? parseKeyUri(first.keyUri).parameters.secret : null,
    ...(wanted.oob === undefined ? {} : { oob: codeField?.outOfBand }),
    ...(wanted.rec === undefined ? {} : { rec: codeField?.acceptsRecovery }),
  };
}
