/** Numbers from 0 to below 1, repeatable. */
export type Random = () => number;

export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error("nothing to pick from");
  return choice;
}

/** One of the choices, each as likely as its weight. */
export function pickWeighted<T>(
  random: Random,
  choices: readonly (readonly [weight: number, choice: T])[],
): T {
  let at = random() * choices.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, choice] of choices) {
    at -= weight;
    if (at < 0) return choice;
  }
  throw new Error("nothing to pick from");
}

export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** A whole number, both ends included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return Math.floor(between(random, low, high + 1));
}

export function chance(random: Random, share: number): boolean {
  return random() < share;
}
