import type { Page as ChromiumPage } from "playwright-core";
import type { Browser as Firefox, Page as FirefoxPage } from "puppeteer-core";
import { runInFirefoxItself } from "./firefox-itself.ts";

/** A place for passkeys that only the test knows: it answers by itself, without a person and without a dialog. */
export interface VirtualAuthenticator {
  /** How many passkeys it holds. */
  count(): Promise<number>;
  /** Deletes every passkey, as a person may in the settings of the system. */
  forgetAll(): Promise<void>;
  /** From now on the user's finger or PIN is taken for right, or for wrong. */
  recognisesUser(answer: "recognised" | "refused"): Promise<void>;
  /** Unplugs it for good. */
  remove(): Promise<void>;
}

export interface AuthenticatorTraits {
  /** Whether it turns a salt into a key; "prf" when left out. */
  readonly keys?: "prf" | "no-prf";
  /** Whether it has a PIN or a fingerprint reader at all; "able" when left out. */
  readonly verification?: "able" | "unable";
  /** Whether the person lets it happen, or cancels; "consents" when left out. Firefox only. */
  readonly person?: "consents" | "cancels";
}

/** For one page of Chromium, with all that is opened in it later: other pages have their own. */
export async function plugIntoChromium(
  page: ChromiumPage,
  { keys = "prf", verification = "able" }: Omit<AuthenticatorTraits, "person"> = {},
): Promise<VirtualAuthenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "usb",
      hasResidentKey: true,
      hasUserVerification: verification === "able",
      isUserVerified: verification === "able",
      hasPrf: keys === "prf",
      automaticPresenceSimulation: true,
    },
  });
  return {
    async count() {
      const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId });
      return credentials.length;
    },
    async forgetAll() {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
    async recognisesUser(answer) {
      // A refused finger is tried three times over and then blocked for good. Said of an answer, it is refused as well.
      const isBadUV = answer === "refused";
      await session.send("WebAuthn.setResponseOverrideBits", { authenticatorId, isBadUV });
    },
    async remove() {
      await session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    },
  };
}

/** For every page of Firefox. Firefox's own always turns salts into keys. */
export async function plugIntoFirefox(
  page: FirefoxPage,
  { verification = "able", person = "consents" }: Omit<AuthenticatorTraits, "keys"> = {},
): Promise<VirtualAuthenticator> {
  const firefox = page.browser();
  await runInFirefoxItself(firefox, onlyVirtualOnes);
  const able = verification === "able";
  // Protocol, transport, keeps passkeys, can verify, consents, verifies.
  const traits = ["ctap2_1", "internal", true, able, person === "consents", able].map((trait) =>
    JSON.stringify(trait),
  );
  const id = await runInFirefoxItself(firefox, `${service}.addVirtualAuthenticator(${traits.join()})`);
  const call = (method: string, ...rest: readonly boolean[]) =>
    tell(firefox, `${service}.${method}(${[JSON.stringify(id), ...rest].join()})`);
  return {
    count: async () =>
      Number(await runInFirefoxItself(firefox, `${service}.getCredentials(${JSON.stringify(id)}).length`)),
    forgetAll: () => call("removeAllCredentials"),
    recognisesUser: (answer) => call("setUserVerified", answer === "recognised"),
    remove: () => call("removeVirtualAuthenticator"),
  };
}

const service = `Cc["@mozilla.org/webauthn/service;1"].getService(Ci.nsIWebAuthnService)`;

const onlyVirtualOnes = `
  Services.prefs.setBoolPref("security.webauth.webauthn_enable_softtoken", true);
  Services.prefs.setBoolPref("security.webauth.webauthn_enable_usbtoken", false);`;

async function tell(firefox: Firefox, expression: string): Promise<void> {
  await runInFirefoxItself(firefox, expression);
}
