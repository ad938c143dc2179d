import { writeFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";
import { eventually } from "./eventually.ts";
import { command, evaluateIn, runInFirefoxItself } from "./firefox-itself.ts";
import type { HandledPage } from "./firefox-pages.ts";

/**
 * The page of ours that the popup or the sidebar of the window in front shows, by the end of its address, once it is there. Scripts run
 * in it and events come to it as to any page.
 */
export async function pageBesideTabs(browser: Browser, path: string): Promise<HandledPage> {
  await runInFirefoxItself(browser, teachBesideTabs);
  const context = `${besideTabs}${path}`;
  const act = (actions: readonly object[]) => command(browser, "input.performActions", { context, actions });
  // Puppeteer's type speaks of handles; ours are plain data.
  const evaluate = (async (run: unknown, ...args: readonly unknown[]) => {
    const call = `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify({ value }))`;
    return JSON.parse(await evaluateIn(browser, { context, where: path }, call)).value;
  }) as HandledPage["evaluate"];
  const page: HandledPage = {
    context,
    evaluate,
    keyboard: { type: async (text) => void (await act([typing(text)])) },
    mouse: { click: async (x, y) => void (await act([clicking(Math.round(x), Math.round(y))])) },
    async screenshot({ path: file }) {
      const { data } = await command<{ data: string }>(browser, "browsingContext.captureScreenshot", {
        context,
      });
      writeFileSync(file, Buffer.from(data, "base64"));
    },
    close: async () => void (await runInFirefoxItself(browser, closeBesideTabs(path))),
  };
  const isThere = () => page.evaluate(() => document.readyState === "complete").catch(() => false);
  await eventually(path, async () => ((await isThere()) ? true : undefined));
  return page;
}

function typing(text: string): object {
  const strokes = [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return { type: "key", id: "keys", actions: strokes };
}

function clicking(x: number, y: number): object {
  const click = [
    { type: "pointerMove", x, y },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: click };
}

/** What the ids begin with that we make up for pages in no tab. */
const besideTabs = "beside-tabs:";

/** Firefox's own name for the page of a path that stands in no tab, or undefined. */
const findBesideTabs = `(path) => {
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  const places = [document, document.getElementById("sidebar").contentDocument];
  return places.flatMap((place) => [...place.querySelectorAll("browser")])
    .find((each) => each.currentURI?.spec.startsWith("moz-extension:") && each.currentURI.filePath.endsWith(path) &&
      !document.getElementById("tabbrowser-tabpanels").contains(each));
}`;

/** Firefox's driver looks for pages in tabs alone. From here on it finds ours as well. */
const teachBesideTabs = `(() => {
  const { NavigableManager: known } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  if (Object.hasOwn(known, "getBrowsingContextById")) return;
  const inTabs = known.getBrowsingContextById;
  const find = ${findBesideTabs};
  known.getBrowsingContextById = (id) => id.startsWith(${JSON.stringify(besideTabs)})
    ? find(id.slice(${besideTabs.length}))?.browsingContext ?? null
    : inTabs.call(known, id);
})()`;

/** As when its user looks elsewhere, or closes the sidebar. */
function closeBesideTabs(path: string): string {
  return `(() => {
    const page = (${findBesideTabs})(${JSON.stringify(path)});
    const panel = page?.closest("panel");
    if (panel) panel.hidePopup();
    else if (page) Services.wm.getMostRecentWindow("navigator:browser").SidebarController.hide();
  })()`;
}
