/** Whether a computed colour can't be seen. */
export function isTransparent(colour: string): boolean {
  return alphaOf(colour) < 0.1;
}

/** How much a computed colour hides of what is under it, from 0 to 1. */
export function alphaOf(colour: string): number {
  if (colour === "transparent") return 0;
  // Of black, which is all zeros, too, it is not said.
  const [, alpha, percent] = /(?:^rgba\(.*,|\/)\s*([\d.]+)(%?)\s*\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha) / (percent === "%" ? 100 : 1);
}
