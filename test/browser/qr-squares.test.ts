import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import QRCode from "qrcode";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { createQrReader } from "../../src/background/qr/read-qr.ts";
import type { GreyImage } from "../../src/messages/contract.ts";
import { fromGreyImage } from "../../src/messages/grey-image.ts";

const keyUri = "otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example";
const code = QRCode.create(keyUri).modules;
const wasm = new URL("../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url);
const reader = createQrReader({ loadWasm: () => readFile(wasm) });

/** What the page gives back for each square that it finds. */
interface Seen {
  readonly tag: string;
  readonly pictures: readonly GreyImage[] | "tainted" | null;
}

let browser: Browser;
let script: string;
let png: Buffer;
let servers: { near: Server; far: Server };
let plainPage: Page;
let sharpPage: Page;
/** The one that was looked at last. */
let page: Page;
let body = "";
let policy = "";

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser("chromium").path, args: chromiumFlags() });
  plainPage = await browser.newPage();
  sharpPage = await browser.newPage({ deviceScaleFactor: 2 });
  script = await bundle();
  png = await QRCode.toBuffer(keyUri, { width: 240, margin: 4 });
  servers = { near: await serve(), far: await serve() };
});
afterAll(async () => {
  await browser?.close();
  servers?.near.close();
  servers?.far.close();
});

describe("a code that a page draws", () => {
  it.each([
    ["an image in a data URI", async () => `<img src="${dataUri()}" width="180" height="180">`],
    ["an image of the same origin", async () => `<img src="/code.png" width="180" height="180">`],
    ["an image of one pixel a module", async () => `<img src="${await tinyUri()}" width="190">`],
    ["an inline drawing", async () => QRCode.toString(keyUri, { type: "svg", width: 200 })],
    ["a drawing coloured by a style sheet", async () => styledSvg()],
    [
      "white modules on a transparent ground",
      async () => `<div style="background:#000">${await whiteSvg()}</div>`,
    ],
    ["a canvas", async () => canvasMarkup()],
    ["a table", async () => tableMarkup("table")],
    ["a table whose light cells are bare", async () => tableMarkup("bare")],
    ["a grid of boxes", async () => gridMarkup()],
    ["a background", async () => `<div style="width:200px;height:200px;background:url(${dataUri()})"></div>`],
    ["a background drawn as SVG", async () => svgBackground()],
  ])("is read from %s, in a large page as well", async (_, markup) => {
    const drawing = await markup();
    for (const page of [drawing, `${drawing}${"<p><b>Order</b> paid</p>".repeat(2100)}`])
      expect(await textsOf(await look(page))).toContain(keyUri);
  });

  it("is read inside an open shadow root", async () => {
    const seen = await look(`<div><template shadowrootmode="open"><img src="${dataUri()}"></template></div>`);
    expect(await textsOf(seen)).toContain(keyUri);
  });

  it("is read inside a frame of the same origin", async () => {
    const seen = await look(
      `<iframe srcdoc='<p>Scan</p><img src="${dataUri()}">' width=400 height=400></iframe>`,
    );
    expect(await textsOf(seen)).toContain(keyUri);
  });

  it("is tainted as an image of another origin", async () => {
    const seen = await look(`<img src="${addressOf(servers.far)}/code.png">`);
    expect(seen).toEqual([{ tag: "IMG", pictures: "tainted" }]);
  });

  it("is read from the screen where it is tainted, at any pixel ratio", async () => {
    for (const deviceScaleFactor of [1, 2] as const) {
      await look(`<p>Scan</p><img src="${addressOf(servers.far)}/code.png" width="200">`, {
        deviceScaleFactor,
      });
      const shot = `data:image/png;base64,${(await page.screenshot()).toString("base64")}`;
      const image = await page.evaluate((dataUrl) => cropped(dataUrl), shot);
      expect((await reader.read(fromGreyImage(image), "crop")).texts).toEqual([keyUri]);
    }
  });

  it("is read, or left to the screen, where the page forbids pictures in data URIs", async () => {
    const seen = await look(await QRCode.toString(keyUri, { type: "svg", width: 200 }), {
      csp: "img-src 'self'",
    });
    expect(seen).toEqual([{ tag: "svg", pictures: "tainted" }]);
  });
});

describe("a page without a code", () => {
  it.each([
    ["text", `<p>${"Sign in to go on. ".repeat(200)}</p>`],
    ["an icon", `<svg width="64" height="64" viewBox="0 0 24 24"><path d="M4 4h16v3H4zm0 6h16v3H4z"/></svg>`],
    ["a data table", `<table>${`<tr>${"<td>17</td>".repeat(22)}</tr>`.repeat(22)}</table>`],
    ["a gradient", `<div style="width:200px;height:200px;background:linear-gradient(red,blue)"></div>`],
    ["a code that is hidden", `<img src="HIDDEN" style="visibility:hidden">`],
    ["a picture too wide to be a code", `<img src="HIDDEN" width="600" height="100">`],
  ])("gives nothing to decode for %s", async (_, markup) => {
    const seen = await look(markup.replace("HIDDEN", dataUri()));
    expect(seen.filter(({ pictures }) => pictures !== null)).toEqual([]);
  });

  it("is left exactly as it was", async () => {
    await look(`<img src="${dataUri()}">${await QRCode.toString(keyUri, { type: "svg", width: 200 })}`);
    const before = await page.content();
    await page.evaluate(() => seenSquares());
    expect(await page.content()).toBe(before);
  });
});

it("looks at no more than twelve squares, and at the one that is called a code first", async () => {
  const photo = `<img src="${dataUri()}" width="120" height="120">`;
  const seen = await look(`${photo.repeat(30)}<canvas class="qr-code" width="90" height="90"></canvas>`);
  expect(seen).toHaveLength(12);
  expect(seen[0]?.tag).toBe("CANVAS");
});

async function look(markup: string, how: { csp?: string; deviceScaleFactor?: 1 | 2 } = {}): Promise<Seen[]> {
  body = markup;
  policy = how.csp ?? "";
  page = how.deviceScaleFactor === 2 ? sharpPage : plainPage;
  await page.goto(addressOf(servers.near), { waitUntil: "load" });
  await page.evaluate(script);
  return page.evaluate(() => seenSquares());
}

async function textsOf(seen: readonly Seen[]): Promise<string[]> {
  const texts: string[] = [];
  for (const { pictures } of seen) {
    if (!Array.isArray(pictures)) continue;
    for (const picture of pictures) texts.push(...(await reader.read(fromGreyImage(picture), "crop")).texts);
  }
  return texts;
}

declare const seenSquares: () => Promise<Seen[]>;
declare const cropped: (dataUrl: string) => Promise<GreyImage>;

/** The content script's reading as two functions of the page. */
async function bundle(): Promise<string> {
  const contents = `
    import { greyOf } from "./src/content/qr-pictures.ts";
    import { findSquares } from "./src/content/qr-squares.ts";
    import { atOnce } from "./src/content/slices.ts";
    import { takeSnapshot } from "./src/content/snapshot.ts";
    import { cropScreen } from "./src/background/qr/screen-crop.ts";
    import { toGreyImage } from "./src/messages/grey-image.ts";
    const squares = () => atOnce(findSquares([document, ...takeSnapshot(document).roots]));
    globalThis.seenSquares = async () => {
      const seen = [];
      for (const element of squares()) {
        const pictures = await greyOf(element);
        seen.push({ tag: element.tagName, pictures: Array.isArray(pictures) ? pictures.map(toGreyImage) : pictures });
      }
      return seen;
    };
    globalThis.cropped = async (dataUrl) => {
      const { x, y, width, height } = squares()[0].getBoundingClientRect();
      return toGreyImage(await cropScreen(dataUrl, { x, y, width, height, pixelRatio: devicePixelRatio }));
    };`;
  const root = new URL("../..", import.meta.url).pathname;
  const result = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
  });
  return result.outputFiles[0]?.text ?? "";
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === "/code.png") {
      response.writeHead(200, { "content-type": "image/png" }).end(png);
      return;
    }
    const headers = { "content-type": "text/html; charset=utf-8" };
    response.writeHead(200, policy === "" ? headers : { ...headers, "content-security-policy": policy });
    response.end(`<!doctype html><body>${body}`);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function dataUri(): string {
  return `data:image/png;base64,${png.toString("base64")}`;
}

function tinyUri(): Promise<string> {
  return QRCode.toDataURL(keyUri, { scale: 1, margin: 4 });
}

function isDark(column: number, row: number): boolean {
  return code.get(row, column) === 1;
}

function moduleList<T>(draw: (column: number, row: number) => T): T[][] {
  const places = Array.from({ length: code.size }, (_, place) => place);
  return places.map((row) => places.map((column) => draw(column, row)));
}

function styledSvg(): string {
  const rects = moduleList(
    (x, y) => `<rect class="${isDark(x, y) ? "on" : "off"}" x="${x}" y="${y}" width="1" height="1"/>`,
  );
  const size = rects.length + 8;
  return `<style>.on{fill:#123}.off{fill:#fff}.code{background:#fff;width:210px;height:210px}</style>
    <svg class="code" viewBox="-4 -4 ${size} ${size}">${rects.flat().join("")}</svg>`;
}

async function whiteSvg(): Promise<string> {
  return QRCode.toString(keyUri, {
    type: "svg",
    width: 200,
    color: { dark: "#ffffffff", light: "#ffffff00" },
  });
}

function canvasMarkup(): string {
  return `<canvas id="c" width="220" height="220"></canvas><script>
    const context = document.getElementById("c").getContext("2d");
    context.fillStyle = "#fff"; context.fillRect(0, 0, 220, 220); context.fillStyle = "#000";
    ${JSON.stringify(moduleList((x, y) => (isDark(x, y) ? 1 : 0)))}.forEach((row, y) =>
      row.forEach((on, x) => on && context.fillRect(20 + x * 5, 20 + y * 5, 5, 5)));
  </script>`;
}

function tableMarkup(way: "table" | "bare"): string {
  const light = way === "bare" ? "" : "background:#ffffff";
  const rows = moduleList(
    (x, y) =>
      `<td style="width:5px;height:5px;padding:0;${isDark(x, y) ? "background:#000000" : light}"></td>`,
  );
  const body = rows.map((row) => `<tr style="height:5px">${row.join("")}</tr>`).join("");
  return `<table style="border-collapse:collapse;border-spacing:0;background:#fff">${body}</table>`;
}

function gridMarkup(): string {
  const cells = moduleList(
    (x, y) => `<i style="background:${isDark(x, y) ? "rgb(20, 20, 60)" : "#eee"}"></i>`,
  );
  return `<div style="display:grid;width:max-content;grid-template-columns:repeat(${cells.length},4px);grid-auto-rows:4px">
    ${cells.flat().join("")}</div>`;
}

async function svgBackground(): Promise<string> {
  const svg = await QRCode.toString(keyUri, { type: "svg", width: 200 });
  return `<style>#b{width:200px;height:200px;background-image:url('data:image/svg+xml;utf8,${svg.replaceAll("#", "%23").replaceAll("\n", "")}')}</style><div id="b"></div>`;
}
