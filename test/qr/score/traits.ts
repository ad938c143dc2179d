import { between, chance, pick, type Random, wholeBetween } from "./choices.ts";
import {
  brightness,
  darkGrounds,
  faintColours,
  inkOn,
  isDarkColour,
  lightGrounds,
  vividInk,
} from "./colours.ts";
import type { Look, Trait } from "./look.ts";
import { eyeShapes } from "./shapes.ts";

/** A code as most sites draw it, with none to four peculiarities. */
export function randomLook(random: Random): Look {
  const count = pick(random, [0, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
  let look = plainLook(random);
  const names = Object.keys(traits);
  for (let done = 0; done < count; done++) {
    const name = pick(random, names);
    const trait = traits[name];
    if (trait === undefined || look.traits.includes(name)) continue;
    look = { ...look, ...trait(random, look), traits: [...look.traits, name] };
  }
  return look;
}

function plainLook(random: Random): Look {
  return {
    ground: pick(random, lightGrounds),
    level: pick(random, ["L", "M", "M", "Q", "H"]),
    version: 1,
    quiet: pick(random, [4, 4, 4, 2, 2, 1]),
    width: Math.round(between(random, 110, 330)),
    crisp: chance(random, 0.4),
    dark: "#000000",
    light: "#ffffff",
    eyeColour: null,
    modules: "square",
    share: 1,
    eyes: "square",
    gradient: null,
    logo: null,
    blur: 0,
    opacity: 1,
    transform: "",
    jpeg: null,
    sourcePitch: wholeBetween(random, 2, 10),
    rendering: chance(random, 0.2) ? "pixelated" : "auto",
    frame: pick(random, ["none", "none", "card", "border"]),
    behind: "ground",
    traits: [],
  };
}

const logoShare = { L: 0.1, M: 0.16, Q: 0.22, H: 0.27 } as const;

const traits: Readonly<Record<string, Trait>> = {
  "no quiet zone": () => ({ quiet: 0 }),
  "dark page": (random) => ({ ground: pick(random, darkGrounds) }),
  inverted: (random) => {
    const ground = pick(random, darkGrounds);
    return { ground, dark: inkOn(random, ground), light: pick(random, [ground, "transparent", "#000000"]) };
  },
  transparent: (random, { ground, dark }) => ({
    light: "transparent",
    dark: isDarkColour(dark) === isDarkColour(ground) ? inkOn(random, ground) : dark,
  }),
  coloured: (random, look) => (isInverted(look) ? {} : { dark: vividInk(random) }),
  "low contrast": (random) => faintColours(random, wholeBetween(random, 28, 70)),
  gradient: (random, look) =>
    isInverted(look) ? {} : { gradient: { kind: pick(random, ["linear", "radial"]), to: vividInk(random) } },
  "eyes in another colour": (random, look) => (isInverted(look) ? {} : { eyeColour: vividInk(random) }),
  dots: (random) => ({ modules: "dots", share: between(random, 0.75, 1) }),
  rounded: () => ({ modules: "rounded" }),
  gapped: (random) => ({ modules: "gapped", share: between(random, 0.75, 0.95) }),
  bars: (random) => ({ modules: "bars", share: between(random, 0.75, 1) }),
  diamonds: () => ({ modules: "diamonds" }),
  "other eyes": (random) => ({ eyes: pick(random, eyeShapes) }),
  "dots and other eyes": (random) => ({
    modules: pick(random, ["dots", "rounded", "bars"]),
    share: between(random, 0.8, 1),
    eyes: pick(random, eyeShapes),
  }),
  logo: (random) => {
    const level = pick(random, ["M", "Q", "H", "H"] as const);
    const share = between(random, 0.1, logoShare[level]);
    return { level, logo: { share, plate: pick(random, ["square", "round", "none"]) } };
  },
  tiny: (random) => ({ width: between(random, 50, 100), sourcePitch: wholeBetween(random, 1, 3) }),
  large: (random) => ({ width: between(random, 330, 480) }),
  long: (random, { width }) => ({ version: wholeBetween(random, 10, 20), width: Math.max(width, 260) }),
  blur: (random) => ({ blur: between(random, 0.12, 0.38) }),
  faded: (random) => ({ opacity: between(random, 0.3, 0.8) }),
  "quarter turn": (random) => ({ transform: `rotate(${pick(random, [90, 180, 270])}deg)` }),
  tilt: (random) => ({ transform: `rotate(${between(random, -25, 25).toFixed(1)}deg)` }),
  perspective: (random) => ({
    transform: `perspective(700px) rotateX(${between(random, -25, 25).toFixed(1)}deg) rotateY(${between(random, -25, 25).toFixed(1)}deg)`,
  }),
  skew: (random) => ({
    transform: `skew(${between(random, -8, 8).toFixed(1)}deg,${between(random, -4, 4).toFixed(1)}deg)`,
  }),
  stretched: (random) => ({ transform: `scale(1,${between(random, 0.85, 1.15).toFixed(3)})` }),
  lossy: (random) => ({ jpeg: between(random, 0.25, 0.8) }),
  "fractional scaling": (random) => ({ crisp: false, width: between(random, 100, 250) }),
  "beside text": () => ({ frame: "text" }),
  "round corners": () => ({ frame: "round corners" }),
  "on a photograph": (random) => {
    const isLight = chance(random, 0.7);
    return {
      behind: "photo",
      light: isLight ? "#ffffff" : "#000000",
      dark: isLight ? "#000000" : "#ffffff",
      opacity: between(random, 0.75, 0.92),
    };
  },
};

function isInverted({ dark, light, ground }: Look): boolean {
  const behind = light === "transparent" ? ground : light;
  return brightness(dark) > brightness(behind);
}

/** Whether the code stands out enough from what is behind it for anybody to scan it. */
export function isLegible(look: Look): boolean {
  const behind = look.light === "transparent" ? look.ground : look.light;
  const inks = [
    look.dark,
    ...(look.gradient === null ? [] : [look.gradient.to]),
    ...(look.eyeColour === null ? [] : [look.eyeColour]),
  ];
  const gaps = inks.map((ink) => (brightness(behind) - brightness(ink)) * look.opacity);
  const sign = Math.sign(gaps[0] ?? 0);
  return gaps.every((gap) => gap * sign >= 26);
}
