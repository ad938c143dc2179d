import type { PortalState } from "./portal-state.ts";

/** The headers every answer of the portal carries, as the switches stand. */
export function headersFor({ settings, imageOrigin, now }: PortalState): Record<string, string> {
  const headers: Record<string, string> = {
    // Also where its clock was shifted.
    date: new Date(now()).toUTCString(),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  };
  if (settings.isolation === "cross-origin") {
    headers["cross-origin-embedder-policy"] = "require-corp";
    headers["cross-origin-opener-policy"] = "same-origin";
  }
  if (settings.policy === "strict") headers["content-security-policy"] = strictPolicy(imageOrigin);
  if (settings.policy === "no-frames") headers["content-security-policy"] = "frame-src 'none'";
  return headers;
}

function strictPolicy(imageOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${imageOrigin}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
