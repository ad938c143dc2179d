import type { Page } from "playwright-core";
import QRCode from "qrcode";
import type { PageReport } from "../../src/messages/contract.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";
import { eventually } from "./harness/eventually.ts";

/** A Chromium with the extension, pages of one's own in it, and what the extension's worker hears from them. */
export interface LookingDesk {
  readonly browser: ChromiumBrowser;
  /** Shows a page: its body, at an address of its own. */
  show(body: string, head?: string): Promise<Shown>;
  close(): Promise<void>;
}

export interface Shown {
  readonly page: Page;
  /** Waits until the last report fits, and gives it. */
  reports(fits: (report: PageReport) => boolean): Promise<PageReport>;
  /** How often the worker was asked for the rest of the content script. */
  calls(): Promise<number>;
}

const origin = "https://site.example";
/** A picture of another origin, which shows this key URI as a QR code. */
export const farPicture = "https://pictures.example/code.png";
export const keyUriInPicture =
  "otpauth://totp/Portal:ada?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU&issuer=Portal";

export async function openLookingDesk(): Promise<LookingDesk> {
  const browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  await browser.evaluateInBackground(listenAlong, null);
  const page = await browser.newPage();
  const files = new Map<string, string>();
  await page.route("https://*.example/**", (route) => {
    const body = files.get(route.request().url());
    return body === undefined
      ? route.abort()
      : route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  const picture = await QRCode.toBuffer(keyUriInPicture, { width: 200 });
  await page.route(farPicture, (route) => route.fulfill({ contentType: "image/png", body: picture }));
  let count = 0;
  return {
    browser,
    async show(body, head = "") {
      const url = `${origin}/${count++}`;
      files.set(url, `<!doctype html><html lang="en"><title>A page</title>${head}<body>${body}`);
      await page.goto(url);
      const heard = () => browser.evaluateInBackground(heardFrom, url);
      return {
        page,
        reports: (fits) =>
          eventually("the report", async () => {
            const last = (await heard()).flatMap(({ question, request }) =>
              question === "reportPage" ? [request as PageReport] : [],
            );
            return last.at(-1) !== undefined && fits(last.at(-1) as PageReport) ? last.at(-1) : undefined;
          }),
        calls: async () => (await heard()).filter(({ question }) => question === "injectPage").length,
      };
    },
    close: () => browser.close(),
  };
}

interface Heard {
  readonly question: string;
  readonly request: unknown;
  readonly url: string;
}

type World = typeof globalThis & { heard?: Heard[] };

// Both run in the worker.

function listenAlong(): void {
  (globalThis as World).heard = [];
  chrome.runtime.onMessage.addListener(({ question, request }, { url = "" }) => {
    (globalThis as World).heard?.push({ question, request, url });
  });
}

function heardFrom(url: string): Heard[] {
  return ((globalThis as World).heard ?? []).filter((each) => each.url === url);
}
