import { recoveryKeyOf } from "../../src/ui/recovery-key-text.ts";

/** What every recovery key begins with: the prefix and separator of an age identity (age-encryption.org/v1, Bech32). */
const beginning = "AGE-SECRET-KEY-1";
const groupLength = 4;

/** A recovery key in groups that an eye can follow: what each begins with, then fours, the last one shorter. */
export function keyGroups(recoveryKey: string): readonly string[] {
  const rest = recoveryKey.slice(beginning.length);
  const count = Math.ceil(rest.length / groupLength);
  const fours = Array.from({ length: count }, (_, index) =>
    rest.slice(index * groupLength, (index + 1) * groupLength),
  );
  return [recoveryKey.slice(0, beginning.length), ...fours];
}

/** Whether these are the last four characters of a recovery key, typed with gaps or in small letters as may be. */
export function endsKey(recoveryKey: string, typed: string): boolean {
  const characters = recoveryKeyOf(typed);
  return characters.length === groupLength && recoveryKey.endsWith(characters);
}
