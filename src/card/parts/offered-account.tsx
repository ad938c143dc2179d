import { QuietLink } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { words } from "../../ui/words.ts";
import type { Names } from "../deed.ts";
import type { Naming } from "../statement.ts";
import { AccountTicket } from "./account-ticket.tsx";

const said = words.card.offer;

/** What would be kept, under the page's names or under others. */
export function OfferedAccount({ issuer, label, naming }: Names & { readonly naming: Naming }) {
  const { names, onNames } = naming;
  if (names !== null) return <NameFields names={names} onNames={onNames} />;
  return (
    <>
      <AccountTicket issuer={issuer} label={label} above={said.keptAs} icon="ticket" word={said.new} />
      <p class="offer-naming">
        <QuietLink icon="pen" onPress={() => onNames({ issuer, label })}>
          {said.rename}
        </QuietLink>
      </p>
    </>
  );
}

interface NameFieldsProps {
  readonly names: Names;
  readonly onNames: (names: Names) => void;
}

function NameFields({ names, onNames }: NameFieldsProps) {
  return (
    <div class="offer-names">
      <TextField
        label={words.add.site}
        value={names.issuer}
        onInput={(issuer) => onNames({ ...names, issuer })}
        focus="at-once"
      />
      <TextField
        label={words.add.account}
        value={names.label}
        onInput={(label) => onNames({ ...names, label })}
      />
    </div>
  );
}
