import { build } from "esbuild";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { requireBrowser } from "../../scripts/browsers.ts";
import { chromiumFlags } from "../../scripts/chromium-flags.ts";
import { projectRoot } from "../../scripts/project-root.ts";

/** What the content script does to a page, in a world of its own as an extension's is. */
export interface Filler {
  readonly page: Page;
  open(url: string): Promise<void>;
  /** Judges the page, fills its code field or else its recovery field, and says how that ended; "no-field" where none is. */
  fill(value: string): Promise<string>;
  /** Takes the last fill back. */
  undo(): Promise<string>;
  close(): Promise<void>;
}

export async function openFiller(): Promise<Filler> {
  const script = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser("chromium").path,
    args: chromiumFlags(),
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const session = await page.context().newCDPSession(page);
  let world: number | null = null;

  async function run(expression: string): Promise<string> {
    world ??= await newWorld(session, script);
    const asked = { contextId: world, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    page,
    async open(url) {
      world = null;
      await page.goto(url);
    },
    fill: (value) => run(`fillCode(${JSON.stringify(value)})`),
    undo: () => run("undoCode()"),
    close: () => browser.close(),
  };
}

async function newWorld(session: CDPSession, script: string): Promise<number> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "filler",
  });
  await session.send("Runtime.evaluate", { contextId: executionContextId, expression: script });
  return executionContextId;
}

/** The content script's looking and filling as two functions. */
async function bundle(): Promise<string> {
  const contents = `
    import { takeSnapshot } from "./src/content/snapshot.ts";
    import { judgePage } from "./src/detect/page.ts";
    import { fillField, undoFill } from "./src/content/fill.ts";
    let last = null;
    globalThis.fillCode = async (value) => {
      const { snapshot, elements } = takeSnapshot(document);
      const { codeField, recoveryField } = judgePage(snapshot);
      const field = codeField ?? recoveryField;
      if (field === null) return "no-field";
      const boxes = field.refs.map((ref) => elements.get(ref));
      const end = await fillField({ origin: location.origin, value, boxes, unasked: false });
      if (end.kind === "filled") last = { origin: location.origin, value, former: end.former };
      return end.kind;
    };
    globalThis.undoCode = () => undoFill(last);
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectRoot, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome120",
  });
  return outputFiles[0]?.text ?? "";
}
