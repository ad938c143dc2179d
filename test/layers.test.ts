import { describe, expect, it } from "vitest";
import { importsOf, packagesBehind, touchesBrowserAmiss, violations } from "./layers/imports.ts";
import { sourceFiles } from "./layers/source-files.ts";
import { lightest } from "./layers/table.ts";

const emptyNames = ["index", "utils", "util", "helpers", "helper", "common", "types", "misc"];

describe("every import follows the table", () => {
  const files = sourceFiles();

  it("finds the files", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
  });

  it("in src, popup and options", () => {
    expect(files.flatMap(violations)).toEqual([]);
  });

  it("and the script that runs in every page carries no library", () => {
    expect(packagesBehind(lightest)).toEqual([]);
  });

  it.each(["popup/main.tsx", "options/main.tsx", "src/window/main.tsx", "src/card/main.tsx"])(
    "and %s leaves the word lists to the worker that ends with the screen",
    (path) => {
      expect(packagesBehind("src/strength/worker.ts").join()).toContain("@zxcvbn-ts/");
      expect(packagesBehind(path).join()).not.toContain("@zxcvbn-ts/");
    },
  );

  it("and the browser is touched only where the table says so", () => {
    expect(files.filter(touchesBrowserAmiss).map(({ path }) => path)).toEqual([]);
    expect(touchesBrowserAmiss({ path: "src/vault/x.ts", text: "chrome.storage.local.get()" })).toBe(true);
    expect(touchesBrowserAmiss({ path: "src/background/x.ts", text: "await browser.tabs.query({})" })).toBe(
      true,
    );
    expect(touchesBrowserAmiss({ path: "src/messages/serve.ts", text: "browser.runtime.id" })).toBe(false);
    expect(
      touchesBrowserAmiss({ path: "src/vault/x.ts", text: "// Not in the browser.\nports.browser.x" }),
    ).toBe(false);
  });

  it.each([
    ["a layer below", "src/vault/x.ts", 'import { Failure } from "../domain/failure.ts";'],
    ["its own layer", "src/vault/x.ts", 'import { seal } from "./crypto.ts";'],
    ["its own layer, a folder up", "src/detect/vocabulary/x.ts", 'import { words } from "../words.ts";'],
    ["a package of the layer", "src/domain/x.ts", 'import { HOTP } from "otpauth";'],
    ["a part of such a package", "src/ui/x.tsx", 'import { useState } from "preact/hooks";'],
    [
      "the browser, where it is allowed",
      "src/messages/ask.ts",
      'import browser from "webextension-polyfill";',
    ],
    ["src from the popup", "popup/x.tsx", 'import { ask } from "../src/messages/ask.ts";'],
    ["a style of its own", "popup/main.tsx", 'import "./popup.css";'],
    [
      "importers in the import worker",
      "options/import-worker.ts",
      'import { r } from "../src/importers/importer.ts";',
    ],
  ])("allows %s", (_, path, text) => {
    expect(violations({ path, text })).toEqual([]);
  });

  it.each([
    ["a layer above", "src/domain/x.ts", 'import { seal } from "../vault/crypto.ts";', "vault"],
    ["a type alone", "src/domain/x.ts", 'import type { Vault } from "../vault/vault.ts";', "vault"],
    ["an export from", "src/domain/x.ts", 'export { ask } from "../messages/ask.ts";', "messages"],
    ["an export of everything", "src/domain/x.ts", 'export * from "../messages/ask.ts";', "messages"],
    ["an import for its effect", "src/domain/x.ts", 'import "../messages/ask.ts";', "messages"],
    ["an import at run time", "src/domain/x.ts", 'const m = await import("../vault/vault.ts");', "vault"],
    ["a type's import", "src/domain/x.ts", 'type V = import("../vault/vault.ts").Vault;', "vault"],
    [
      "an import over several lines",
      "src/domain/x.ts",
      'import {\n  a,\n  b,\n} from "../vault/crypto.ts";',
      "vault",
    ],
    [
      "the second of two on a line",
      "src/domain/x.ts",
      'import "./a.ts"; import "../vault/crypto.ts";',
      "vault",
    ],
    [
      "an import that can't be read",
      "src/domain/x.ts",
      "await import(name);",
      "an import of what can't be read",
    ],
    [
      "a template",
      "src/domain/x.ts",
      "await import(`../$" + "{name}.ts`);",
      "an import of what can't be read",
    ],
    ["a package of another layer", "src/domain/x.ts", 'import { openDB } from "idb";', "idb"],
    [
      "a package with a name that begins alike",
      "src/domain/x.ts",
      'import x from "otpauth-extra";',
      "otpauth-extra",
    ],
    ["a package of Node", "src/domain/x.ts", 'import { readFileSync } from "node:fs";', "node:fs"],
    [
      "the browser, elsewhere",
      "src/background/handlers.ts",
      'import b from "webextension-polyfill";',
      "webextension-polyfill",
    ],
    [
      "the browser in a file named alike",
      "src/background/qr/shortcuts.ts",
      'import b from "webextension-polyfill";',
      "webextension-polyfill",
    ],
    ["the vault in a surface", "popup/x.tsx", 'import { Vault } from "../src/vault/vault.ts";', "vault"],
    [
      "the worker in a surface",
      "src/ui/x.ts",
      'import { h } from "../background/handlers.ts";',
      "background",
    ],
    ["the popup in the worker", "src/background/x.ts", 'import { p } from "../../popup/list.tsx";', "popup"],
    ["detection in the worker", "src/background/x.ts", 'import { p } from "../detect/page.ts";', "detect"],
    [
      "importers elsewhere in options",
      "options/app.tsx",
      'import { r } from "../src/importers/importer.ts";',
      "importers",
    ],
    ["a test", "src/domain/x.ts", 'import { f } from "../../test/domain/failure-of.ts";', "test"],
    ["no layer at all", "src/x.ts", 'import { f } from "./domain/failure.ts";', "a layer that has no rule"],
  ])("catches %s", (_, path, text, what) => {
    expect(violations({ path, text })).toEqual([`${path}: ${what}`]);
  });
});

describe("every file", () => {
  const paths = sourceFiles().map(({ path }) => path);

  it("is short enough for one idea", () => {
    expect(
      sourceFiles()
        .filter(({ text }) => lineCount(text) > 300)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("has a name that says something, in kebab-case", () => {
    expect(paths.filter((path) => !isGoodName(path))).toEqual([]);
  });

  it.each([
    "src/ui/index.ts",
    "src/domain/utils.ts",
    "src/vault/types.d.ts",
    "popup/AccountRow.tsx",
    "src/a_b.ts",
  ])("is not called %s", (path) => {
    expect(isGoodName(path)).toBe(false);
  });

  it("of the pure layers takes time and randomness as arguments", () => {
    const pure = sourceFiles().filter(({ path }) => /^src\/(?:domain|detect)\//.test(path));
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b|\bcrypto\.|\bconsole\b/;
    expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function isGoodName(path: string): boolean {
  const name = (path.split("/").at(-1) ?? "").replace(/(?:\.d)?\.tsx?$/, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !emptyNames.includes(name);
}

function lineCount(text: string): number {
  return text.split("\n").length - 1;
}
