import { expect, it } from "vitest";
import {
  enter,
  goTo,
  keyUriOf,
  openPortal,
  type PretendPortal,
} from "../../../options/practice/pretend-portal.ts";
import { codeAt } from "../../../src/domain/code.ts";
import { parseKeyUri } from "../../../src/domain/key-uri.ts";

const now = Date.UTC(2026, 10, 24, 9, 14, 12);
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const codeOf = ({ parameters }: PretendPortal, at = now) => codeAt(parameters, at).value;
const enterAt = (portal: PretendPortal, entry: string) => enter(portal, entry, now, random);

it("shows a key that is its own, and draws another for each portal", () => {
  const portal = openPortal(random);
  expect(parseKeyUri(keyUriOf(portal, "Practice portal"))).toEqual({
    issuer: "Practice portal",
    label: "you@practice.example",
    parameters: portal.parameters,
  });
  expect(openPortal(random).parameters.secret).not.toBe(portal.parameters.secret);
});

it("takes the code of its key, and no other", () => {
  const portal = openPortal(random);
  const wrong = String((Number(codeOf(portal)) + 1) % 1_000_000).padStart(6, "0");
  expect(enterAt(portal, wrong)).toEqual({ ...portal, refused: true });
  expect(enterAt(portal, "")).toEqual({ ...portal, refused: true });
  expect(enterAt(portal, codeOf(portal))).toMatchObject({ page: "recovery-code", refused: false });
});

it.each([
  [-30, true],
  [30, true],
  [-90, false],
  [90, false],
])("takes a code of %i seconds from now: %s", (seconds, taken) => {
  const portal = openPortal(random);
  const late = codeOf(portal, now + seconds * 1000);
  expect(enterAt(portal, late).refused).toBe(!taken);
});

it("goes from the set-up over the recovery code to signing in", () => {
  const set = enterAt(openPortal(random), "nothing");
  const shown = enterAt(set, codeOf(set));
  const signing = enterAt(shown, "");
  expect(signing.page).toBe("sign-in");
  expect(enterAt(signing, `${codeOf(signing)} `)).toMatchObject({ page: "signed-in" });
});

it("takes its recovery code once, however it is spaced, and shows another", () => {
  const portal = goTo(openPortal(random), "recovery-sign-in");
  expect(portal.recoveryCode).toMatch(/^(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
  expect(enterAt(portal, "AAAA-AAAA-AAAA-AAAA").refused).toBe(true);
  const next = enterAt(portal, portal.recoveryCode.toLowerCase().replaceAll("-", " "));
  expect(next.page).toBe("recovery-code");
  expect(next.recoveryCode).not.toBe(portal.recoveryCode);
  expect(enterAt(goTo(next, "recovery-sign-in"), portal.recoveryCode).refused).toBe(true);
});
