import { describe, expect, it } from "vitest";
import type { PageView } from "../../src/messages/views.ts";
import { closesAfter, type WindowTask, waitingBehind, windowStep } from "../../src/window/window-step.ts";
import { pageViews } from "../gallery/card-views.ts";

const page: WindowTask = { kind: "page" };
const prove: WindowTask = { kind: "prove-for-recovery", account: pageViews.fill.account, left: 7 };
const { host, origin, site, now } = pageViews.fill;
const nothing: PageView = { host, origin, site, now, kind: "nothing" };

describe("over an open vault the window", () => {
  const steps: readonly [string, PageView | null, WindowTask | null, string][] = [
    ["waits for the first answer about the page", null, page, "settling"],
    ["waits to hear what it was opened for", pageViews.fill, null, "settling"],
    ["waits while the page is being read again", nothing, page, "settling"],
    ["waits while it only just opened the vault", pageViews.locked, page, "settling"],
    ["waits while it only just made the vault", pageViews.welcome, page, "settling"],
    ["shows what the card would", pageViews.offer, page, "page"],
    ["lets a recovery code be chosen", pageViews["use-recovery"], page, "page"],
    ["asks for the passphrase before a recovery code leaves", pageViews["use-recovery"], prove, "prove"],
    ["tells that none is left, though one was asked for", pageViews["no-recovery"], prove, "page"],
    ["tells that it is filled, though the task still stands", pageViews["recovery-filled"], prove, "page"],
  ];
  it.each(steps)("%s", (_sentence, view, task, screen) => {
    expect(windowStep(view, task).screen).toBe(screen);
  });
});

describe("the window closes by itself", () => {
  it("shortly after something was filled or kept", () => {
    for (const view of [pageViews.filled, pageViews["recovery-filled"], pageViews["kept-recovery"]]) {
      expect(closesAfter(view)).toBe(1_200);
    }
  });

  it("never while something is to be decided, read or waited for", () => {
    for (const view of [pageViews.offer, pageViews.added, pageViews.waiting, pageViews["already-kept"]]) {
      expect(closesAfter(view)).toBeNull();
    }
  });
});

describe("the lock tells what waits behind it", () => {
  it("with the page's own host", () => {
    expect(waitingBehind(pageViews["locked-enrol"])).toEqual({
      purpose: { kind: "enrol", issuer: "Portal" },
      host: "portal.example",
    });
  });

  it("only while there is a lock", () => {
    expect(waitingBehind(pageViews.fill)).toBeNull();
    expect(waitingBehind(null)).toBeNull();
  });
});
