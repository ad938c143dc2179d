import { expect, it } from "vitest";
import { type Progress, practiceView } from "../../../options/practice/practice-view.ts";
import { openPortal, type PortalPage } from "../../../options/practice/pretend-portal.ts";

const now = Date.UTC(2026, 10, 24, 9, 14, 12);
const offer = { proposalId: "p1", issuer: "Practice portal", label: "you", twin: false, issuerSite: null };
const account = { id: "a1", issuer: "Practice portal", label: "you", filledAt: null };
const code = { value: "482913", expiresAt: now + 18_000, period: 30 };
const fresh: Progress = { offer: null, account: null, filled: null, kept: false, dismissed: false };
const portal = openPortal((count) => new Uint8Array(count));

const viewOn = (page: PortalPage, progress: Partial<Progress>) =>
  practiceView({ ...portal, page }, { ...fresh, ...progress }, code, now);

it.each([
  ["set-up", {}, "nothing"],
  ["set-up", { offer }, "offer"],
  ["set-up", { account, filled: "482913" }, "filled"],
  ["set-up", { account }, "fill"],
  ["set-up", { offer, dismissed: true }, "nothing"],
  ["recovery-code", {}, "nothing"],
  ["recovery-code", { account }, "keep-recovery"],
  ["recovery-code", { account, kept: true }, "kept-recovery"],
  ["sign-in", {}, "nothing"],
  ["sign-in", { account }, "fill"],
  ["sign-in", { account, filled: "482913" }, "filled"],
  ["recovery-sign-in", { account }, "nothing"],
  ["recovery-sign-in", { account, kept: true }, "use-recovery"],
  ["recovery-sign-in", { account, kept: true, filled: "AAAA" }, "recovery-filled"],
  ["signed-in", { account }, "nothing"],
] as const)("on its page %s, with %o, the card says %s", (page, progress, kind) => {
  expect(viewOn(page, progress)).toMatchObject({ kind, host: "practice.portal.example" });
});

it("masks the recovery code as the real card does", () => {
  expect(viewOn("recovery-code", { account })).toMatchObject({ masked: ["AAAA-AA••-••••-••••"] });
});
