import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuthenticatorTraits } from "./harness/virtual-authenticator.ts";
import { chromiumDesk, firefoxDesk, type PasskeyDesk } from "./story/passkey-desk.ts";
import {
  addPasskey,
  firstPassphrase,
  passkeys,
  unlockByPassphrase,
  unverified,
  withVault,
} from "./story/passkey-steps.ts";

/** A busy computer takes its time over the passphrase and the browser. Milliseconds. */
const slow = 120_000;
const notMade = "No passkey was made";

interface Refusal {
  readonly when: string;
  readonly traits: AuthenticatorTraits;
  /** Whether the user is recognised where that can be at all. */
  readonly user: "recognised" | "refused";
  readonly says: string;
}

const chromiumRefusals: readonly Refusal[] = [
  {
    when: "it can’t make keys",
    traits: { keys: "no-prf" },
    user: "recognised",
    says: "This passkey can’t hold a vault’s key.",
  },
  {
    when: "it can’t recognise anybody",
    traits: { verification: "unable" },
    user: "recognised",
    says: notMade,
  },
  { when: "it didn’t recognise its user", traits: {}, user: "refused", says: unverified },
];

const firefoxRefusals: readonly Refusal[] = [
  {
    when: "it can’t recognise anybody",
    traits: { verification: "unable" },
    user: "recognised",
    says: unverified,
  },
  { when: "it didn’t recognise its user", traits: {}, user: "refused", says: notMade },
  { when: "its user cancels", traits: { person: "cancels" }, user: "recognised", says: notMade },
];

const places: readonly (readonly [string, () => Promise<PasskeyDesk>, readonly Refusal[]])[] = [
  ["Chromium", chromiumDesk, chromiumRefusals],
  ["Firefox", firefoxDesk, firefoxRefusals],
];

describe.each(places)(
  "a passkey in %s is not added, and nothing changes,",
  { timeout: slow },
  (_, openDesk, refusals) => {
    let desk: PasskeyDesk;
    beforeAll(async () => {
      desk = await withVault(openDesk);
    }, slow);
    afterAll(() => desk?.close());

    test.each(refusals)("when $when", async ({ traits, user, says }) => {
      const place = await desk.plugIn(traits);
      if (user === "refused") await place.recognisesUser(user);
      await addPasskey(desk, firstPassphrase, says);
      expect(await passkeys(desk)).toEqual([]);
      await place.remove();
      await unlockByPassphrase(desk, firstPassphrase);
    });
  },
);
