import { Failure } from "../domain/failure.ts";
import { fromBase64, fromUtf8, toBase64, toHex, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import type { Header } from "./header.ts";
import { openFrom, sealTo } from "./hpke.ts";

/** Seals a text so that only the unlocked vault reads it again; Base64. Needs no key that is secret. */
export async function sealIntoInbox(header: Header, text: string): Promise<string> {
  return toBase64(await sealTo(header.inboxPublicKey, inboxInfo(header), nothing, toUtf8(text)));
}

/** Throws Failure "vault-damaged" (sealed text) when it was not sealed for this vault and epoch. */
export async function openFromInbox(inboxKey: CryptoKey, vault: VaultEpoch, sealed: string): Promise<string> {
  const bytes = fromBase64(sealed);
  const text = bytes === null ? null : await openFrom(inboxKey, inboxInfo(vault), nothing, bytes);
  if (text === null) throw new Failure("vault-damaged", "sealed text");
  return fromUtf8(text);
}

const nothing: Bytes = new Uint8Array(0);

function inboxInfo({ vaultId, epoch }: VaultEpoch): Bytes {
  return toUtf8(`AV1|inbox|${toHex(vaultId)}|${epoch}`);
}
