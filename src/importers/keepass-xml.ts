import type { ImportedRow, Importer } from "./importer.ts";
import { keepassRows } from "./keepass-attributes.ts";
import { listed } from "./listed.ts";
import { recoveryCodesOf } from "./recovery-fields.ts";
import { childrenNamed, childText, hasRoot, parseXml, type XmlElement } from "./xml.ts";

const app = "KeePass";

/** KeePass and KeePassXC: their XML. Former versions of entries are left alone. */
export const keepassXml: Importer = {
  app,
  recognise: ({ text }) => (hasRoot(text, "KeePassFile") ? "plain" : null),
  read: async ({ text }) => {
    const file = parseXml(text ?? "", app);
    const [meta] = childrenNamed(file, "Meta");
    const bin =
      meta && childText(meta, "RecycleBinEnabled") !== "False" ? childText(meta, "RecycleBinUUID") : "";
    const roots = childrenNamed(file, "Root").flatMap((root) => childrenNamed(root, "Group"));
    const entries = roots.flatMap((root) => [...entriesIn(root, { path: [], bin, trashed: false })]);
    return listed(entries, entryRows);
  },
};

interface Place {
  /** The groups below the root. */
  readonly path: readonly string[];
  readonly bin: string;
  readonly trashed: boolean;
}

interface PlacedEntry {
  readonly element: XmlElement;
  readonly place: Place;
}

function* entriesIn(group: XmlElement, place: Place): Generator<PlacedEntry> {
  const trashed = place.trashed || (place.bin !== "" && childText(group, "UUID") === place.bin);
  for (const element of childrenNamed(group, "Entry")) yield { element, place: { ...place, trashed } };
  for (const inner of childrenNamed(group, "Group")) {
    yield* entriesIn(inner, { ...place, trashed, path: [...place.path, childText(inner, "Name")] });
  }
}

function entryRows({ element, place }: PlacedEntry): readonly ImportedRow[] | null {
  const attributes = new Map(
    childrenNamed(element, "String").map((each) => [childText(each, "Key"), childText(each, "Value")]),
  );
  const rows = keepassRows(attributes, {
    issuer: attributes.get("Title"),
    label: attributes.get("UserName"),
    note: attributes.get("Notes"),
    sites: [attributes.get("URL"), attributes.get("KP2A_URL")],
    tags: [place.path.join("/"), ...childText(element, "Tags").split(/[;,]/)],
    recoveryCodes: recoveryCodesOf([...attributes].map(([name, value]) => ({ name, value }))),
    trashed: place.trashed,
  });
  return rows.length === 0 ? null : rows;
}
