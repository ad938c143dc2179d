import { aegis } from "./aegis.ts";
import { authenticatorExtension } from "./authenticator-extension.ts";
import { bitwarden } from "./bitwarden.ts";
import { enteEncrypted } from "./ente-encrypted.ts";
import type { Importer } from "./importer.ts";
import { protonAuthenticator } from "./proton-authenticator.ts";
import { twoFas } from "./two-fas.ts";
import { uriList } from "./uri-list.ts";

/** All importers. The first that recognises a file reads it: those that are sure of theirs come first. */
export const importers: readonly Importer[] = [
  twoFas,
  aegis,
  enteEncrypted,
  protonAuthenticator,
  bitwarden,
  authenticatorExtension,
  uriList,
];
