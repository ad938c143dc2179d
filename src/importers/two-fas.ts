import { failuresOf } from "./app-failure.ts";
import { fromBase64, fromUtf8 } from "./bytes.ts";
import { openGcm } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import type { ImportedRow, Importer, ReadingTools } from "./importer.ts";
import { pbkdf2 } from "./key-derivation.ts";
import { listed } from "./listed.ts";
import { typedRow } from "./typed-row.ts";
import { type Fields, fieldsIn, fieldsOrNone, firstText, itemsIn, orderIn, textIn } from "./written.ts";
import { parameterIn, takeApart, unescaped } from "./written-uri.ts";

const app = "2FAS";
const failures = failuresOf(app);

/** 2FAS for Android and iOS: its `.2fas` file, plain or encrypted, schema versions 1 to 4. */
export const twoFas: Importer = {
  app,
  recognise: ({ json }) => {
    const top = fieldsIn(json);
    if (top === null || !Array.isArray(top.services)) return null;
    if (isEncrypted(top)) return "password";
    return "schemaVersion" in top || "appOrigin" in top ? "plain" : null;
  },
  read: async ({ json }, tools) => {
    const top = fieldsOrNone(json);
    const services = isEncrypted(top)
      ? await decrypted(textIn(top.servicesEncrypted), tools)
      : itemsIn(top.services);
    const groups = new Map(
      itemsIn(top.groups)
        .map(fieldsOrNone)
        .map(({ id, name }) => [textIn(id), textIn(name)]),
    );
    return listed(services, (service) => serviceRow(fieldsOrNone(service), groups));
  },
};

function isEncrypted({ servicesEncrypted }: Fields): boolean {
  return typeof servicesEncrypted === "string" && servicesEncrypted !== "";
}

/** `base64(sealed):base64(salt):base64(iv)`; AES-256-GCM under PBKDF2-SHA256 of 10,000 rounds. */
async function decrypted(text: string, tools: ReadingTools): Promise<readonly unknown[]> {
  const password = failures.passwordOf(tools);
  const [sealed, salt, iv, ...rest] = text.split(":").map(fromBase64);
  if (!sealed || !salt || !iv || rest.length > 0 || sealed.length < 16) throw failures.damaged();
  tools.beforeKey();
  const plain = await openGcm(await pbkdf2("SHA-256", password, salt, 10_000), iv, sealed);
  if (plain === null) throw failures.wrongPassword();
  const services = parseJson(fromUtf8(plain) ?? "");
  if (!Array.isArray(services)) throw failures.damaged();
  return services;
}

function serviceRow(service: Fields, groups: ReadonlyMap<string, string>): ImportedRow {
  const otp = fieldsOrNone(service.otp);
  const label = labelOf(otp);
  const name = firstText(service.name, otp.issuer);
  const extras = {
    // An account of nobody's goes by its label there: the app wants a name.
    issuer: otp.issuer === "" && name === label ? "" : name,
    label,
    tags: [groups.get(textIn(service.groupId))],
    order: orderIn(fieldsOrNone(service.order).position),
    icon: iconOf(service, name),
  };
  return typedRow({
    ...extras,
    type: firstText(otp.tokenType, typeInLink(otp), "TOTP"),
    secret: service.secret,
    algorithm: given(otp, "algorithm"),
    digits: given(otp, "digits"),
    period: given(otp, "period"),
    counter: given(otp, "counter"),
  });
}

// The separate fields may be missing where the link that was scanned says more.
function given(otp: Fields, name: string): unknown {
  if (otp[name] !== undefined && otp[name] !== null && otp[name] !== "") return otp[name];
  const link = takeApart(textIn(otp.link));
  return link === null ? undefined : parameterIn(link, name);
}

function typeInLink({ link }: Fields): string {
  return takeApart(textIn(link))?.type ?? "";
}

function labelOf({ account, label, link }: Fields): string {
  const written = firstText(account);
  if (written !== "") return written;
  const whole = firstText(label) || unescaped(takeApart(textIn(link))?.path ?? "");
  return whole.slice(whole.indexOf(":") + 1).trim();
}

/** The letters that stand in for a picture, unless they are those that the app takes of the name by itself. */
function iconOf({ icon }: Fields, name: string): string {
  const { selected, label } = fieldsOrNone(icon);
  const text = selected === "Label" ? firstText(fieldsOrNone(label).text) : "";
  return name.toUpperCase().startsWith(text) ? "" : text;
}
