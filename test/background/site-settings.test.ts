import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase } from "./fake-world.ts";

const site = { origin: "https://portal.example", submitForMe: true, codeField: "#code" };

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

test("what is set for a site is listed, changed and forgotten", async () => {
  await world.ask("popup", "setSiteSettings", site);
  expect(await world.ask("options", "siteSettings", {})).toEqual([site]);
  await world.ask("options", "setSiteSettings", { ...site, submitForMe: false });
  expect(await world.ask("popup", "siteSettings", {})).toEqual([{ ...site, submitForMe: false }]);
  await world.ask("options", "forgetSite", { origin: site.origin });
  expect(await world.ask("options", "siteSettings", {})).toEqual([]);
});

test("what is no origin is refused", async () => {
  for (const origin of ["https://portal.example/login", "file:///etc", "portal.example"])
    await expect(world.ask("popup", "setSiteSettings", { ...site, origin })).rejects.toThrow(
      "origin-malformed",
    );
});

test("a page and the card in it learn nothing and set nothing", async () => {
  for (const surface of ["content", "card", "window"] as const) {
    await expect(world.ask(surface, "siteSettings", {})).rejects.toThrow("not-allowed");
    await expect(world.ask(surface, "setSiteSettings", site)).rejects.toThrow("not-allowed");
    await expect(world.ask(surface, "forgetSite", { origin: site.origin })).rejects.toThrow("not-allowed");
  }
});
