import { aegis } from "./aegis.ts";
import type { Importer } from "./importer.ts";
import { twoFas } from "./two-fas.ts";
import { uriList } from "./uri-list.ts";

/** All importers. The first that recognises a file reads it: those that are sure of theirs come first. */
export const importers: readonly Importer[] = [twoFas, aegis, uriList];
