/** The two groups in which a code is read: halves from six characters on, otherwise all in the first. */
export function codeGroups(value: string): readonly [string, string] {
  if (value.length < 6) return [value, ""];
  const middle = Math.ceil(value.length / 2);
  return [value.slice(0, middle), value.slice(middle)];
}

/** The code as a screen reader should say it: each character alone, a pause between the groups. */
export function spokenCode(value: string): string {
  return codeGroups(value)
    .filter((group) => group !== "")
    .map((group) => [...group].join(" "))
    .join(", ");
}
