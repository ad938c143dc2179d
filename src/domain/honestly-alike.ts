/**
 * Sites whose names are alike for honest reasons, mostly since they have one owner: none of a row is a look-alike of another
 * in it. As of November 2026; a site that is missing here costs its user a needless warning, no more.
 */
const rows = [
  "microsoft.com microsoftonline.com microsoftonline.us",
  `amazon.com amazon.ae amazon.ca amazon.co.jp amazon.co.uk amazon.com.au amazon.com.be
   amazon.com.br amazon.com.mx amazon.com.tr amazon.de amazon.eg amazon.es amazon.fr amazon.ie
   amazon.in amazon.it amazon.nl amazon.pl amazon.sa amazon.se amazon.sg`,
  `ebay.com ebay.at ebay.be ebay.ca ebay.ch ebay.co.uk ebay.com.au ebay.com.hk ebay.com.my
   ebay.com.sg ebay.de ebay.es ebay.fr ebay.ie ebay.it ebay.nl ebay.ph ebay.pl`,
  "zoho.com zoho.com.au zoho.com.cn zoho.eu zoho.in zoho.jp zoho.sa",
  "binance.com binance.us",
  "hetzner.com hetzner.de hetzner.cloud",
  "ionos.com ionos.ca ionos.co.uk ionos.de ionos.es ionos.fr ionos.it ionos.mx",
  "ovh.com ovhcloud.com ovh.net",
  "protonmail.com protonvpn.com proton.me",
  "atlassian.com atlassian.net",
  "wordpress.com wordpress.org",
  "docusign.com docusign.net",
  "square.com squareup.com squarespace.com",
  "yandex.ru yandex.com ya.ru",
].map((row) => row.split(/\s+/));

const rowOf = new Map(rows.flatMap((row) => row.map((site) => [site, row] as const)));

export function areHonestlyAlike(a: string, b: string): boolean {
  return rowOf.get(a)?.includes(b) ?? false;
}
