import { skeletonOf } from "./skeleton.ts";

/**
 * Issuers whose own site everybody knows, each with it and with what else its owner lets accounts be set up on. Names and sites
 * are those of 2fa.directory (github.com/2factorauth/twofactorauth, the files under `entries`, looked up in November 2026), or
 * the owner's own sign-in addresses. None of software that people run under addresses of their own, such as GitLab or
 * Nextcloud: there the name says nothing of the site.
 */
const rows: readonly (readonly [names: string, sites: string])[] = [
  ["Amazon|Amazon Web Services|AWS", "amazon.com amazonaws.com amazonaws.cn awsapps.com"],
  ["Binance|Binance.com", "binance.com binance.us"],
  ["Cloudflare", "cloudflare.com"],
  ["Coinbase", "coinbase.com"],
  ["DigitalOcean", "digitalocean.com"],
  ["Discord", "discord.com discordapp.com"],
  ["Dropbox", "dropbox.com getdropbox.com"],
  ["eBay", "ebay.com"],
  ["Epic Games", "epicgames.com fortnite.com"],
  ["Facebook|Meta", "facebook.com messenger.com meta.com"],
  ["GitHub", "github.com"],
  ["Google|Google Account|YouTube", "google.com youtube.com"],
  ["Instagram", "instagram.com threads.com threads.net facebook.com meta.com"],
  ["Kraken", "kraken.com"],
  ["LinkedIn", "linkedin.com"],
  ["Mailchimp", "mailchimp.com mailchi.mp"],
  [
    "Microsoft|Microsoft Account|Outlook",
    "microsoft.com live.com microsoftonline.com outlook.com office.com azure.com",
  ],
  ["Namecheap", "namecheap.com"],
  ["npm|npmjs", "npmjs.com"],
  ["PayPal", "paypal.com"],
  ["PlayStation Network|PlayStation", "playstation.com sony.com sonyentertainmentnetwork.com"],
  ["Proton|ProtonMail|Proton Mail", "proton.me protonmail.com protonvpn.com pm.me"],
  ["PyPI", "pypi.org"],
  ["Reddit", "reddit.com"],
  ["Snapchat", "snapchat.com"],
  ["Stripe", "stripe.com"],
  ["Twitch", "twitch.tv"],
  ["X|Twitter|X (Twitter)", "x.com twitter.com"],
];

const sitesByName = new Map(
  rows.flatMap(([names, sites]) => names.split("|").map((name) => [keyOf(name), sites.split(" ")] as const)),
);

/** The sites of a well-known issuer, its own first, also where its name is only written to look like it; empty for any other. */
export function knownSites(issuer: string): readonly string[] {
  return sitesByName.get(keyOf(issuer)) ?? [];
}

function keyOf(name: string): string {
  return skeletonOf(name.toLowerCase().replace(/[\s\p{Cf}]+/gu, ""));
}
