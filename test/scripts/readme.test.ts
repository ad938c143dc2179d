import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { dependencies } from "../../package.json" with { type: "json" };
import { projectRoot } from "../../scripts/project-root.ts";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const readme = read("README.md");

it("lists every library that ships, and none besides", () => {
  const rows = partOf("What it is built with").match(/^\| `.*$/gm) ?? [];
  const named = rows.flatMap((row) => namesIn(row.split("|")[1] ?? ""));
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});

it("gives each library the licence that its package has", () => {
  for (const row of partOf("What it is built with").match(/^\| `.*$/gm) ?? []) {
    const [, names = "", licence = ""] = row.split("|");
    for (const name of namesIn(names)) {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      expect(alternatives(licence), name).toEqual(alternatives(license));
    }
  }
});

it("gives a reason for every permission", () => {
  const rows = partOf("Permissions").match(/^\| `.*$/gm) ?? [];
  const explained = rows.flatMap((row) => namesIn(row.split("|")[1] ?? ""));
  const asked = [...manifest.permissions, ...manifest.optional_permissions, ...manifest.host_permissions];
  expect(explained.sort()).toEqual(asked.sort());
});

function partOf(heading: string): string {
  return readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function alternatives(licence: string): string[] {
  return licence.replace(/[() ]/g, "").split("OR").sort();
}
