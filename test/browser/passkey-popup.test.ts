import { expect, test } from "vitest";
import { chromiumDesk } from "./story/passkey-desk.ts";
import { firstPassphrase, openSecurity, unlockByPassphrase, withVault } from "./story/passkey-steps.ts";

test("the toolbar’s popup leaves the touch to a window of ours, which stays when it comes to nothing", async () => {
  const desk = await withVault(chromiumDesk);
  try {
    const bytes = Buffer.alloc(32, 7).toString("base64");
    const passkey = { credentialId: bytes, rpId: "", prfSalt: bytes, prf: bytes };
    await openSecurity(desk, firstPassphrase);
    expect(await desk.ask("addPasskey", { passphrase: firstPassphrase, passkey })).toMatchObject({
      value: "changed",
    });
    await desk.ask("lock", {});
    const realPopup = await desk.browser.realPopup(await desk.browser.newPage("chrome://version"));
    await Promise.all([
      realPopup.waitForEvent("close"),
      realPopup.getByRole("button", { name: "Use your passkey" }).click(),
    ]);
    const ours = await desk.browser.ourWindow();
    await ours.getByText("Touch your passkey").waitFor();
    await ours.close();
    await unlockByPassphrase(desk, firstPassphrase);
  } finally {
    await desk.close();
  }
}, 120_000);
