/**
 * What is left of a name once everything is one that a reader takes for the same: accents, letters of other scripts,
 * figures that stand for letters. Two names with one skeleton can be taken for each other. After Unicode's UTS #39, for
 * what may stand in a host name, in lower case.
 */
export function skeletonOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  const letters = [...plain].map((letter) => twins.get(letter) ?? letter).join("");
  return letters.replace(/rn/g, "m").replace(/vv/g, "w");
}

/** Each row: a Latin letter, and those that are taken for it. */
const rows = [
  "aаαɑ4",
  "cсϲ",
  "dԁđð",
  "eеєεɛ3",
  "gɡցǥ",
  "hһհħн",
  "jјϳ",
  "kкκ",
  // One stroke each.
  "l1iіӏιıɩłɪ",
  "mм",
  "nпηո",
  "oоοօøσ0",
  "pрρϸþ",
  "qԛզ",
  "rг",
  "sѕʂ5",
  "tтτŧ7",
  "uυսʋ",
  "vνѵ",
  "wԝω",
  "xхχ",
  "yуγү",
  "zʐ2",
];

const twins: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [letter = "", ...others] = row;
    return others.map((other) => [other, letter] as const);
  }),
);
