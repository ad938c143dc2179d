import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBuild } from "../../scripts/check-build.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-check-"));
  write("content/watch.js", "console.log('small');");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the check of a built extension", () => {
  it("lets a sound one pass", () => {
    write("popup/popup.html", '<link rel="stylesheet" href="popup.css"><script src="popup.js"></script>');
    write("popup/popup.css", "");
    write("popup/popup.js", "document.title = 'https://example.com/page';");
    expect(() => checkBuild(folder)).not.toThrow();
  });

  it.each([
    ["eval", "const f = eval('1');"],
    ["new Function", "const f = new Function('return 1');"],
    ["importScripts", "importScripts('a.js');"],
    ["the address of code elsewhere", "load('https://elsewhere.example/reader.wasm');"],
    ["the address of a package server", "load(`https://fastly.jsdelivr.net/npm/` + name);"],
  ])("refuses %s", (what, source) => {
    write("background/service-worker.js", source);
    expect(() => checkBuild(folder)).toThrow(`background/service-worker.js holds ${what}`);
  });

  it("refuses a page whose script was not built", () => {
    write("popup/popup.html", '<script src="popup.js"></script>');
    expect(() => checkBuild(folder)).toThrow(
      "popup/popup.html asks for popup.js, which the build has not made",
    );
  });

  it.each(["fetch('/x')", "new XMLHttpRequest()", "navigator.sendBeacon('/x')", "new WebSocket('wss://x')"])(
    "refuses a content script that could ask the network: %s",
    (source) => {
      write("content/page.js", source);
      expect(() => checkBuild(folder)).toThrow("content/page.js could ask the network");
    },
  );

  it.each([
    ["card/card.js", 'r("input",{type:"password",...e})'],
    ["card/card.html", '<input id="a" type="password">'],
    ["content/page.js", 'i=document.createElement("input");i.type="password"'],
    ["content/page.js", 'i.setAttribute("type","password")'],
  ])("refuses a field for a passphrase in %s", (path, source) => {
    write(path, source);
    expect(() => checkBuild(folder)).toThrow(`${path} holds a field for a passphrase`);
  });

  it("lets our own window have one, and a content script ask whether the page has", () => {
    write("window/window.js", 'r("input",{type:"password",...e})');
    write("content/page.js", 'if(e.type==="password"||e.type!="password")f(e)');
    expect(() => checkBuild(folder)).not.toThrow();
  });

  it("refuses a source map", () => {
    write("popup/popup.js.map", "{}");
    expect(() => checkBuild(folder)).toThrow("popup/popup.js.map is a source map");
  });

  it("refuses a script for every page that is heavier than 6,000 bytes minified and gzipped", () => {
    const words = Array.from({ length: 6000 }, (_, place) => (place * 2_654_435_761) % 1_000_003);
    write("content/watch.js", `console.log(${JSON.stringify(words)});`);
    expect(() => checkBuild(folder)).toThrow(/content\/watch\.js is \d+ bytes/);
  });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
