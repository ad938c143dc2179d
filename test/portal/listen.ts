import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Certificate } from "./certificate.ts";

export interface Listening {
  readonly port: number;
  readonly scheme: "http" | "https";
  close(): Promise<void>;
}

/** Serves on this machine alone. Port 0 takes any free one; with a certificate it is https. */
export async function listen(
  handle: RequestListener,
  port: number,
  certificate: Certificate | null,
): Promise<Listening> {
  const server =
    certificate === null
      ? createServer(handle)
      : createSecureServer({ key: certificate.key, cert: certificate.cert }, handle);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    port: address.port,
    scheme: certificate === null ? "http" : "https",
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
