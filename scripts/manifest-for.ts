import manifest from "../manifest.json" with { type: "json" };

export type BrowserKind = "chrome" | "firefox";

/** The one manifest as this browser likes it: each is spared the other's keys, since it warns of those it doesn't know. */
export function manifestFor(browser: BrowserKind): Record<string, unknown> {
  return browser === "chrome" ? forChrome() : forFirefox();
}

function forChrome(): Record<string, unknown> {
  const { browser_specific_settings: _, sidebar_action: __, background, ...shared } = manifest;
  return { ...shared, background: { service_worker: background.service_worker } };
}

function forFirefox(): Record<string, unknown> {
  const {
    key: _,
    minimum_chrome_version: __,
    side_panel: ___,
    // Firefox hands over what an administrator sets without a schema.
    storage: ____,
    ...others
  } = manifest;
  const { background, web_accessible_resources, commands, ...shared } = others;
  return {
    ...shared,
    // Alt with a letter, with Shift or without, opens Firefox's menu bar first: F its files, in German C its history.
    commands: {
      _execute_action: { ...commands._execute_action, suggested_key: { default: "Alt+Shift+K" } },
      fill: { ...commands.fill, suggested_key: { default: "Ctrl+Shift+F" } },
    },
    // There it is a sidebar, which wants no leave.
    permissions: shared.permissions.filter((permission) => permission !== "sidePanel"),
    // Chrome's alone: there, no worker reaches the clipboard.
    optional_permissions: shared.optional_permissions.filter((permission) => permission !== "offscreen"),
    background: { scripts: background.scripts },
    // Firefox gives every installation an address of its own, and knows no per-session ones.
    web_accessible_resources: web_accessible_resources.map(({ use_dynamic_url: ____, ...rest }) => rest),
  };
}
