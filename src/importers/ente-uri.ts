import { parseJson } from "./export-file.ts";
import type { ImportedRow } from "./importer.ts";
import { type BesideUri, uriRow } from "./uri-row.ts";
import { fieldsIn, firstText, isYes, itemsIn, orderIn } from "./written.ts";
import { joined, parameterIn, takeApart, type WrittenUri } from "./written-uri.ts";

/** Whether a key URI carries what only Ente Auth adds. */
export function isEnteUri(line: string): boolean {
  return /[?&]codeDisplay=/i.test(line);
}

/**
 * The row of a key URI as Ente Auth exports it: as it was scanned, with `codeDisplay`, JSON of what the user added. An old
 * version glued the period to the issuer.
 */
export function enteRow(line: string): ImportedRow {
  const written = takeApart(line);
  if (written === null) return uriRow(line);
  return uriRow(joined(asSteam(withoutGluedPeriod(written))), displayOf(written));
}

function displayOf(written: WrittenUri): BesideUri {
  const text = parameterIn(written, "codedisplay") ?? "";
  const display = fieldsIn(parseJson(text)) ?? fieldsIn(parseJson(text.replaceAll(/%2C/gi, ",")));
  if (display === null) return {};
  return {
    note: firstText(display.note).replaceAll(/%2C/gi, ","),
    tags: itemsIn(display.tags),
    favourite: isYes(display.pinned),
    trashed: isYes(display.trashed),
    order: orderIn(display.position),
    icon: display.iconID,
  };
}

// The app makes Steam's codes for whatever has this issuer, and asks for no length.
function asSteam(written: WrittenUri): WrittenUri {
  if (written.type !== "totp" || parameterIn(written, "issuer")?.toLowerCase() !== "steam") return written;
  return { ...written, type: "steam", parameters: written.parameters.filter(([name]) => name !== "digits") };
}

function withoutGluedPeriod(written: WrittenUri): WrittenUri {
  const parameters = written.parameters.map(([name, value]) =>
    name === "issuer"
      ? ([name, value.replace(/(?<=.)period(?:=|%3D).*$/i, "")] as const)
      : ([name, value] as const),
  );
  return { ...written, parameters };
}
