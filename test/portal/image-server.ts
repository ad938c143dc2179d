import type { RequestListener, ServerResponse } from "node:http";
import { qrPng } from "./qr-drawing.ts";
import type { QrImages } from "./qr-images.ts";

/**
 * Serves the QR codes as pictures of another origin. Any page may show them, under COEP too, but no page may read their
 * pixels: there are no CORS headers.
 */
export function imageServer(images: QrImages): RequestListener {
  return (request, response) => {
    const name = /^\/qr\/([\w-]+)\.png$/.exec(request.url ?? "")?.[1];
    const text = name === undefined ? null : images.textOf(name);
    if (text === null) {
      response.writeHead(404).end();
      return;
    }
    void sendPicture(text, response);
  };
}

async function sendPicture(text: string, response: ServerResponse): Promise<void> {
  const body = await qrPng(text);
  response.writeHead(200, {
    "content-type": "image/png",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "cross-origin",
  });
  response.end(body);
}
