import type { NewAccount, OtpParameters } from "./account.ts";
import type { Annotations } from "./annotations.ts";
import { secretBytes, secretFromBytes } from "./secret.ts";

/** What of an account can go to another app. Its origins, its history and its recovery codes are ours alone. */
export interface PortableAccount extends Pick<NewAccount, "issuer" | "label" | "parameters">, Annotations {}

type WithoutSecret<T> = T extends OtpParameters ? Omit<T, "secret"> : never;

/** All of an account that decides which formats can carry it; no secret. */
export interface AccountShape {
  readonly issuer: string;
  readonly label: string;
  readonly parameters: WithoutSecret<OtpParameters>;
}

/** The shape of an account. */
export function shapeOf({ issuer, label, parameters }: PortableAccount): AccountShape {
  const { secret: _, ...shape } = parameters;
  return { issuer, label, parameters: shape };
}

/**
 * What of an account can go to another app, with the secret written as an encoder of whole bytes writes it: not every app
 * reads the lengths that we let through. The bytes of the key, and so its codes, stay the same.
 */
export function portableAccount(account: PortableAccount): PortableAccount {
  const { issuer, label, parameters, note, tags, favourite, order, icon } = account;
  const secret = secretFromBytes(secretBytes(parameters.secret));
  return { issuer, label, parameters: { ...parameters, secret }, note, tags, favourite, order, icon };
}

/** Accounts as their owner put them; those that were never put anywhere come last, as they were. */
export function inOwnersOrder<T extends Pick<Annotations, "order">>(accounts: readonly T[]): readonly T[] {
  const place = ({ order }: T) => order ?? Number.POSITIVE_INFINITY;
  return [...accounts].sort((one, other) => {
    const [first, second] = [place(one), place(other)];
    return first === second ? 0 : first - second;
  });
}
