import type { Sender } from "../../src/messages/caller.ts";
import type { Surface } from "../../src/messages/line.ts";

export const self = { id: "ourselves", origin: "chrome-extension://ourselves" } as const;

const site = "https://portal.example";
const tab = { id: 1, url: `${site}/sign-in` };
const inPage = { id: self.id, tab, frameId: 0, documentId: "d1", url: tab.url, origin: site };
const ours = { id: self.id, origin: self.origin, documentId: "d9" };

/** What the browsers say of a sender of each kind. */
export const senders: Readonly<Record<Surface, readonly (readonly [name: string, sender: Sender])[]>> = {
  popup: [
    ["the popup", { ...ours, url: `${self.origin}/popup/popup.html` }],
    ["the popup with a place in it", { ...ours, url: `${self.origin}/popup/popup.html?x#add` }],
    ["the side panel", { ...ours, url: `${self.origin}/popup/side.html` }],
    ["the popup in a tab", { ...ours, url: `${self.origin}/popup/popup.html`, tab: { id: 7 }, frameId: 0 }],
  ],
  options: [
    [
      "the options",
      { ...ours, url: `${self.origin}/options/options.html#sites`, tab: { id: 7 }, frameId: 0 },
    ],
  ],
  window: [
    ["our window", { ...ours, url: `${self.origin}/window/window.html#e1`, tab: { id: 7 }, frameId: 0 }],
  ],
  clipboard: [
    ["the page that clears the clipboard", { ...ours, url: `${self.origin}/clipboard/clipboard.html` }],
  ],
  card: [["the card in a page", { ...ours, url: `${self.origin}/card/card.html#e1`, tab, frameId: 4 }]],
  content: [
    ["a content script", inPage],
    [
      "one of a page without encryption",
      { ...inPage, url: "http://plain.example/", origin: "http://plain.example" },
    ],
    ["one in a frame of another origin", { ...inPage, frameId: 3, origin: "https://ads.example" }],
    ["one whose tab is on its way elsewhere", { ...inPage, tab: { id: 1, url: "" } }],
    ["one whose tab shows nothing we may know", { ...inPage, tab: { id: 1 } }],
    [
      "one in a frame that claims to be a page of ours",
      { ...inPage, frameId: 3, url: `${self.origin}/popup/popup.html` },
    ],
  ],
};

/** Senders that may ask nothing at all. */
export const strangers: readonly (readonly [name: string, sender: Sender])[] = [
  ["nobody that the browser names", {}],
  [
    "another extension's page",
    {
      ...ours,
      id: "other",
      origin: "chrome-extension://other",
      url: "chrome-extension://other/popup/popup.html",
    },
  ],
  [
    "another extension that claims our page",
    { ...ours, id: "other", url: `${self.origin}/popup/popup.html` },
  ],
  ["another extension's content script", { ...inPage, id: "other" }],
  ["a sandboxed frame in a site", { ...inPage, frameId: 3, origin: "null" }],
  [
    "a sandboxed frame that shows a page of ours",
    { ...ours, url: `${self.origin}/popup/popup.html`, frameId: 3, origin: "null", tab },
  ],
  ["a data: page", { ...inPage, url: "data:text/html,x", origin: "null" }],
  ["a file", { ...inPage, url: "file:///etc/passwd", origin: "file://" }],
  ["a page of the browser", { ...inPage, url: "chrome://settings/", origin: "chrome://settings" }],
  ["a page of ours that is no surface", { ...ours, url: `${self.origin}/manifest.json` }],
  ["a page of ours whose path only begins as one", { ...ours, url: `${self.origin}/popup/popup.html/x` }],
  ["a page of ours by another spelling", { ...ours, url: `${self.origin}/popup//popup.html` }],
  ["the popup in a frame", { ...ours, url: `${self.origin}/popup/popup.html`, tab, frameId: 4 }],
  ["the side panel in a frame", { ...ours, url: `${self.origin}/popup/side.html`, tab, frameId: 4 }],
  ["the options in a frame", { ...ours, url: `${self.origin}/options/options.html`, tab, frameId: 4 }],
  ["our window in a frame", { ...ours, url: `${self.origin}/window/window.html`, tab, frameId: 4 }],
  [
    "the page that clears the clipboard, in a frame",
    { ...ours, url: `${self.origin}/clipboard/clipboard.html`, tab, frameId: 4 },
  ],
  ["the card in a tab of its own", { ...ours, url: `${self.origin}/card/card.html`, tab, frameId: 0 }],
  ["a content script without a tab", { ...inPage, tab: undefined }],
  ["a content script without a frame", { ...inPage, frameId: undefined }],
  ["a content script without a document", { ...inPage, documentId: undefined }],
  ["a content script without an origin, on a page whose address is ours", { ...inPage, origin: undefined }],
];
