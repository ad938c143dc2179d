import { Note } from "./note.tsx";
import { words } from "./words.ts";

interface IssuerNoteProps {
  readonly issuer: string;
  /** The site that this name stands for. */
  readonly issuerSite: string;
  /** The page's own. */
  readonly host: string;
}

/** The key's name stands for another site than the one that shows it: both are named. */
export function IssuerNote({ issuer, issuerSite, host }: IssuerNoteProps) {
  return (
    <Note tone="warn" head={words.issuer.livesAt(issuer, issuerSite)}>
      {words.issuer.fillsOn(host)}
    </Note>
  );
}
