import { describe, expect, test } from "vitest";
import { permissionsOf } from "../../options/about/permissions.tsx";
import { firstTicked } from "../../options/sheet/sheet-choose.tsx";
import { keysOf } from "../../options/shortcuts/keys.tsx";
import { manifestFor } from "../../scripts/manifest-for.ts";
import { words } from "../../src/ui/words.ts";

describe("what it may do", () => {
  test.each(["chrome", "firefox"] as const)("has its reason for every permission in %s", (browser) => {
    const reasons: Readonly<Record<string, string>> = words.about.reasons;
    const permissions = permissionsOf(manifestFor(browser));
    expect(permissions.length).toBeGreaterThan(5);
    for (const { name } of permissions) expect(reasons[name], name).toMatch(/^(to|so that) /);
  });

  test("tells those apart that it has only if it is asked for what they are for", () => {
    const wanted = permissionsOf({ permissions: ["idle"], optional_permissions: ["downloads"] });
    expect(wanted).toEqual([
      { name: "idle", optional: false },
      { name: "downloads", optional: true },
    ]);
  });
});

describe("the browser's keys", () => {
  test.each([
    ["Alt+Shift+C", ["Alt", "Shift", "C"]],
    ["⌥⇧C", ["⌥", "⇧", "C"]],
    ["", []],
  ])("%j", (shortcut, keys) => {
    expect(keysOf(shortcut)).toEqual(keys);
  });

  test("each command of the manifest has a name", () => {
    const names: Readonly<Record<string, string>> = words.shortcuts.commands;
    const commands = manifestFor("chrome").commands as Record<string, unknown>;
    for (const name of Object.keys(commands)) expect(names[name], name).toBeTruthy();
  });
});

describe("what is ticked for the recovery sheet at first", () => {
  const row = (id: string, unused: number) => ({
    id,
    issuer: id,
    label: "",
    origins: [],
    order: null,
    unused,
  });

  test("is what has codes", () => {
    expect(firstTicked([row("a", 0), row("b", 3)])).toEqual(["b"]);
  });

  test("is everything where nothing has any", () => {
    expect(firstTicked([row("a", 0), row("b", 0)])).toEqual(["a", "b"]);
    expect(firstTicked([])).toEqual([]);
  });
});
