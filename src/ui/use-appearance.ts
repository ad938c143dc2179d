import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import {
  type Appearance,
  appearanceKey,
  applyAppearance,
  checkAppearance,
  readAppearance,
  type Theme,
} from "./appearance.ts";

declare const __BROWSER__: "chrome" | "firefox";

/** How our pages look, kept up to date, and what changes it: here at once, and in every other page that is open. */
export function useAppearance() {
  const [appearance, setAppearance] = useState(() => readAppearance(localStorage));
  useEffect(() => {
    const controller = new AbortController();
    const follow = ({ key }: StorageEvent) => {
      if (key === appearanceKey) setAppearance(readAppearance(localStorage));
    };
    window.addEventListener("storage", follow, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  useEffect(() => applyAppearance(document.documentElement, appearance), [appearance]);
  const change = (part: Partial<Appearance>) => {
    const next = { ...appearance, ...part };
    setAppearance(next);
    void keep(next);
  };
  return { appearance, change };
}

async function keep(appearance: Appearance): Promise<void> {
  localStorage.setItem(appearanceKey, JSON.stringify(appearance));
  // The card's frame may have another local storage in each site. In Firefox, where it isn't drawn, the extension's own
  // storage is within reach of content scripts, and stays empty.
  if (__BROWSER__ === "chrome") await browser.storage.local.set({ [appearanceKey]: appearance });
}

/** The theme for a page of ours that stands in another's. */
export async function themeInPage(): Promise<Theme> {
  const stored = await browser.storage.local.get(appearanceKey).catch(() => ({}));
  return checkAppearance((stored as Record<string, unknown>)[appearanceKey]).theme;
}
