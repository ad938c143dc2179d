/** The same row of numbers for the same seed. */
export interface Chance {
  /** At least 0 and less than 1. */
  next(): number;
  /** A whole number, at least 0 and less than `count`. */
  below(count: number): number;
  /** Throws Error when there is nothing to pick from. */
  pick<T>(from: readonly T[]): T;
}

/** Made by splitmix32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick(from) {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from");
      return picked;
    },
  };
}
