/**
 * An origin in the one form in which origins are kept and compared: scheme, A-label host in lower case without a
 * trailing dot, port unless it is the scheme's own. Takes an origin or a whole address. Null for what has no such
 * origin: another scheme, an opaque origin, no address at all.
 */
export function canonicalOrigin(text: string): string | null {
  if (plainOrigin.test(text)) return text;
  const url = parsed(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, "");
  if (host.split(".").includes("")) return null;
  return `${url.protocol}//${host}${url.port === "" ? "" : `:${url.port}`}`;
}

// What nearly every kept origin is: no address parser would write it otherwise. Not here, and left to the parser: a
// label of xn--, a host that ends in a number and so is an address, a port that may be the scheme's own or too large.
const plainOrigin =
  /^https?:\/\/(?!.*xn--)(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)*[a-z][a-z0-9]*(?:-+[a-z0-9]+)*(?::(?!(?:80|443)$)[1-9]\d{0,3})?$/;

/** Whether two origins are the same one. An opaque or malformed origin is never the same as any. */
export function originsMatch(a: string, b: string): boolean {
  const origin = canonicalOrigin(a);
  return origin !== null && origin === canonicalOrigin(b);
}

/** Whether what is typed there can't be read on the way: https, or this computer itself. */
export function isSecureOrigin(origin: string): boolean {
  const canonical = canonicalOrigin(origin);
  if (canonical === null) return false;
  return (
    canonical.startsWith("https:") ||
    /^http:\/\/(?:[^/]+\.)?localhost(?::|$)|^http:\/\/(?:127\.[\d.]+|\[::1\])(?::|$)/.test(canonical)
  );
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // Not an address.
    return null;
  }
}
