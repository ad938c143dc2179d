import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { PNG } from "pngjs";
import QRCode from "qrcode";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** Pages that show more than anybody can want: a thousand codes, and codes in pictures of many millions of pixels (R8). */

let server: Server;
let scene: Scene;
let origin: string;

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), async (request, response) => {
    const [, place] = /^\/code\/(\d+)/.exec(request.url ?? "") ?? [];
    const body =
      request.url === "/huge.png"
        ? hugeCode()
        : place === undefined
          ? pages[request.url ?? ""]
          : await codeOf(Number(place));
    response.writeHead(200, {
      "content-type":
        request.url?.includes("/code/") || request.url === "/huge.png" ? "image/png" : "text/html",
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `https://flood.example:${(server.address() as AddressInfo).port}`;
  scene = await openScene();
});
afterAll(async () => {
  await scene.close();
  server.close();
});
beforeEach(() => scene.person.tab.bringToFront());

const watching = `<script>
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))))
    .observe({ type: "longtask", buffered: true });
  // One of the page's own, which must be seen.
  setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); });
</script>`;
const words = "<h1>Set up two-factor authentication</h1><p>Scan the QR code with your authenticator app.</p>";
const pages: Readonly<Record<string, string>> = {
  "/codes": `<!doctype html><title>Set up</title>${watching}${words}${Array.from(
    { length: 1000 },
    (_, place) => `<img src="/code/${place}" width="150" height="150" alt="QR code">`,
  ).join("")}`,
  "/huge": `<!doctype html><title>Set up</title>${watching}${words}<img src="/huge.png" width="200" height="200" alt="QR code">`,
};

function keyUri(place: number): string {
  const digits = String(place)
    .padStart(4, "0")
    .replace(/./g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
  return `otpauth://totp/Flood:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DP${digits}&issuer=Flood`;
}

function codeOf(place: number): Promise<Buffer> {
  return QRCode.toBuffer(keyUri(place), { margin: 4, scale: 4 });
}

/** A code of 5,000 × 5,000 pixels. */
function hugeCode(): Buffer {
  const side = 5000;
  const { modules } = QRCode.create(keyUri(1), {});
  const scale = Math.floor(side / (modules.size + 8));
  const png = new PNG({ width: side, height: side, colorType: 0 });
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [Math.floor(x / scale) - 4, Math.floor(y / scale) - 4];
      const isInside = Math.min(column, row) >= 0 && Math.max(column, row) < modules.size;
      png.data.fill(
        isInside && modules.get(row, column) ? 0 : 255,
        (y * side + x) * 4,
        (y * side + x) * 4 + 3,
      );
      png.data[(y * side + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(png, { colorType: 0 });
}

/** How much of `ms` milliseconds long tasks took, from now on. */
async function longTasksIn(ms: number): Promise<number> {
  const { tab } = scene.person;
  const from = await tab.evaluate(() => performance.now());
  await tab.waitForTimeout(ms);
  expect(await tab.evaluate("tasks.length")).toBeGreaterThan(0);
  return tab.evaluate(
    (since) =>
      (window as unknown as { tasks: { startTime: number; duration: number }[] }).tasks
        .filter(({ startTime }) => startTime >= since)
        .reduce((sum, { duration }) => sum + duration, 0),
    from,
  );
}

function cards(): number {
  return scene.person.tab.frames().filter((frame) => frame.url().includes("/card/card.html")).length;
}

test("a page of a thousand codes gets one card, and hardly a long task", async () => {
  const { tab, countersign } = scene.person;
  await tab.goto(`${origin}/codes`);
  const busy = await longTasksIn(6_000);
  await countersign.says("wants a sign-in code from now on.");
  expect(cards()).toBe(1);
  console.log(`Long tasks on a page of a thousand codes: ${Math.round(busy)} ms of 6 s`);
  expect(busy).toBeLessThan(300);
});

test("a code of 25 million pixels is read from the screen, where it is small, and holds nobody up", async () => {
  const { tab, countersign } = scene.person;
  await tab.goto(`${origin}/huge`);
  const busy = await longTasksIn(3_000);
  await countersign.says("wants a sign-in code from now on.");
  console.log(`Long tasks on a page with a code of 25 million pixels: ${Math.round(busy)} ms of 3 s`);
  expect(busy).toBeLessThan(150);
});
