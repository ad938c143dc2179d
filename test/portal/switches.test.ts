import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type Portal, startPortal } from "./portal.ts";
import { defaultSettings, qrDrawings } from "./settings.ts";
import { createVisitor, textOf } from "./visitor.ts";

const text = "otpauth://totp/Bad?digits=banana&secret=<\"&'é";
const specimen = `/test/qr?text=${encodeURIComponent(text)}`;

let portal: Portal;

beforeAll(async () => {
  const wasm = readFileSync(
    new URL("../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url),
  );
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  portal = await startPortal();
});

beforeEach(() => portal.set(defaultSettings));

afterAll(() => portal.close());

describe("each drawing of a QR code", () => {
  it.each(qrDrawings)("says the same: %s", async (qr) => {
    const { html } = await createVisitor(portal.url).go(`${specimen}&qr=${qr}`);
    expect(await readDrawing(qr, html)).toBe(text);
  });

  it("leaves the switch as it stood when a specimen chose its own", async () => {
    await createVisitor(portal.url).go(`${specimen}&qr=table`);
    expect(portal.settings().qr).toBe("img");
  });

  it("comes from another origin without leave to read it, but for any page to show", async () => {
    const { html } = await createVisitor(portal.url).go(`${specimen}&qr=img-other-origin`);
    const answer = await fetch(sourceIn(html), { headers: { origin: portal.url } });
    expect(new URL(sourceIn(html)).origin).toBe(portal.imageOrigin);
    expect(new URL(sourceIn(html)).origin).not.toBe(portal.url);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it.each(["", "x".repeat(2332)])("is refused when the text does not fit", async (unfit) => {
    expect((await createVisitor(portal.url).go(`/test/qr?text=${unfit}`)).status).toBe(400);
  });
});

describe("the switches", () => {
  it("turn by the query of any page, which comes again without it", async () => {
    const seen = await createVisitor(portal.url).go("/u/login?qr=svg&boxes=6&policy=strict");
    expect(seen.path).toBe("/u/login");
    expect(portal.settings()).toMatchObject({ qr: "svg", boxes: 6, policy: "strict", isolation: "none" });
  });

  it("turn by the form of the settings page", async () => {
    const visitor = createVisitor(portal.url);
    await visitor.go("/settings");
    const seen = await visitor.submit({ qr: "canvas", period: "15", isolation: "cross-origin" });
    expect(seen.html).toContain("Saved.");
    expect(seen.html).toContain('<option value="canvas" selected>');
    expect(portal.settings()).toMatchObject({ qr: "canvas", period: 15, isolation: "cross-origin" });
  });

  it("stay as they are when a position does not exist", async () => {
    const seen = await createVisitor(portal.url).go("/u/login?boxes=7");
    expect(seen.status).toBe(400);
    expect(portal.settings()).toEqual(defaultSettings);
  });

  it("send COEP and COOP, or neither", async () => {
    expect((await headersOf("/plain")).has("cross-origin-embedder-policy")).toBe(false);
    portal.set({ isolation: "cross-origin" });
    const headers = await headersOf("/plain");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });

  it("send a policy that forbids frames, a strict one that still lets the images through, or none", async () => {
    expect((await headersOf("/plain")).has("content-security-policy")).toBe(false);
    portal.set({ policy: "no-frames" });
    expect((await headersOf("/plain")).get("content-security-policy")).toBe("frame-src 'none'");
    portal.set({ policy: "strict" });
    const strict = (await headersOf("/plain")).get("content-security-policy");
    expect(strict).toContain("default-src 'none'");
    expect(strict).toContain(`img-src 'self' data: ${portal.imageOrigin}`);
  });
});

it("has a page with neither a QR code nor a field for a code", async () => {
  const { html } = await createVisitor(portal.url).go("/plain");
  expect(html).not.toMatch(/<(input|img|canvas|table|script)\b/);
});

it("keeps two users of one browser apart by port, because cookies do not", async () => {
  const other = await startPortal();
  const names = await Promise.all(
    [portal, other].map(async ({ url }) => (await headersAt(url)).get("set-cookie")),
  );
  await other.close();
  expect(names[0]).toContain(`portal_session_${portal.port}=`);
  expect(names[1]).toContain(`portal_session_${other.port}=`);
});

async function headersOf(path: string): Promise<Headers> {
  return (await createVisitor(portal.url).go(path)).headers;
}

async function headersAt(url: string): Promise<Headers> {
  return (await createVisitor(url).go("/u/login")).headers;
}

function sourceIn(html: string): string {
  return textOf(/<img class="qr" src="([^"]*)"/.exec(html)?.[1] ?? "");
}

async function readDrawing(qr: (typeof qrDrawings)[number], html: string): Promise<string | undefined> {
  switch (qr) {
    case "img":
    case "img-other-origin":
      return decode(new Uint8Array(await (await fetch(sourceIn(html))).arrayBuffer()));
    case "svg":
      return decode(raster(rowsOfSvg(html)));
    case "table":
      return decode(raster(rowsOfTable(html)));
    case "canvas": {
      const image = /<canvas[^>]*data-image="([^"]*)"/.exec(html)?.[1];
      const answer = await fetch(`${portal.url}/assets/qr/${image}.json`);
      const { rows } = (await answer.json()) as { rows: string[] };
      return decode(raster(rows));
    }
  }
}

function rowsOfTable(html: string): readonly string[] {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([row]) => row);
  return rows.map((row) =>
    [...row.matchAll(/bgcolor="(#\w+)"/g)].map(([, colour]) => (colour === "#000000" ? "1" : "0")).join(""),
  );
}

function rowsOfSvg(html: string): readonly string[] {
  const size = Number(/viewBox="0 0 (\d+) \1" shape/.exec(html)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "0"));
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill("1", Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(""));
}

/** Four pixels a module, with a white margin. */
function raster(rows: readonly string[]): ImageData {
  const side = (rows.length + 8) * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const x = Math.floor((pixel % side) / 4) - 4;
    const y = Math.floor(pixel / side / 4) - 4;
    if (rows[y]?.[x] === "1") data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { data, width: side, height: side, colorSpace: "srgb" } as ImageData;
}

async function decode(image: Uint8Array | ImageData): Promise<string | undefined> {
  const [found] = await readBarcodes(image, { formats: ["QRCode"] });
  return found?.text;
}
