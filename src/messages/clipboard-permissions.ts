declare const __BROWSER__: "chrome" | "firefox";

/**
 * What clearing a copied code asks of the browser: reading the clipboard, so that nothing but our own code is cleared, and
 * writing to it while nobody presses anything; in Chrome, which lets no worker at it, a page that nobody sees besides.
 */
export const clipboardPermissions: readonly string[] = [
  "clipboardRead",
  "clipboardWrite",
  ...(__BROWSER__ === "chrome" ? ["offscreen"] : []),
];
