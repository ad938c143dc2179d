/** Whether this is the page that stays beside the tabs, and not the popup that closes. */
export function isAtSide(): boolean {
  return window.location.pathname.endsWith("/side.html");
}

/** What was asked for goes on elsewhere: the popup would be in its way. At the side it stays. */
export function stepAside(): void {
  if (!isAtSide()) window.close();
}
