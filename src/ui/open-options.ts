import browser from "webextension-polyfill";

/** Opens the options page at one of its places, in a new tab. */
export async function openOptions(
  place:
    | "accounts"
    | "backup"
    | "begin-anew"
    | "bin"
    | "image"
    | "import"
    | "open-backup"
    | "practice"
    | "security"
    | "security/health"
    | `phone/${string}`
    | `sheet/${string}`,
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options/options.html#${place}`) });
}
