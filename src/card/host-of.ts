/** The host of an origin, with its port where it has one. An origin that isn't one is given back as it is. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
