import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Browsers that share an engine share their ways of loading an extension. */
export type BrowserFamily = "chromium" | "firefox";

export interface BrowserPlace {
  readonly name: string;
  readonly path: string;
}

/** Where browsers are usually installed on this system, the best liked first. None of them need be there. */
export function installedCandidates(family: BrowserFamily): BrowserPlace[] {
  if (process.platform === "darwin") return onMac(family);
  if (process.platform === "win32") return onWindows(family);
  return onLinux(family);
}

/** The same browsers under the names that they have on the PATH. */
export function programsOnPath(family: BrowserFamily): BrowserPlace[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const ending = process.platform === "win32" ? ".exe" : "";
  return commands[family].flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: join(folder, command + ending) })),
  );
}

const commands: Readonly<Record<BrowserFamily, readonly (readonly [string, string])[]>> = {
  chromium: [
    ["Google Chrome", "google-chrome-stable"],
    ["Google Chrome", "google-chrome"],
    ["Google Chrome", "chrome"],
    ["Chromium", "chromium"],
    ["Chromium", "chromium-browser"],
    ["Microsoft Edge", "microsoft-edge-stable"],
    ["Microsoft Edge", "microsoft-edge"],
    ["Microsoft Edge", "msedge"],
    ["Brave", "brave-browser"],
    ["Brave", "brave"],
  ],
  firefox: [
    ["Firefox", "firefox"],
    ["Firefox ESR", "firefox-esr"],
    ["Firefox Developer Edition", "firefox-developer-edition"],
  ],
};

function onLinux(family: BrowserFamily): BrowserPlace[] {
  if (family === "firefox") {
    return [
      { name: "Firefox", path: "/usr/lib/firefox/firefox" },
      { name: "Firefox", path: "/opt/firefox/firefox" },
      { name: "Firefox ESR", path: "/usr/lib/firefox-esr/firefox-esr" },
    ];
  }
  return [
    { name: "Google Chrome", path: "/opt/google/chrome/chrome" },
    { name: "Chromium", path: "/usr/bin/chromium" },
    { name: "Microsoft Edge", path: "/opt/microsoft/msedge/msedge" },
    { name: "Brave", path: "/opt/brave.com/brave/brave" },
  ];
}

const macApps: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"],
  firefox: ["Firefox", "Firefox Developer Edition", "Firefox Nightly"],
};

function onMac(family: BrowserFamily): BrowserPlace[] {
  const folders = ["/Applications", join(homedir(), "Applications")];
  return macApps[family].flatMap((name) => {
    const program = family === "firefox" ? "firefox" : name;
    return folders.map((folder) => ({
      name,
      path: join(folder, `${name}.app`, "Contents", "MacOS", program),
    }));
  });
}

const windowsPrograms: Readonly<Record<BrowserFamily, readonly (readonly [string, string])[]>> = {
  chromium: [
    ["Google Chrome", "Google\\Chrome\\Application\\chrome.exe"],
    ["Chromium", "Chromium\\Application\\chrome.exe"],
    ["Microsoft Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
    ["Brave", "BraveSoftware\\Brave-Browser\\Application\\brave.exe"],
  ],
  firefox: [
    ["Firefox", "Mozilla Firefox\\firefox.exe"],
    ["Firefox Developer Edition", "Firefox Developer Edition\\firefox.exe"],
  ],
};

function onWindows(family: BrowserFamily): BrowserPlace[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  return windowsPrograms[family].flatMap(([name, program]) =>
    folders.map((folder) => ({ name, path: join(folder, program) })),
  );
}
