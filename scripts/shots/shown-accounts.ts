import { noAnnotations } from "../../src/domain/annotations.ts";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import { secretFromBytes } from "../../src/domain/secret.ts";

/** Accounts of sites that nobody has. */
export const shownAccounts: readonly PortableAccount[] = [
  account("Harbour Mail", "ada@example.com"),
  account("Meadow Bank", "ada.l@example.com"),
  account("City Library", "card 20187"),
  account("Night Trains", "ada@example.com"),
  account("Orchard", "ada"),
  account("Village Clinic", "ada@example.com"),
  account("Paper & Pen", "ada@example.com"),
  account("Evening Films", "ada"),
  account("Weather Station", "ada@example.com"),
];

function account(issuer: string, label: string): PortableAccount {
  const secret = secretFromBytes(new TextEncoder().encode(`${issuer}, twenty bytes`.slice(0, 20).padEnd(20)));
  return {
    issuer,
    label,
    parameters: { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 },
    ...noAnnotations,
  };
}
