/** Two hosts in what they begin and end with alike, and what stands between in each. */
export interface HostDifference {
  readonly before: string;
  /** Empty where the other one only has something more. */
  readonly here: string;
  readonly there: string;
  readonly after: string;
}

export function hostDifference(here: string, there: string): HostDifference {
  const shorter = Math.min(here.length, there.length);
  let start = 0;
  while (start < shorter && here[start] === there[start]) start++;
  let end = 0;
  while (end < shorter - start && here.at(-1 - end) === there.at(-1 - end)) end++;
  return {
    before: here.slice(0, start),
    here: here.slice(start, here.length - end),
    there: there.slice(start, there.length - end),
    after: here.slice(here.length - end),
  };
}
