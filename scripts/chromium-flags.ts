/** How a browser of Chromium's family is started for a demo or a test: quiet, and with extensions loadable by the pipe. */
export function chromiumFlags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    "--enable-unsafe-extension-debugging",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    // Chromium's sandbox does not start for root, which is who builds in many containers.
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}
