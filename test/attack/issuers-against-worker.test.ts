import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase } from "../background/fake-world.ts";

/** A page that shows a key under somebody else's name. */

const evil = "https://evil.test";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const keyOf = (issuer: string) =>
  `otpauth://totp/${encodeURIComponent(issuer)}:ada?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld({ origin: evil });
  await world.ask("window", "createVault", { passphrase });
});

async function offered(issuer: string, siteName = "") {
  const { encounterId } = await world.report({ keyUris: [keyOf(issuer)], siteName });
  const view = await world.ask("card", "viewPage", { encounterId });
  if (view.kind !== "offer") throw new Error(`expected an offer, got ${view.kind}`);
  return { encounterId, view };
}

test("is named beside the site that the name stands for, on every surface", async () => {
  const { encounterId, view } = await offered("GitHub");
  expect(view).toMatchObject({ host: "evil.test", offer: { issuer: "GitHub", issuerSite: "github.com" } });
  for (const surface of ["popup", "window"] as const)
    expect(await world.ask(surface, "viewPage", { encounterId })).toEqual(view);
  world.page.onLook = () => world.report({ keyUris: [keyOf("GitHub")] });
  expect(await world.ask("popup", "scanPage", {})).toMatchObject({
    kind: "offer",
    offer: { issuerSite: "github.com" },
  });
});

test("where it calls itself so and its key has no name, too", async () => {
  const { view } = await offered("", "GitHub");
  expect(view.offer).toMatchObject({ issuer: "GitHub", issuerSite: "github.com" });
});

test("is bound to its own address and no other, if its user adds it all the same", async () => {
  const { encounterId, view } = await offered("GitHub");
  const { proposalId } = view.offer;
  expect(await world.ask("card", "addOffer", { encounterId, proposalId })).toBe("added");
  const { rows } = await world.ask("popup", "listAccounts", {});
  expect(rows).toMatchObject([{ issuer: "GitHub", origins: [evil] }]);
});

test("of a picture that is of no page there is nothing to say", async () => {
  world.picture.texts = [keyOf("GitHub")];
  const image = { width: 1, height: 1, grey: "AA==" };
  expect(await world.ask("options", "scanImage", image)).toMatchObject({ offer: { issuerSite: null } });
});
