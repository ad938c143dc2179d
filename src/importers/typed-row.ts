import { Failure } from "../domain/failure.ts";
import type { ImportedRow } from "./importer.ts";
import { type EntryForm, failedRow, rowOf } from "./row.ts";
import { unsupportedRow } from "./unsupported.ts";
import { textIn } from "./written.ts";

/** An entry whose kind stands in the file, as apps spell it. */
export interface TypedForm extends Omit<EntryForm, "type"> {
  readonly type: unknown;
  /** Of mOTP and Yandex Key. */
  readonly pin?: unknown;
}

/**
 * The row of an entry that says itself of which kind it is: `totp`, `HOTP`, `Steam`; mOTP, Yandex Key and whatever is hashed
 * by MD5 are kept as notes, any other kind is refused by its name.
 */
export function typedRow(form: TypedForm): ImportedRow {
  const { secret, pin, digits, period, counter } = form;
  const type = textIn(form.type).trim().toLowerCase();
  if (type === "motp") return unsupportedRow("motp", form, { secret, pin, digits, period });
  if (type === "yandex" || type === "yaotp")
    return unsupportedRow("yandex", form, { secret, pin, digits, period });
  if (/^(?:hmac-?)?md5$/i.test(textIn(form.algorithm)))
    return unsupportedRow("md5", form, { type, secret, digits, period, counter });
  if (type === "totp" || type === "hotp" || type === "steam") return rowOf({ ...form, type });
  return failedRow(form, new Failure("key-uri-unknown-type", /^[a-z0-9]{1,16}$/.test(type) ? type : null));
}
