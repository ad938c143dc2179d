import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawMarks, grounds } from "../../scripts/marks/draw-marks.ts";
import { contrastOf, leastContrast } from "../../scripts/marks/readable-colour.ts";
import { projectRoot } from "../../scripts/project-root.ts";
import { siteOf } from "../../src/domain/site.ts";
import { hueOf, hues } from "../../src/ui/marks/hue.ts";
import { foldedName, markIndex, markOf } from "../../src/ui/marks/mark-index.ts";

const marks = drawMarks();
const index = markIndex(marks);
const nameOf = (issuer: string, ...origins: string[]) =>
  markOf({ issuer, label: "ada", origins }, index)?.names[0] ?? null;

describe("an account's mark", () => {
  it.each([
    ["by the site it is bound to", "Work", ["https://github.com"], "github"],
    ["by any host of that site, with whatever port", "", ["https://accounts.google.com:8443"], "google"],
    ["by its name where it is bound nowhere", "GitHub", [], "github"],
    ["by its name, however it is written", "  DOCKER   hub", [], "docker"],
    ["by the site rather than by its name", "GitHub", ["https://gitlab.com"], "gitlab"],
    [
      "by the first of its addresses that has one",
      "x",
      ["https://a.example", "https://discord.com"],
      "discord",
    ],
    ["by the name of software that runs anywhere", "Nextcloud", ["https://cloud.ada.example"], "nextcloud"],
    ["not by a label", "", [], null],
    ["not by a name that only begins like it", "GitHubber", [], null],
  ])("is found %s", (_, issuer, origins, name) => {
    expect(nameOf(issuer, ...origins)).toBe(name);
  });

  it.each([
    "https://githvb.com",
    "https://github.com.evil.example",
    "https://xn--gthub-n4a.com",
    "https://notgithub.com",
    "https://github.co",
    "https://github-com.example",
    "https://evil.example",
    "http://github.com",
  ])("is not another's at %s, whatever it calls itself", (origin) => {
    expect(nameOf("GitHub", origin)).toBeNull();
  });
});

describe("the marks", () => {
  it("are as many as people meet, within 120 kB", () => {
    expect(marks.length).toBeGreaterThanOrEqual(150);
    expect(JSON.stringify(marks).length).toBeLessThanOrEqual(120_000);
  });

  it("name registrable domains alone, so that nobody else can have a host under one", () => {
    const sites = marks.flatMap((mark) => mark.sites);
    expect(sites.filter((site) => siteOf(`https://${site}`) !== site)).toEqual([]);
  });

  it("have names that lead to them, and no two the same", () => {
    const names = marks.flatMap((mark) => mark.names);
    expect(names.map(foldedName)).toEqual(names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("stand out from the sheet in both themes", () => {
    for (const { names, light, dark } of marks) {
      expect(contrastOf(light, grounds.light.ground), names[0]).toBeGreaterThanOrEqual(leastContrast);
      expect(contrastOf(dark, grounds.dark.ground), names[0]).toBeGreaterThanOrEqual(leastContrast);
    }
  });
});

describe("a letter's hue", () => {
  const tokens = readFileSync(join(projectRoot, "src/ui/styles/tokens.css"), "utf8");
  const pairs = [...tokens.matchAll(/--(hue-\d|sheet): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const [, , light = "", dark = ""] = pairs.find(([, name]) => name === "sheet") ?? [];

  it("is the same for the same name, and one of a few", () => {
    expect(hueOf(" Portal")).toBe(hueOf("portal"));
    const found = new Set(Array.from({ length: 200 }, (_, at) => hueOf(`Site ${at}`)));
    expect([...found].sort()).toEqual(Array.from({ length: hues }, (_, at) => at + 1));
  });

  it("can be read on the sheet in both themes", () => {
    const letters = pairs.filter(([, name]) => name?.startsWith("hue"));
    expect(letters).toHaveLength(hues);
    for (const [, name, onLight = "", onDark = ""] of letters) {
      expect(contrastOf(onLight, light), name).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(onDark, dark), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("stands on the sheet that the marks are drawn for", () => {
    expect([light, dark]).toEqual([grounds.light.ground, grounds.dark.ground]);
  });
});
