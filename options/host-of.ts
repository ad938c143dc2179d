/** An origin as people read it; the scheme where it is not the usual one. */
export function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, "");
}
