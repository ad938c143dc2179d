/** How long an account's QR code stays on the screen, in milliseconds. */
export const shownFor = 3 * 60_000;
