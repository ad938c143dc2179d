import { useEffect, useRef } from "preact/hooks";
import browser from "webextension-polyfill";
import { isAtSide } from "../src/ui/at-side.ts";

/** Several things happen when a tab comes to the front; milliseconds. */
const together = 30;

/** Calls back whenever another page may have come to the front. The popup closes before one can: there it never does. */
export function useFront(onFront: () => void): void {
  const latest = useRef(onFront);
  latest.current = onFront;
  useEffect(() => {
    if (!isAtSide()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, together);
    };
    const onUpdated: OnUpdated = (_tabId, { status, url }, { active }) => {
      if (active && (status !== undefined || url !== undefined)) soon();
    };
    browser.tabs.onActivated.addListener(soon);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.windows.onFocusChanged.addListener(soon);
    return () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(soon);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.windows.onFocusChanged.removeListener(soon);
    };
  }, []);
}

type OnUpdated = Parameters<typeof browser.tabs.onUpdated.addListener>[0];
