import { Failure } from "../domain/failure.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { rowOf } from "./row.ts";
import { fieldsIn, fieldsOrNone, itemsIn, textIn } from "./written.ts";

const app = "Duo Mobile";

/** Duo Mobile: the JSON in which its Android app keeps accounts. Those that only approve sign-ins hold no key. */
export const duo: Importer = {
  app,
  recognise: ({ json }) => {
    const accounts = itemsIn(json).map(fieldsOrNone);
    if (
      !accounts.some(
        (account) => "otpGenerator" in account || ("pkey" in account && "accountType" in account),
      )
    )
      return null;
    if (accounts.every((account) => keyOf(account) === "")) throw new Failure("export-without-secrets", app);
    return "plain";
  },
  read: async ({ json }) => listed(itemsIn(json), accountRow),
};

function accountRow(written: unknown): ImportedRow | null {
  const account = fieldsOrNone(written);
  const secret = keyOf(account);
  if (secret === "") return null;
  const { counter } = fieldsOrNone(account.otpGenerator);
  const type = counter === undefined || counter === null ? "totp" : "hotp";
  return rowOf({ issuer: account.name, label: "", type, secret, counter });
}

function keyOf(account: unknown): string {
  return textIn(fieldsIn(fieldsOrNone(account).otpGenerator)?.otpSecret);
}
