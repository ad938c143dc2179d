import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { isolatedWorld } from "../score/isolated-world.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";

/** What the extension's own parts let a page, or a content script gone bad, see and touch: in real Chromium. */

const files = readdirSync(extensionDirs.chromium, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map(({ parentPath, name }) =>
    relative(extensionDirs.chromium, join(parentPath, name)).replaceAll("\\", "/"),
  );

let server: Server;
let browser: ChromiumBrowser;
let url: string;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_, response) => {
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end("<!doctype html><title>A page</title><h1>Welcome</h1>");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://curious.example:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium({ extensionDir: extensionDirs.chromium });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe("a page that knows our extension's id", () => {
  test("can read none of the packaged files, and so can't tell whether we are installed", async () => {
    expect(files.length).toBeGreaterThan(10);
    const page = await browser.newPage(url);
    const addresses = files.map((file) => `${browser.extensionOrigin}/${file}`);
    const read = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((address) =>
            fetch(address).then(
              () => address,
              () => null,
            ),
          ),
        ),
      addresses,
    );
    expect(read.filter((address) => address !== null)).toEqual([]);
    await page.close();
  });

  test("can show none of our pages in a frame", async () => {
    const page = await browser.newPage(url);
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages).toContain("card/card.html");
    await page.evaluate(
      (all) => {
        for (const address of all) {
          const frame = document.createElement("iframe");
          frame.src = address;
          document.body.append(frame);
        }
      },
      pages.map((file) => `${browser.extensionOrigin}/${file}`),
    );
    await page.waitForTimeout(500);
    const texts = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(() => `${location.protocol} ${document.body?.innerText ?? ""}`)),
    );
    expect(texts).toHaveLength(pages.length + 1);
    expect(texts.filter((text) => text.startsWith("chrome-extension:"))).toEqual([]);
    await page.close();
  });

  test("and has nothing of ours in its document where it asks for nothing", async () => {
    const page = await browser.newPage(url);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      "<html><head><title>A page</title></head><body><h1>Welcome</h1></body></html>",
    );
    expect(await page.evaluate(() => "countersignWatches" in window)).toBe(false);
    await page.close();
  });
});

describe("a content script gone bad", () => {
  const touch = (area: string) => `(async () => {
    try { await chrome.storage.${area}.get(null); return "read"; } catch { /* as it should be */ }
    try { await chrome.storage.${area}.set({ planted: 1 }); return "written"; } catch { return "refused"; }
  })()`;

  async function storageFromPage(): Promise<unknown> {
    const page = await browser.newPage();
    const devtools = await browser.context.newCDPSession(page);
    const world = await isolatedWorld(devtools, browser.extensionOrigin);
    await page.goto(url);
    await world.ready();
    const answers = Object.fromEntries(
      await Promise.all(
        ["session", "local", "sync"].map(async (area) => [area, await world.run(touch(area))]),
      ),
    );
    await page.close();
    return answers;
  }
  const refused = { session: "refused", local: "refused", sync: "refused" };

  test("can't touch any storage area, and neither after an update", async () => {
    expect(await storageFromPage()).toEqual(refused);
    await browser.update();
    expect(await storageFromPage()).toEqual(refused);
  });
});
