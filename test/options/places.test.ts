import { describe, expect, test } from "vitest";
import { placeIn, sections } from "../../options/section.ts";
import { sectionName } from "../../options/section-name.ts";
import { settingAt, settingsFor } from "../../options/settings-index.ts";
import { words } from "../../src/ui/words.ts";

describe("the options' address", () => {
  // The first run stands by itself, under no name.
  const named = sections.filter((section) => section !== "start");
  test.each(named)("#%s is a section that has a name", (section) => {
    expect(placeIn(`#${section}`)).toEqual({ section, detail: "" });
    expect(sectionName(section)).toMatch(/\w/);
  });

  test.each([
    ["#phone/a1b2", { section: "phone", detail: "a1b2" }],
    ["#security/away", { section: "security", detail: "away" }],
    ["", { section: "accounts", detail: "" }],
    ["#nowhere/away", { section: "accounts", detail: "" }],
    ["#open-backup", { section: "accounts", detail: "" }],
  ])("%j", (hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });
});

describe("the search among settings", () => {
  const found = (query: string) => settingsFor(query).map(({ section, key }) => `${section}/${key}`);

  test.each([
    ["auto-lock", "security/away"],
    ["TIMEOUT", "security/away"],
    ["fingerprint", "security/passkey"],
    ["dark", "appearance/theme"],
    ["hide codes", "appearance/hide"],
    ["emergency", "security/recovery"],
    ["aegis", "import/"],
    ["keyboard", "shortcuts/keys"],
    ["telemetry", "about/network"],
    ["autofill", "sites/"],
    ["demo", "practice/"],
    ["deleted", "bin/"],
    ["press the button", "sites/submit"],
    ["pause", "sites/pause"],
    ["frames", "sites/frames"],
    ["what it reads", "about/reads"],
    ["notes", "accounts/notes"],
    ["accounts", "accounts/"],
    ["sealed copy", "backup/sealed"],
    ["automatic backup", "backup/often"],
    ["bring back", "backup/back"],
    ["2fas", "export/two-fas"],
    ["favourite", "shortcuts/list"],
    ["toolbar", "start/pin"],
    ["condition", "security/health"],
  ])("%j finds %s", (query, place) => {
    expect(found(query)).toContain(place);
  });

  test("a setting whose name begins so comes before those that only speak of it", () => {
    expect(found("lock")[0]).toMatch(/^security\/(away|screen|now)$/);
  });

  test("an empty query and one that nothing answers to find nothing", () => {
    expect(found("  ")).toEqual([]);
    expect(found("münchhausen")).toEqual([]);
  });

  test("leads to the setting by the name that stands over it", () => {
    expect(settingAt("security", "away")?.name).toBe(words.security.away.name);
    expect(settingAt("security", "theme")).toBeNull();
  });

  test("an organisation's settings are found where there is one", () => {
    expect(settingsFor("organisation", true).map(({ section }) => section)).toContain("organisation");
    expect(settingsFor("organisation").map(({ section }) => section)).not.toContain("organisation");
  });

  test("no two settings have one place", () => {
    const places = settingsFor("e").map(({ section, key }) => `${section}/${key}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
