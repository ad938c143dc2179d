import type { Metafile } from "esbuild";
import { expect, it } from "vitest";
import { preloadModules } from "../../scripts/preload-modules.ts";

const page = `<head>
    <link rel="stylesheet" href="popup.css" />
    <script type="module" src="popup.js"></script>
  </head>`;

const outputs = Object.fromEntries(
  Object.entries({
    "popup/popup.js": ["shared/list.js", "shared/words.js"],
    "shared/list.js": ["shared/words.js", "shared/preact.js"],
    "shared/words.js": [],
    "shared/preact.js": [],
    "options/options.js": ["shared/options.js"],
  }).map(([path, imports]) => [
    path,
    { imports: imports.map((each) => ({ path: each, kind: "import-statement" })) },
  ]),
) as unknown as Metafile["outputs"];

it("names what a page's module imports, at whatever depth, once each and before it", () => {
  expect(preloadModules(page, "popup/popup.html", outputs)).toBe(`<head>
    <link rel="stylesheet" href="popup.css" />
    <link rel="modulepreload" href="../shared/list.js" />
    <link rel="modulepreload" href="../shared/words.js" />
    <link rel="modulepreload" href="../shared/preact.js" />
    <script type="module" src="popup.js"></script>
  </head>`);
});

it("leaves a page without modules as it is", () => {
  const plain = '<script src="clipboard.js"></script>';
  expect(preloadModules(plain, "clipboard/clipboard.html", outputs)).toBe(plain);
});
