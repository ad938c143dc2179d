import browser from "webextension-polyfill";

/**
 * Follows the page zoom of the tab that we are in: 1 for 100 %. Calls `onZoom` with it now and whenever it changes, until
 * `signal` aborts. Pages can't change it.
 */
export function followPageZoom(onZoom: (zoom: number) => void, signal: AbortSignal): void {
  const ask = () => browser.tabs.getZoom().then(onZoom, () => undefined);
  browser.tabs.onZoomChange.addListener(ask);
  signal.addEventListener("abort", () => browser.tabs.onZoomChange.removeListener(ask));
  void ask();
}
