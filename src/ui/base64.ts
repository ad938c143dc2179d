/** Characters per call: more arguments than this overflow the stack. */
const chunk = 0x8000;

/** Base64 with padding (RFC 4648 §4), as the contract carries bytes. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}

/** The bytes of Base64. Throws a DOMException when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The same bytes as Base64 for addresses, without padding (RFC 4648 §5), as WebAuthn names credentials. */
export function toBase64Url(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
