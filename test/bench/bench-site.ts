import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import QRCode from "qrcode";

/** The pages that are measured, by their paths. */
export const benchPaths = {
  /** User name and password, a mark, some words: nothing for us. */
  login: "/login",
  /** 20,000 elements with nothing for us. */
  large: "/large",
  /** 20,000 elements, and a box for a code among them. */
  largeWithCode: "/large-with-code",
  /** 200 nodes added every 50 ms for five seconds. */
  chatty: "/chatty",
  /** Puts up a QR code when `showCode()` is called. */
  code: "/code",
} as const;
export type BenchPath = (typeof benchPaths)[keyof typeof benchPaths];

export interface BenchSite {
  /** The address of a page. */
  at(path: BenchPath): string;
  close(): void;
}

/** Serves the pages on this computer. */
export async function openBenchSite(): Promise<BenchSite> {
  const pages: Readonly<Record<BenchPath, string>> = {
    "/login": loginPage(),
    "/large": largePage(""),
    "/large-with-code": largePage(codeForm),
    "/chatty": chattyPage,
    "/code": await codePage(),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url as BenchPath];
    const type = request.url?.endsWith(".png") ? "image/png" : "text/html; charset=utf-8";
    response.writeHead(page === undefined ? 404 : 200, { "content-type": type }).end(page ?? "");
  });
  const port = await listening(server);
  return {
    at: (path) => `http://bench.example:${port}${path}`,
    close: () => server.close(),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

const style = `<style>
  body { font: 16px/1.5 sans-serif; margin: 0; color: #222 }
  main { max-width: 60rem; margin: 2rem auto } form { width: 22rem; margin: 3rem auto }
  label, input, button { display: block; width: 100%; margin: .4rem 0; font: inherit } nav a { margin-right: 1rem }
  td { border: 1px solid #ddd; padding: 2px 6px } .badge { display: inline-block; width: 12px; height: 12px }
</style>`;

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${style}<body>${body}`;
}

function loginPage(): string {
  const links = ["Products", "Pricing", "Docs", "Support", "Company", "Status"]
    .map((name) => `<a href="/${name.toLowerCase()}">${name}</a>`)
    .join("");
  const points = Array.from({ length: 20 }, (_, at) => `<li><p>Reason ${at + 1} why teams like it</p></li>`);
  return document(
    "Sign in",
    `<header><svg width="32" height="32" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg><nav>${links}</nav></header>
    <main><form method="post" action="/login"><h1>Sign in</h1>
      <label for="username">E-mail address</label><input id="username" name="username" autocomplete="username">
      <label for="password">Password</label><input id="password" name="password" type="password"
        autocomplete="current-password"><label><input type="checkbox" name="remember"> Remember me</label>
      <button>Continue</button><p><a href="/forgot">Forgot password?</a></p></form>
    <ul>${points.join("")}</ul></main><footer><p>© 2026 Bench Ltd. <a href="/terms">Terms</a></p></footer>`,
  );
}

/** A report of 1,815 rows with eleven elements each, which adds up to 20,000 with what stands around it. */
function largePage(above: string): string {
  const row = (at: number) =>
    `<tr><td><input type="checkbox" name="r${at}"></td><td><a href="/o/${at}">Order ${at}</a></td>
      <td><span class="badge"></span> Paid</td><td>Customer ${(at * 7) % 311}</td><td>${(at * 13) % 997}.00 €</td></tr>`;
  const rows = Array.from({ length: 1815 }, (_, at) => row(at));
  return document("Orders", `<main><h1>Orders</h1>${above}<table><tbody>${rows.join("")}</table></main>`);
}

const codeForm = `<form><label for="code">Enter the 6-digit code from your authenticator app</label>
  <input id="code" name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></form>`;

const chattyPage = document(
  "Chat",
  `<main><h1>Messages</h1><div id="log"></div></main><script>
    window.chat = () => new Promise((resolve) => {
      let rounds = 0;
      const timer = setInterval(() => {
        for (let at = 0; at < 50; at++) {
          const line = document.createElement("p");
          const name = document.createElement("b");
          name.textContent = "User " + at;
          line.append(name, " says hello for the " + rounds + "th time");
          document.getElementById("log").append(line);
        }
        if (++rounds === 100) { clearInterval(timer); resolve(); }
      }, 50);
    });
  </script>`,
);

async function codePage(): Promise<string> {
  const keyUri = "otpauth://totp/Bench:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Bench";
  const picture = await QRCode.toDataURL(keyUri, { width: 200, margin: 4 });
  return document(
    "Set up your authenticator",
    `<main><h1>Account</h1><p>Turn on two-step verification.</p><div id="place"></div></main><script>
      window.showCode = async () => {
        const image = new Image();
        image.src = ${JSON.stringify(picture)};
        await image.decode();
        document.getElementById("place").append(image);
        const painted = new Promise((resolve) =>
          requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now()); port2.postMessage(null); }));
        const from = await painted;
        for (;;) {
          const shown = document.querySelector("html > [popover]");
          if (shown && getComputedStyle(shown).visibility === "visible") return performance.now() - from;
          if (performance.now() > from + 10_000) return Infinity;
          await new Promise(requestAnimationFrame);
        }
      };
    </script>`,
  );
}
