/** An issuer's mark, as the build drew it. */
export interface IssuerMarkDrawing {
  /** On 240 by 240. */
  readonly path: string;
  /** Its colour on our paper and on our dark paper, as `#rrggbb`. */
  readonly light: string;
  readonly dark: string;
  /** What the issuer calls itself, in small letters. */
  readonly names: readonly string[];
  /** Its own registrable domains; empty for software that people run under addresses of their own. */
  readonly sites: readonly string[];
}

/** Marks to be found by site and by name. */
export interface MarkIndex {
  readonly bySite: ReadonlyMap<string, readonly IssuerMarkDrawing[]>;
  readonly byName: ReadonlyMap<string, IssuerMarkDrawing>;
}

/** What of an account says which mark is its own. */
export interface Marked {
  readonly issuer: string;
  readonly label: string;
  /** Where it is bound. */
  readonly origins: readonly string[];
}

export function markIndex(marks: readonly IssuerMarkDrawing[]): MarkIndex {
  const bySite = new Map<string, IssuerMarkDrawing[]>();
  const byName = new Map<string, IssuerMarkDrawing>();
  for (const mark of marks) {
    for (const site of mark.sites) bySite.set(site, [...(bySite.get(site) ?? []), mark]);
    for (const name of mark.names) byName.set(name, mark);
  }
  return { bySite, byName };
}

/**
 * The mark of an account's issuer, or null: by the site that it is bound to, else by its name. A name is anybody's word, so
 * whoever is bound to a site gets no mark by it that belongs to another: a look-alike must not look the more alike for us.
 */
export function markOf({ issuer, origins }: Marked, { bySite, byName }: MarkIndex): IssuerMarkDrawing | null {
  const named = byName.get(foldedName(issuer)) ?? null;
  const bound = origins.map((origin) => marksOfOrigin(origin, bySite)).find((marks) => marks.length > 0);
  if (bound !== undefined) return bound.find((mark) => mark === named) ?? bound[0] ?? null;
  return origins.length === 0 || named?.sites.length === 0 ? named : null;
}

/** A name as marks are found by it. */
export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Each listed site is a registrable domain, so whatever ends in it is its owner's. */
function marksOfOrigin(origin: string, bySite: MarkIndex["bySite"]): readonly IssuerMarkDrawing[] {
  const host = /^https:\/\/([^:/]+)/.exec(origin)?.[1];
  if (host === undefined) return [];
  const labels = host.split(".");
  for (let at = 0; at < labels.length - 1; at++) {
    const marks = bySite.get(labels.slice(at).join("."));
    if (marks !== undefined) return marks;
  }
  return [];
}
