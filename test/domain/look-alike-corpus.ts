import { type Chance, seeded } from "../endurance/seeded.ts";

/** Where accounts are bound to. Their issuers, which are what look-alikes play on, are never a key. */
export const realOrigins: Readonly<Record<string, string>> = {
  GitHub: "https://github.com",
  X: "https://x.com",
  Amazon: "https://www.amazon.com",
  Google: "https://accounts.google.com",
  Dropbox: "https://www.dropbox.com",
  Facebook: "https://www.facebook.com",
  Microsoft: "https://login.microsoftonline.com",
  PayPal: "https://www.paypal.com",
  Coinbase: "https://login.coinbase.com",
  Steam: "https://store.steampowered.com",
  Discord: "https://discord.com",
  Binance: "https://accounts.binance.com",
};

/** Thirty pages that the incumbent extension was tried with: it took twenty-six of them for the real one. */
export const anchorCases: readonly (readonly [issuer: string, attacker: string])[] = [
  ["GitHub", "https://evil.test/"],
  ["GitHub", "https://github.evil.test/"],
  ["GitHub", "https://github-login.test/"],
  ["GitHub", "https://git.io.evil/"],
  ["GitHub", "https://hub.test/"],
  ["GitHub", "https://git.test/"],
  ["GitHub", "https://g.test/"],
  ["GitHub", "https://evil.github.io/"],
  ["GitHub", "https://github.com.evil.test/"],
  ["GitHub", "http://github.com/"],
  ["X", "https://netflix.com/"],
  ["X", "https://x.com.evil.test/"],
  ["Amazon", "https://amazon.com.evil.test/"],
  ["Amazon", "https://notamazon.com/"],
  ["Amazon", "https://amazon.evil/"],
  ["Amazon", "https://evil.test/"],
  ["Google", "https://sites.evil/"],
  ["Google", "https://go.test/"],
  ["Google", "https://evil.github.io/google"],
  ["Dropbox", "https://box.com/"],
  ["Facebook", "https://face.test/"],
  ["Facebook", "https://book.test/"],
  ["Microsoft", "https://micro.test/"],
  ["PayPal", "https://pay.test/"],
  ["PayPal", "https://xn--pypal-4ve.com/"],
  ["Coinbase", "https://coin.test/"],
  ["Coinbase", "https://base.test/"],
  ["Steam", "https://team.test/"],
  ["Discord", "https://disc.test/"],
  ["Binance", "https://b.test/"],
];

/** A page that is to be taken for one that it is not. */
export interface LookAlike {
  readonly issuer: string;
  readonly real: string;
  readonly kind: string;
  /** Its address; its origin is what a browser makes of it. */
  readonly address: string;
}

/** 25 sites by 20 ways of looking like each. The same seed makes the same ones. */
export function generatedLookAlikes(seed: number): readonly LookAlike[] {
  const chance = seeded(seed);
  return [...Object.entries(realOrigins), ...moreOrigins].flatMap(([issuer, real]) =>
    Object.entries(forgeries).map(([kind, forge]) => {
      const site = siteIn(real);
      return { issuer, real, kind, address: forge(site, chance) };
    }),
  );
}

const moreOrigins: readonly (readonly [string, string])[] = [
  ["Cloudflare", "https://dash.cloudflare.com"],
  ["DigitalOcean", "https://cloud.digitalocean.com"],
  ["GitLab", "https://gitlab.com"],
  ["npm", "https://www.npmjs.com"],
  ["Mozilla", "https://accounts.firefox.com"],
  ["Proton", "https://account.proton.me"],
  ["Twitch", "https://www.twitch.tv"],
  ["Heise", "https://www.heise.de"],
  ["Kraken", "https://www.kraken.com"],
  ["Wise", "https://wise.com"],
  ["Hetzner", "https://accounts.hetzner.com"],
  ["Stripe", "https://dashboard.stripe.com"],
  ["Amazon Japan", "https://www.amazon.co.jp"],
];

/** What an attacker goes by: the whole host, the name that people know, and what stands after it. */
interface Site {
  readonly host: string;
  readonly name: string;
  readonly suffix: string;
}

function siteIn(real: string): Site {
  const { host } = new URL(real);
  const suffix = host.endsWith(".co.jp") ? "co.jp" : (host.split(".").at(-1) ?? "");
  const name =
    host
      .slice(0, -suffix.length - 1)
      .split(".")
      .at(-1) ?? "";
  return { host, name, suffix };
}

const forgeries: Readonly<Record<string, (site: Site, chance: Chance) => string>> = {
  prefix: ({ name, suffix }, chance) =>
    `https://${chance.pick(["secure", "my", "login"])}-${name}.${suffix}/`,
  suffix: ({ name, suffix }, chance) =>
    `https://${name}-${chance.pick(["login", "verify", "id"])}.${suffix}/`,
  "joined words": ({ name, suffix }) => `https://not${name}.${suffix}/`,
  hyphens: ({ host }) => `https://${host.replaceAll(".", "-")}.test/`,
  "a subdomain of another": ({ host }) => `https://${host}.evil.test/`,
  "its name as a subdomain": ({ name }) => `https://${name}.evil.test/`,
  "another suffix": ({ name }, chance) =>
    `https://${name}.${chance.pick(["test", "org", "net", "co", "xyz"])}/`,
  "a letter of another alphabet": ({ name, suffix }, chance) =>
    `https://${withHomoglyph(name, chance)}.${suffix}/`,
  "a figure for a letter": ({ name, suffix }) => `https://${withFigure(name)}.${suffix}/`,
  "a letter changed": ({ name, suffix }, chance) => `https://${typo(name, chance, "change")}.${suffix}/`,
  "a letter left out": ({ name, suffix }, chance) => `https://${typo(name, chance, "drop")}.${suffix}/`,
  "a letter doubled": ({ name, suffix }, chance) => `https://${typo(name, chance, "double")}.${suffix}/`,
  "a bit flipped": ({ host }, chance) => `https://${bitFlipped(host, chance)}/`,
  "another port": ({ host }, chance) => `https://${host}:${1024 + chance.below(60_000)}/`,
  "no encryption": ({ host }) => `http://${host}/`,
  "a trailing dot": ({ host }) => `https://${host}./`,
  "a user name": ({ host }) => `https://${host}@evil.test/`,
  "a tenant of a shared suffix": ({ name }, chance) =>
    `https://${name}.${chance.pick(["github.io", "vercel.app", "pages.dev", "web.app"])}/`,
  "a part of its name": ({ name }) =>
    `https://${name.slice(0, Math.max(2, Math.ceil(name.length / 2)))}.test/`,
  "its address in the path": ({ host }) => `https://evil.test/https://${host}/sign-in`,
};

const homoglyphs: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  j: "ј",
  o: "о",
  p: "р",
  s: "ѕ",
  x: "х",
  y: "у",
  g: "ɡ",
  h: "һ",
  n: "ո",
  t: "τ",
  m: "м",
  b: "Ь",
};

function withHomoglyph(name: string, chance: Chance): string {
  const places = [...name].flatMap((letter, at) => (homoglyphs[letter] === undefined ? [] : [at]));
  const at = chance.pick(places);
  return `${name.slice(0, at)}${homoglyphs[name[at] ?? ""]}${name.slice(at + 1)}`;
}

function withFigure(name: string): string {
  const forged = name.replace(/[oliaest]/, (letter) => "0114357"["oliaest".indexOf(letter)] ?? letter);
  return forged === name ? `${name}1` : forged;
}

function typo(name: string, chance: Chance, how: "change" | "drop" | "double"): string {
  const at = chance.below(name.length);
  const letter = name[at] ?? "";
  const other = chance.pick([..."abcdefghijklmnopqrstuvwxyz"].filter((each) => each !== letter));
  // A name of one letter has none to lose.
  const middle =
    how === "change" || (how === "drop" && name.length === 1) ? other : how === "drop" ? "" : letter + letter;
  return name.slice(0, at) + middle + name.slice(at + 1);
}

/** As a faulty memory chip makes of it: one bit of one letter, where that is still a letter or a figure. */
function bitFlipped(host: string, chance: Chance): string {
  const flips = [...host].flatMap((letter, at) =>
    [1, 2, 4, 8, 16].flatMap((bit) => {
      const other = String.fromCharCode(letter.charCodeAt(0) ^ bit);
      return /[a-z0-9]/.test(letter) && /[a-z0-9]/.test(other) && /[a-z]/.test(letter)
        ? [host.slice(0, at) + other + host.slice(at + 1)]
        : [];
    }),
  );
  return chance.pick(flips);
}
