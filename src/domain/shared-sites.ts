/**
 * Sites whose subdomains belong to different customers although the public suffix list does not say so: hosted sign-in
 * and workplace services. Neighbours there are strangers. Looked up against the list in tldts 7.5.5, November 2026.
 */
export const sharedSites: ReadonlySet<string> = new Set([
  // hosted sign-in
  "accounts.dev",
  "auth0.com",
  "b2clogin.com",
  "ciamlogin.com",
  "cloudflareaccess.com",
  "fusionauth.io",
  "kinde.com",
  "okta.com",
  "okta-emea.com",
  "oktapreview.com",
  "onelogin.com",
  "oryapis.com",
  "pingone.com",
  "zitadel.cloud",
  // workplaces, shops and blogs
  "atlassian.net",
  "force.com",
  "service-now.com",
  "sharepoint.com",
  "slack.com",
  "wordpress.com",
  "zendesk.com",
]);
