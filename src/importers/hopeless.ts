import { Failure } from "../domain/failure.ts";
import { toHex } from "./bytes.ts";
import type { ExportFile } from "./export-file.ts";
import { fieldsIn } from "./written.ts";

/**
 * Refuses what is known and can't be taken, each with the advice that helps: databases of KeePass, what is sealed by PGP, web
 * pages for printing, and what apps write that don't let their keys out.
 */
export function refuseHopeless({ bytes, text, json }: ExportFile): void {
  if (toHex(bytes.subarray(0, 4)) === "03d9a29a") throw new Failure("export-kdbx", "KeePass");
  if (isPgp(bytes, text)) throw new Failure("export-openpgp");
  if (/^\s*<(?:!doctype html|html)\b/i.test(text?.slice(0, 1000) ?? ""))
    throw new Failure("export-web-page", writerOf(text ?? ""));
  const vendor = vendorOf(bytes, text ?? "", json);
  if (vendor !== null) throw new Failure("export-without-secrets", vendor);
}

// An armoured message, or a packet of a session's key (RFC 9580 §5.1, §5.3).
function isPgp(bytes: Uint8Array, text: string | null): boolean {
  if (text !== null) return /^\s*-----BEGIN PGP MESSAGE-----/.test(text);
  const [first, length, version] = bytes;
  const isOld = (first === 0x84 || first === 0x8c) && length !== undefined && length < 0x40;
  const isNew = (first === 0xc1 || first === 0xc3) && length !== undefined;
  return (isOld || isNew || first === 0x85) && (version === 3 || version === 4 || bytes[3] === 3);
}

const apps = ["Aegis", "Ente Auth", "Stratum", "Authenticator Pro", "Raivo", "2FAS"];

function writerOf(page: string): string | null {
  const title = /<title>([^<]{0,100})<\/title>/i.exec(page)?.[1] ?? "";
  return apps.find((app) => title.includes(app)) ?? null;
}

function vendorOf(bytes: Uint8Array, text: string, json: unknown): string | null {
  if (/^phonefactor:\/\/|login\.microsoftonline\.com\/authenticatorApp/im.test(text.slice(0, 10_000)))
    return "Microsoft Authenticator";
  if (isMicrosoftDatabase(bytes)) return "Microsoft Authenticator";
  if (/^oktaverify:/im.test(text.slice(0, 10_000))) return "Okta Verify";
  if (/^duo:\/\//im.test(text.slice(0, 10_000))) return "Duo Mobile";
  const top = fieldsIn(json);
  if (Array.isArray(top?.authenticator_tokens) || /com\.authy\.storage/.test(text.slice(0, 10_000)))
    return "Authy";
  return null;
}

function isMicrosoftDatabase(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8192));
  return start.startsWith("SQLite format 3\0") && start.includes("oath_secret_key");
}
