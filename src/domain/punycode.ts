/**
 * A host name's labels as people read them: each that begins with `xn--` decoded (RFC 3492 §6.2), the others as they are.
 * A label that is no Punycode stays as it is, too.
 */
export function readableHost(host: string): string {
  return host.split(".").map(readableLabel).join(".");
}

function readableLabel(label: string): string {
  const text = label.startsWith("xn--") ? decoded(label.slice("xn--".length)) : null;
  return text || label;
}

// RFC 3492 §5.
const base = 36;
const leastThreshold = 1;
const mostThreshold = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCharacter = 0x80;
const lastCharacter = 0x10ffff;

function decoded(text: string): string | null {
  const hyphen = text.lastIndexOf("-");
  const characters = [...text.slice(0, Math.max(0, hyphen))].map((each) => each.codePointAt(0) ?? 0);
  const digits = [...text.slice(hyphen + 1)].map(digitOf);
  let character = firstCharacter;
  let place = 0;
  let bias = firstBias;
  while (digits.length > 0) {
    const before = place;
    const step = takeNumber(digits, bias);
    if (step === null) return null;
    place += step;
    const count = characters.length + 1;
    bias = adapted(place - before, count, before === 0);
    character += Math.floor(place / count);
    if (character > lastCharacter) return null;
    place %= count;
    characters.splice(place, 0, character);
    place += 1;
  }
  return String.fromCodePoint(...characters);
}

/** A number of variable length from the front of the digits; null where they are none. */
function takeNumber(digits: number[], bias: number): number | null {
  let value = 0;
  let weight = 1;
  for (let at = base; ; at += base) {
    const digit = digits.shift();
    if (digit === undefined || digit < 0) return null;
    value += digit * weight;
    const threshold = Math.min(mostThreshold, Math.max(leastThreshold, at - bias));
    if (digit < threshold) return value;
    weight *= base - threshold;
    if (weight > lastCharacter * base) return null;
  }
}

function adapted(step: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(step / (isFirst ? damp : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((base - leastThreshold) * mostThreshold) / 2; k += base)
    delta = Math.floor(delta / (base - leastThreshold));
  return k + Math.floor(((base - leastThreshold + 1) * delta) / (delta + skew));
}

function digitOf(character: string): number {
  return "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(character);
}
