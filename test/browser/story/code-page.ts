import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "../../portal/certificate.ts";

/** A site of one page, which asks for a code. */
export interface CodePage {
  readonly url: string;
  close(): void;
}

/** Opens it on a host of its own, with another page than the usual one where that is given. */
export async function openCodePage(host = "code.example", html = codePage): Promise<CodePage> {
  const server = createServer(makeCertificate(["*.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${host}:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page that asks for a code. */
export const codePage = `<!doctype html>
<title>Sign in</title>
<h1>Two-factor authentication</h1>
<form method="post">
  <div><label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></div>
  <button>Verify</button>
</form>`;
