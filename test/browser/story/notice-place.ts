/**
 * Runs in the page: the middle of the notice's main button, by the notice's own measures, since it is closed to scripts
 * and drivers alike. Undefined before it is there, and for a notice that only tells and has no button.
 */
export function noticePlace(): { x: number; y: number } | undefined {
  const host = document.documentElement.lastElementChild;
  if (!host?.matches("[popover]")) return undefined;
  const { left, bottom, height } = host.getBoundingClientRect();
  const shadowBelow = 32;
  const padding = 14;
  const halfButton = 18;
  const leastWithButton = 160;
  if (height < leastWithButton) return undefined;
  return { x: left + 24 + padding + 40, y: bottom - shadowBelow - padding - halfButton };
}
