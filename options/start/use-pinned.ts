import { useEffect, useState } from "preact/hooks";

/** How often it is looked at while the page is in front, in milliseconds. */
const pace = 1_000;

/** Whether our icon is on the toolbar, followed while it is not; null where the browser doesn't say. */
export function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = async () => {
      const settings = await chrome.action.getUserSettings?.();
      if (settings !== undefined) setPinned(settings.isOnToolbar ?? null);
    };
    void look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void look();
    }, pace);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}
