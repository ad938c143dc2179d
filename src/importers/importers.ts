import { aegis } from "./aegis.ts";
import { andOtp } from "./andotp.ts";
import { andOtpEncrypted } from "./andotp-encrypted.ts";
import { authenticatorExtension } from "./authenticator-extension.ts";
import { authy } from "./authy.ts";
import { bitwarden } from "./bitwarden.ts";
import { duo } from "./duo.ts";
import { enpass } from "./enpass.ts";
import { enteEncrypted } from "./ente-encrypted.ts";
import { entePlain } from "./ente-plain.ts";
import { freeOtpOne } from "./freeotp-one.ts";
import { freeOtpPlus } from "./freeotp-plus.ts";
import { freeOtpTwo } from "./freeotp-two.ts";
import { googleAuthenticator } from "./google-authenticator.ts";
import type { Importer } from "./importer.ts";
import { keepassXml } from "./keepass-xml.ts";
import { keeper } from "./keeper.ts";
import { lastPassAuthenticator } from "./lastpass-authenticator.ts";
import { onePassword } from "./one-password.ts";
import { dashlaneZip, passwordLists } from "./password-lists.ts";
import { protonAuthenticator } from "./proton-authenticator.ts";
import { protonPass } from "./proton-pass.ts";
import { raivo } from "./raivo.ts";
import { steam } from "./steam.ts";
import { stratum } from "./stratum.ts";
import { twoFas } from "./two-fas.ts";
import { uriList } from "./uri-list.ts";
import { urisAnywhere } from "./uris-anywhere.ts";

/** The importers that are sure of their files, in the order in which they are asked. */
export const importers: readonly Importer[] = [
  onePassword,
  protonPass,
  raivo,
  bitwarden,
  dashlaneZip,
  stratum,
  freeOtpTwo,
  twoFas,
  aegis,
  enteEncrypted,
  protonAuthenticator,
  freeOtpPlus,
  lastPassAuthenticator,
  authy,
  duo,
  andOtp,
  steam,
  keeper,
  enpass,
  authenticatorExtension,
  keepassXml,
  freeOtpOne,
  ...passwordLists,
  googleAuthenticator,
  entePlain,
  uriList,
];

/** Those that take what nobody else is sure of. */
export const guessers: readonly Importer[] = [urisAnywhere, andOtpEncrypted];
