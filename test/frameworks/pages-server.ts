import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Serves the bundled pages of a folder: `/react` is the page `react`. */
export async function servePages(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const server: Server = createServer(async ({ url = "/" }, response) => {
    const name = url.slice(1);
    const type = /\.(js|css)$/.exec(name)?.[1];
    const contents =
      type === undefined ? page(name, folder) : await readFile(join(folder, name)).catch(() => "");
    response.writeHead(200, { "content-type": types[type ?? "html"] }).end(contents);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
};

function page(name: string, folder: string): string {
  const styles = existsSync(join(folder, `${name}.css`)) ? `<link rel="stylesheet" href="/${name}.css">` : "";
  return `<!doctype html><html lang="en"><title>Sign in</title>${styles}
    <h1>Two-factor authentication</h1>
    <p>Enter the 6-digit code from your authenticator app.</p>
    <div id="app"></div>
    <script type="module" src="/${name}.js"></script>`;
}
