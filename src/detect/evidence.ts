/** One reason for or against a judgement. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** The evidence whose test holds. */
export function weigh(...rules: readonly (readonly [boolean, number, string])[]): Evidence[] {
  return rules.filter(([holds]) => holds).map(([, points, reason]) => ({ points, reason }));
}

/** The points of all evidence together. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + each.points, 0);
}

/** The reasons in words, strongest first; those against begin with "but". */
export function reasonsOf(evidence: readonly Evidence[]): string[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ points, reason }) => (points < 0 ? `but ${reason}` : reason));
}
