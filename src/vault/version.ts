/**
 * Which changes a record's content has seen: how many by each device, by the device's id in hexadecimal. A version
 * vector, by which two copies of a vault can be brought together without one overwriting the other.
 */
export type Version = ReadonlyMap<string, number>;

/** How one version stands to another. "conflicting": each has seen a change that the other has not. */
export type VersionOrder = "same" | "older" | "newer" | "conflicting";

/** How `one` stands to `other`. */
export function compareVersions(one: Version, other: Version): VersionOrder {
  const ahead = isAhead(one, other);
  const behind = isAhead(other, one);
  if (ahead && behind) return "conflicting";
  if (ahead) return "newer";
  return behind ? "older" : "same";
}

/** The version after one more change by this device. */
export function nextVersion(version: Version, deviceId: string): Version {
  return new Map(version).set(deviceId, (version.get(deviceId) ?? 0) + 1);
}

/** A version that has seen what both have. */
export function mergeVersions(one: Version, other: Version): Version {
  const merged = new Map(one);
  for (const [device, count] of other) merged.set(device, Math.max(count, merged.get(device) ?? 0));
  return merged;
}

function isAhead(one: Version, other: Version): boolean {
  return [...one].some(([device, count]) => count > (other.get(device) ?? 0));
}
