import browser from "webextension-polyfill";

/** Closes this window of ours. Firefox lets a script do that only where the window was opened so; then we ask for it. */
export async function closeWindow(): Promise<void> {
  window.close();
  await new Promise((settle) => setTimeout(settle, 100));
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.windows.remove(id);
}
