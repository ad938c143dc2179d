import { describe, expect, test } from "vitest";
import { issuerElsewhere } from "../../src/domain/issuer-site.ts";

describe("an issuer whose name stands for another site", () => {
  test.each([
    ["GitHub", "https://evil.test", "github.com"],
    ["github", "https://github.evil.test", "github.com"],
    ["GitHub", "https://evil.github.io", "github.com"],
    ["GitHub", "https://github.com.evil.test", "github.com"],
    ["Git Hub", "https://evil.test", "github.com"],
    ["GitНub", "https://evil.test", "github.com"],
    ["G1thub", "https://github-login.test", "github.com"],
    ["Google", "https://sites.evil", "google.com"],
    ["Microsoft", "https://micro.test", "microsoft.com"],
    ["Amazon", "https://notamazon.com", "amazon.com"],
    ["AWS", "https://aws.evil.test", "amazon.com"],
    ["PayPal", "https://xn--pypal-4ve.com", "paypal.com"],
    ["Coinbase", "https://base.test", "coinbase.com"],
    ["Discord", "https://disc.test", "discord.com"],
    ["Dropbox", "https://box.com", "dropbox.com"],
    ["Facebook", "https://face.test", "facebook.com"],
    ["X", "https://netflix.com", "x.com"],
    ["x.com", "https://netflix.com", "x.com"],
    ["https://x.com/", "https://x.com.evil.test", "x.com"],
    ["Booking.com", "https://booking.evil.test", "booking.com"],
    ["login.portal.example", "https://porta1.example", "portal.example"],
    ["GitHub", "http://192.168.0.1", "github.com"],
    ["GitHub", "http://localhost:3000", "github.com"],
  ])("%s on %s", (issuer, origin, site) => {
    expect(issuerElsewhere(issuer, origin)).toBe(site);
  });
});

describe("an issuer that agrees with the page, or says nothing of a site", () => {
  test.each([
    ["GitHub", "https://github.com"],
    ["GitHub.com", "https://github.com"],
    ["Google", "https://accounts.google.com"],
    ["Microsoft", "https://mysignins.microsoft.com"],
    ["Microsoft", "https://account.live.com"],
    ["Amazon", "https://www.amazon.de"],
    ["Amazon Web Services", "https://eu-central-1.signin.aws.amazon.com"],
    ["eBay", "https://www.ebay.co.uk"],
    ["Proton", "https://account.protonvpn.com"],
    ["X", "https://twitter.com"],
    ["Portal", "https://portal.example"],
    ["portal.example", "https://sign-in.portal.example"],
    ["localhost", "http://localhost:3000"],
    // People run these under addresses of their own.
    ["GitLab", "https://git.evil.test"],
    ["Nextcloud", "https://cloud.evil.test"],
    // Names, and no domains.
    ["Node.js", "https://evil.test"],
    ["Microsoft.AspNetCore.Identity.UI", "https://evil.test"],
    ["v2.0", "https://evil.test"],
    ["ada@example.com", "https://evil.test"],
    ["St. Mary’s", "https://evil.test"],
    ["github.io", "https://evil.test"],
    ["My GitHub", "https://evil.test"],
    ["...", "https://evil.test"],
    ["", "https://evil.test"],
  ])("%s on %s", (issuer, origin) => {
    expect(issuerElsewhere(issuer, origin)).toBeNull();
  });
});
