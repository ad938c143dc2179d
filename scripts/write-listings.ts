import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Listing, listings } from "./listings.ts";
import { projectRoot } from "./project-root.ts";

/** Writes what goes into the stores' forms to dist/store/<language>.txt: npm run store-texts */
const out = join(projectRoot, "dist", "store");
mkdirSync(out, { recursive: true });
for (const listing of listings()) {
  writeFileSync(join(out, `${listing.language}.txt`), textOf(listing));
  console.log(`dist/store/${listing.language}.txt`);
}

function textOf(listing: Listing): string {
  const permissions = [...listing.permissions].map(([name, reason]) => `${name}: ${reason}`);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Title", [listing.title]],
    ["Summary", [listing.summary]],
    ["Description", listing.description],
    ["Single purpose", listing.singlePurpose],
    ["Permissions", permissions],
    ["Privacy", listing.privacy],
    ["Search terms", [listing.searchTerms.join("\n")]],
  ];
  return parts.map(([heading, paragraphs]) => `== ${heading}\n\n${paragraphs.join("\n\n")}\n`).join("\n\n");
}
