import { describe, expect, test } from "vitest";
import { callerOf } from "../../src/messages/caller.ts";
import { self, senders, strangers } from "./senders.ts";

describe("who asks, by the browser's own facts", () => {
  const known = Object.entries(senders).flatMap(([surface, each]) =>
    each.map(([name, sender]) => [name, surface, sender] as const),
  );

  test.each(known)("%s is of the kind %s", (_name, surface, sender) => {
    expect(callerOf(sender, self)).toMatchObject({ surface, origin: sender.origin });
  });

  test.each(strangers)("%s is nobody who may ask", (_name, sender) => {
    expect(callerOf(sender, self)).toBeNull();
  });

  test("a content script's place is its tab's, whatever its own address says", () => {
    const [, sender] = senders.content[0] ?? ["", {}];
    const asked = { ...sender, url: "https://elsewhere.example/claimed" };
    expect(callerOf(asked, self)).toEqual({
      surface: "content",
      origin: "https://portal.example",
      topOrigin: "https://portal.example",
      tabId: 1,
      frameId: 0,
      documentId: "d1",
      path: "/sign-in",
    });
  });

  test("a card's page is the one that its tab shows", () => {
    const [, sender] = senders.card[0] ?? ["", {}];
    expect(callerOf(sender, self)).toMatchObject({ topOrigin: "https://portal.example", tabId: 1 });
  });
});
