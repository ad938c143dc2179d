import { isEnteUri } from "./ente-uri.ts";
import type { Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { hasLine, rowOfLine, uriLines } from "./uri-list.ts";

/** Ente Auth, plain: key URIs, each with what the user added. */
export const entePlain: Importer = {
  app: "Ente Auth",
  recognise: ({ text }) => (hasLine(text, /otpauth:\/\//) && isEnteUri(text ?? "") ? "plain" : null),
  read: async ({ text }) => listed(uriLines(text ?? ""), rowOfLine),
};
