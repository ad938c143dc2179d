/** What of ours is put into a page by scripts of its own, for those that come after. */
export function addParts(parts: object): void {
  const world = globalThis as typeof globalThis & { countersignParts?: object };
  world.countersignParts = { ...world.countersignParts, ...parts };
}
