import QRCode from "qrcode";
import type { Drawing } from "./draw-code.ts";
import { seededRandom } from "./random.ts";

/** Codes as sites draw them: key URIs in random sizes and one to three random peculiarities, always the same for a seed. */
export function randomDrawings(count: number, seed: number): readonly Drawing[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => randomDrawing(random, number));
}

function randomDrawing(random: () => number, number: number): Drawing {
  const size = Math.round(between(random, 100, 320));
  const text = randomKeyUri(random, number);
  let drawing: Drawing = { text, size, level: pick(random, ["L", "M", "Q", "H"] as const) };
  const peculiarities = 1 + Math.floor(random() * 3);
  for (let done = 0; done < peculiarities; done++) {
    drawing = { ...drawing, ...pick(random, traits)(random, drawing) };
  }
  return roomy(drawing);
}

function randomKeyUri(random: () => number, number: number): string {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"];
  const length = pick(random, [16, 32, 52]);
  const secret = Array.from({ length }, () => pick(random, letters)).join("");
  return `otpauth://totp/Example%20${number}:ada?secret=${secret}&issuer=Example%20${number}`;
}

type Trait = (random: () => number, drawing: Drawing) => Partial<Drawing>;

const traits: readonly Trait[] = [
  (random) => {
    const light = pick(random, [0, 20, 40]);
    return { dark: 255, light, around: light };
  },
  (random) => {
    const dark = between(random, 60, 180);
    const light = dark + between(random, 30, 60);
    return { dark, light, around: light };
  },
  (random) => ({ quiet: pick(random, [0, 1, 2]) }),
  (random) => ({ dots: between(random, 0.75, 1) }),
  (random) => ({ logo: between(random, 0.1, 0.18), level: "H" }),
  (random) => ({ blur: between(random, 0.3, 0.8) }),
  (random) => ({ tilt: between(random, -15, 15) }),
  (random) => ({ perspective: between(random, 0.05, 0.2) }),
  (random, { size }) => ({ version: Math.round(between(random, 10, 20)), size: Math.max(size, 280) }),
  (random, { dark = 0, light = 255 }) => ({
    noise: { amount: Math.abs(light - dark) * between(random, 0.05, 0.2), random },
  }),
  (random, { light = 255 }) => ({ margin: Math.round(between(random, 5, 40)), around: light }),
];

/** No site draws modules of less than three pixels and blurs them too: such a code is drawn larger. */
function roomy(drawing: Drawing): Drawing {
  const options = { errorCorrectionLevel: drawing.level ?? "M" };
  const fewest = QRCode.create(drawing.text, options).version;
  const version = Math.max(fewest, drawing.version ?? 0);
  const modules = 17 + 4 * version + 2 * (drawing.quiet ?? 4);
  const harsh = [drawing.blur, drawing.tilt, drawing.dots, drawing.perspective, drawing.noise].some(
    (trait) => trait !== undefined,
  );
  const size = Math.max(drawing.size, modules * (harsh ? 3 : 2));
  const blur = drawing.blur === undefined ? {} : { blur: Math.min(drawing.blur, (0.3 * size) / modules) };
  return { ...drawing, ...blur, size, version };
}

function pick<T>(random: () => number, choices: readonly T[]): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error("nothing to pick from");
  return choice;
}

function between(random: () => number, low: number, high: number): number {
  return low + random() * (high - low);
}
