import { describe, expect, it } from "vitest";
import { manifestFor } from "../../scripts/manifest-for.ts";

describe("the manifest of each browser", () => {
  it("keeps Chrome's key, so that the extension's address stays the same", () => {
    expect(manifestFor("chrome").key).toMatch(/^MII/);
  });

  it("gives each browser its own kind of background and not the other's", () => {
    expect(manifestFor("chrome").background).toEqual({ service_worker: "background/service-worker.js" });
    expect(manifestFor("firefox").background).toEqual({ scripts: ["background/service-worker.js"] });
  });

  it("gives the card a fresh address for each session in Chrome", () => {
    expect(manifestFor("chrome").web_accessible_resources).toEqual([
      expect.objectContaining({ resources: ["card/card.html"], use_dynamic_url: true }),
    ]);
  });

  it.each(["key", "minimum_chrome_version", "storage"])("spares Firefox %s, which it warns of", (key) => {
    expect(manifestFor("firefox")).not.toHaveProperty(key);
  });

  it("says to Chrome what an administrator may set", () => {
    expect(manifestFor("chrome").storage).toEqual({ managed_schema: "managed-schema.json" });
  });

  it("asks for the same permissions everywhere, but for Chrome's side panel", () => {
    for (const key of ["host_permissions", "content_security_policy"]) {
      expect(manifestFor("firefox")[key]).toEqual(manifestFor("chrome")[key]);
    }
    const [chrome, firefox] = [manifestFor("chrome"), manifestFor("firefox")] as { permissions: string[] }[];
    expect(chrome?.permissions).toEqual([...(firefox?.permissions ?? []), "sidePanel"]);
  });

  it("gives each browser the side panel by its own name", () => {
    const page = "popup/side.html";
    expect(manifestFor("chrome").side_panel).toEqual({ default_path: page });
    expect(manifestFor("chrome")).not.toHaveProperty("sidebar_action");
    expect(manifestFor("firefox").sidebar_action).toMatchObject({
      default_panel: page,
      open_at_install: false,
    });
    expect(manifestFor("firefox")).not.toHaveProperty("side_panel");
  });

  it("suggests no keys to Firefox that open a menu of its bar, in English or in German", () => {
    const { commands } = manifestFor("firefox") as { commands: Record<string, Suggesting> };
    const keys = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
    expect(keys).toHaveLength(2);
    for (const each of keys) expect(each).not.toMatch(/^Alt\+(Shift\+)?[ABCDEFHLPSTVX]$/);
  });
});

interface Suggesting {
  readonly suggested_key: { readonly default: string };
}
