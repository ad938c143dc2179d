import type { PortableAccount } from "../../src/messages/export-views.ts";
import { shortName } from "../../src/ui/account-name.tsx";
import { Mark } from "../../src/ui/mark.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { QrCode } from "../security/qr-code.tsx";
import type { ExportCode } from "./worker-messages.ts";

interface ExportSheetProps {
  readonly codes: readonly ExportCode[];
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** The accounts on paper: each with its QR code, its key to be typed, and what else goes into its codes. */
export function ExportSheet({ codes, madeAt }: ExportSheetProps) {
  const said = words.exporting.sheet;
  return (
    <article class="export-sheet">
      <header>
        <Mark />
        <div>
          <h1>{said.title}</h1>
          <p>{said.made(codes.length, dateInFull(madeAt))}</p>
        </div>
      </header>
      <p>{said.what}</p>
      <ul>
        {codes.map(({ text, accounts }) =>
          accounts.map((account) => (
            <li key={text}>
              <QrCode text={text} label={said.picture} />
              <Facts account={account} />
            </li>
          )),
        )}
      </ul>
    </article>
  );
}

function Facts({ account }: { readonly account: PortableAccount }) {
  const { issuer, label, parameters } = account;
  return (
    <div>
      <h2>
        <bdi>{shortName(account)}</bdi>
      </h2>
      {issuer === "" ? null : (
        <p>
          <bdi>{label}</bdi>
        </p>
      )}
      <p class="sheet-secret">{inFours(parameters.secret)}</p>
      <p class="sheet-numbers">{numbersOf(account)}</p>
    </div>
  );
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}

/** What is to be set by hand where the key is typed. */
function numbersOf({ parameters }: PortableAccount): string {
  const said = words.exporting.sheet;
  if (parameters.type === "steam") return said.steam;
  const { algorithm, digits } = parameters;
  return parameters.type === "hotp"
    ? said.counterBased(algorithm, digits, parameters.counter)
    : said.timeBased(algorithm, digits, parameters.period);
}
