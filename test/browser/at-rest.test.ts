import { expect, test } from "vitest";
import { secretBytes } from "../../src/domain/secret.ts";
import { passphrase, setUpByQr, signInWithRecoveryCode } from "./journey.ts";
import { ada, leaveRecoveryPage } from "./story/portal-steps.ts";
import { openScene } from "./story/scene.ts";

test("after the story, locked, the profile folder holds no secret, recovery code or passphrase in any form", async () => {
  const scene = await openScene();
  const { person, portal, browser } = scene;
  try {
    await setUpByQr(scene);
    await person.countersign.says("is showing a recovery code");
    const first = await person.page.text("[data-copy-text]");
    await person.countersign.press("Keep it");
    await person.countersign.says("kept with");
    await leaveRecoveryPage(person);
    const secret = portal.secretOf(ada.email) ?? "";
    await signInWithRecoveryCode(scene);
    const popup = await person.openOurPage("popup/popup.html");
    await popup.press("Lock");
    await popup.says("Sealed");
    await browser.quit();

    const { profile } = browser;
    // What certainly is there is found, so that finding nothing means something.
    expect(profile.search({ "the extension's id": new URL(browser.extensionOrigin).host })).not.toEqual([]);
    expect(
      profile.search({
        "the secret in Base32": secret,
        "the secret in Base32, lower case": secret.toLowerCase(),
        "the secret's bytes": secretBytes(secret),
        "the first recovery code": first.trim(),
        "the passphrase": passphrase,
      }),
    ).toEqual([]);
  } finally {
    await scene.close();
  }
});
