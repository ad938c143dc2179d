import { describe, expect, it, vi } from "vitest";
import type { Deed } from "../../src/card/deed.ts";
import { deedOfKey } from "../../src/card/deed-of-key.ts";

const ask = vi.hoisted(() => vi.fn(async () => null));
vi.mock("../../src/messages/ask.ts", () => ({ ask }));
const { isHarmless, perform } = await import("../../src/card/deed.ts");

const deeds: readonly [Deed, string, object][] = [
  [{ kind: "add", proposalId: "p1" }, "addOffer", { proposalId: "p1" }],
  [
    { kind: "add", proposalId: "p1", names: { issuer: "Mine", label: "" } },
    "addOffer",
    { proposalId: "p1", names: { issuer: "Mine", label: "" } },
  ],
  [{ kind: "undo-add" }, "undoAdd", {}],
  [{ kind: "add-to-phone", accountId: "a1" }, "addToPhone", { accountId: "a1" }],
  [{ kind: "fill", accountId: "a1", when: "now" }, "fillCode", { accountId: "a1", when: "now" }],
  [{ kind: "cancel-fill" }, "cancelFill", {}],
  [
    { kind: "keep-recovery", shownId: "s1", accountId: "a1" },
    "keepRecoveryCodes",
    { shownId: "s1", accountId: "a1" },
  ],
  [{ kind: "use-recovery", accountId: "a1" }, "fillRecoveryCode", { accountId: "a1" }],
  [{ kind: "draw-again" }, "drawBoxAgain", {}],
  [{ kind: "bind-sibling", accountId: "a1" }, "bindSibling", { accountId: "a1" }],
  [{ kind: "open-window", thing: "p1" }, "openWindow", { thing: "p1" }],
  [{ kind: "dismiss" }, "dismiss", {}],
];

describe("a deed", () => {
  it.each(deeds)(
    "$kind is put to the worker as one question about its encounter",
    async (deed, question, request) => {
      ask.mockClear();
      await perform(deed, "e1");
      expect(ask.mock.calls).toEqual([[question, { encounterId: "e1", ...request }]]);
    },
  );

  it("is harmless only where everything stays as it is", () => {
    const harmless = deeds.map(([deed]) => deed).filter(isHarmless);
    expect(harmless.map(({ kind }) => kind)).toEqual(["cancel-fill", "dismiss"]);
  });
});

describe("a number key", () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };
  const pickOf = (accountId: string) => ({
    title: accountId,
    details: [],
    mark: "key" as const,
    action: "Fill",
    deed: { kind: "fill", accountId, when: "best" } as const,
  });
  const two = { picks: [pickOf("a1"), pickOf("a2")] };

  it("chooses the account in its place", () => {
    expect(deedOfKey({ ...plain, key: "2" }, two)).toEqual({ kind: "fill", accountId: "a2", when: "best" });
  });

  const ignored: readonly [string, Parameters<typeof deedOfKey>][] = [
    ["beyond the last account", [{ ...plain, key: "3" }, two]],
    ["zero", [{ ...plain, key: "0" }, two]],
    ["a letter", [{ ...plain, key: "a" }, two]],
    ["with a modifier", [{ ...plain, ctrlKey: true, key: "1" }, two]],
    ["where there is no choice", [{ ...plain, key: "1" }, { picks: [pickOf("a1")] }]],
    ["where nothing can be picked", [{ ...plain, key: "1" }, {}]],
    ["where nothing is on view", [{ ...plain, key: "1" }, null]],
  ];
  it.each(ignored)("does nothing: %s", (_what, [press, statement]) => {
    expect(deedOfKey(press, statement)).toBeNull();
  });
});
