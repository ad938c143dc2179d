import type { AccountShape, PortableAccount } from "../domain/portable-account.ts";
import { codeNumbers } from "./code-numbers.ts";
import { groupIds } from "./groups.ts";
import type { Hindrance } from "./hindrance.ts";
import type { RandomBytes } from "./randomness.ts";

/**
 * A plain backup of 2FAS: schema 4, with the fields that the app for Android writes for accounts that were typed in
 * (BackupService.kt and ServiceMapper.kt of the app; what is null is left out). An account has one group there, which
 * its first tag becomes. `now` is in milliseconds since the epoch.
 */
export function twoFasBackup(accounts: readonly PortableAccount[], now: number, random: RandomBytes): string {
  const grouped = accounts.map((account) => ({ ...account, tags: account.tags.slice(0, 1) }));
  const ids = groupIds(grouped, random);
  const groups = [...ids].map(([name, id]) => ({ id, name, isExpanded: true, updatedAt: now }));
  const services = grouped.map((account, position) => serviceOf(account, { ids, position, now }));
  return JSON.stringify({ services, groups, updatedAt: now, schemaVersion: 4, ...writer });
}

/** What keeps an account out of 2FAS: it has all hashes, 5 to 8 digits, four periods, and counters of 32 bits. */
export function twoFasHindrance({ parameters }: AccountShape): Hindrance | null {
  if (parameters.type === "steam") return null;
  if (parameters.digits < 5 || parameters.digits > 8) return "digits";
  if (parameters.type === "hotp") return parameters.counter > 0x7fffffff ? "counter" : null;
  return [10, 30, 60, 90].includes(parameters.period) ? null : "period";
}

/** The version of the app whose fields these are. */
const writer = { appVersionCode: 5000029, appVersionName: "5.4.0", appOrigin: "android" } as const;

interface Place {
  readonly ids: ReadonlyMap<string, string>;
  readonly position: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

function serviceOf(account: PortableAccount, { ids, position, now }: Place) {
  const { issuer, label, parameters } = account;
  const [tag] = account.tags;
  const name = issuer === "" ? label : issuer;
  return {
    name,
    secret: parameters.secret,
    updatedAt: now,
    otp: {
      label,
      account: label,
      issuer,
      ...codeNumbers(parameters),
      tokenType: parameters.type.toUpperCase(),
      source: "Manual",
    },
    order: { position },
    icon: {
      selected: "Label",
      label: { text: iconText(account.icon, name), backgroundColor: "LightBlue" },
      iconCollection: { id: noPicture },
    },
    ...(tag === undefined ? {} : { groupId: ids.get(tag) }),
  };
}

/** The picture that stands for none (ServiceIcons.kt of the app). */
const noPicture = "a5b3fb65-4ec5-43e6-8ec1-49e24ca9e7ad";

/** Up to two letters; of an account without any, those that the app takes by itself. */
function iconText(icon: string | null, name: string): string {
  const letters = icon === null ? [] : [...icon];
  return (letters.length === 1 || letters.length === 2 ? letters : [...name.toUpperCase()].slice(0, 2)).join(
    "",
  );
}
