import { describe, expect, test } from "vitest";
import { createContentHandlers } from "../../src/background/content-handlers.ts";
import type { Ports } from "../../src/background/ports.ts";
import { Failure } from "../../src/domain/failure.ts";
import type { Caller } from "../../src/messages/contract.ts";

/** What a frame within somebody else's page gets, if its renderer speaks as our content script. */

const keyOnScreen = "otpauth://totp/Bank:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const rect = { x: 0, y: 0, width: 1280, height: 800, pixelRatio: 1 };
const topDocument: Caller = {
  surface: "content",
  origin: "https://bank.example",
  topOrigin: "https://bank.example",
  tabId: 1,
  frameId: 0,
  documentId: "top",
  path: "/",
};
const foreignFrame: Caller = {
  ...topDocument,
  origin: "https://ads.example",
  frameId: 5,
  documentId: "framed",
};

/** Handlers in a world whose screen shows a key. `switchTabs` is called while the screen is being read. */
function handlersOver({ switchTabs = () => {} }: { switchTabs?: (tab: { active: boolean }) => void } = {}) {
  const tab = { active: true };
  const ports = {
    encounters: { ofDocument: async () => null },
    tabs: { isActive: async () => tab.active },
    qr: {
      readScreen: async () => {
        switchTabs(tab);
        return [keyOnScreen];
      },
    },
  };
  return createContentHandlers(ports as unknown as Ports);
}

/** What a reading gave; nothing when it was refused. */
async function textsOf(reading: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

describe("reading the screen", () => {
  test("works for the document that the tab shows", async () => {
    expect(await handlersOver().readScreen(rect, topDocument)).toEqual([keyOnScreen]);
  });

  test("gives a frame of another origin nothing of what the page around it shows", async () => {
    expect(await textsOf(handlersOver().readScreen(rect, foreignFrame))).toEqual([]);
  });

  test("gives nothing when the user has gone to another tab meanwhile: the picture may be that one's", async () => {
    const handlers = handlersOver({
      switchTabs: (tab) => {
        tab.active = false;
      },
    });
    expect(await textsOf(handlers.readScreen(rect, topDocument))).toEqual([]);
  });
});
