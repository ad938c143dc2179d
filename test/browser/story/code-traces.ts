import { TOTP } from "otpauth";
import type { Page } from "playwright-core";

interface CodedAccount {
  readonly issuer: string;
  readonly secret: string;
}

/** Milliseconds. */
const step = 30_000;

/**
 * The issuers of those whose code of about this moment stands anywhere in the document, to be seen, to be heard or aside; `now` is in
 * milliseconds since the epoch.
 */
export async function tracesOfCodes(
  page: Page,
  accounts: readonly CodedAccount[],
  now: number,
): Promise<readonly string[]> {
  const html = await page.content();
  // A code stands in two groups, and digit by digit.
  const together = [html, html.replace(/<[^>]*>|[\s,]/g, "")].join("\n");
  const isThere = ({ secret }: CodedAccount) =>
    [-step, 0, step].some((aside) =>
      together.includes(new TOTP({ secret }).generate({ timestamp: now + aside })),
    );
  return accounts.filter(isThere).map(({ issuer }) => issuer);
}
