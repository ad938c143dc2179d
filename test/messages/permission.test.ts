import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, type Desk, type Handlers } from "../../src/messages/answer.ts";
import { callerOf, type Sender } from "../../src/messages/caller.ts";
import { type Caller, type WorkerContract, workerContract } from "../../src/messages/contract.ts";
import { type Line, largestRequest, type Surface } from "../../src/messages/line.ts";
import { createPaces } from "../../src/messages/paces.ts";
import { requestOf } from "./any-request.ts";
import { self, senders, strangers } from "./senders.ts";

/** Every question of the contract, put by every kind of caller. */

const lines = Object.entries<Line>(workerContract);
const surfaces = Object.keys(senders) as Surface[];

/** What a content script, which is to say a page, may ask. Anything more is a decision, and is written here. */
const pageMayAsk = [
  "injectPage",
  "reportPage",
  "readQr",
  "readScreen",
  "resumeFill",
  "cancelHere",
  "giveUpHere",
  "openForPage",
  "dismissHere",
  "fieldChosen",
  "boxDrawn",
];
/** What the card, which stands in a page, may ask. */
const cardMayAsk = [
  "viewPage",
  "addOffer",
  "addToPhone",
  "undoAdd",
  "fillCode",
  "cancelFill",
  "undoFill",
  "noteCopiedHere",
  "keepRecoveryCodes",
  "fillRecoveryCode",
  "dismiss",
  "openWindow",
  "sizeCard",
  "vaultStatus",
  "viewShowing",
  "checkClock",
  "clearLater",
  "confirmClock",
  "drawBoxAgain",
];

/** Handlers that only note that they were reached, and whatever is to be done to a request of every question. */
async function putToAll(put: (question: string, request: unknown, ask: Ask) => Promise<void>): Promise<void> {
  for (const [question, line] of lines)
    await put(question, fc.sample(requestOf(line.request), 1)[0], asking());
}

type Ask = ReturnType<typeof asking>;

function asking() {
  const reached: string[] = [];
  let minute = 0;
  const note = (question: string) => async () => void reached.push(question);
  const handlers = Object.fromEntries(lines.map(([question]) => [question, note(question)]));
  const desk: Desk<WorkerContract, Caller> = {
    handlers: handlers as unknown as Handlers<WorkerContract, Caller>,
    // Nobody is in a hurry here.
    paces: createPaces(() => 60_000 * minute++),
    before: async () => undefined,
    report(error) {
      throw error;
    },
  };
  return async (sender: Sender, question: unknown, request: unknown) => {
    const caller = callerOf(sender, self);
    if (caller === null) return "not-allowed";
    const before = reached.length;
    const given = await answer(workerContract, desk, { question, request, caller });
    // Whatever is refused never reached its handler, and the other way round.
    expect(reached.length > before).toBe(given.ok);
    return given.ok ? "reached" : given.code;
  };
}

test("the contract has questions to go by, and there is a request for each", () => {
  expect(lines.length).toBeGreaterThan(70);
});

describe.each(surfaces)("of the kind %s", (surface) => {
  test("every caller reaches the questions whose lists name it, and is refused all others", async () => {
    await putToAll(async (question, request, ask) => {
      const names = (workerContract as Record<string, Line>)[question]?.from as readonly Surface[];
      for (const [, sender] of senders[surface])
        expect(await ask(sender, question, request), question).toBe(
          names.includes(surface) ? "reached" : "not-allowed",
        );
    });
  });
});

describe("what may be asked from within a page", () => {
  const namedFor = (surface: Surface) =>
    lines.flatMap(([question, { from }]) => (from.some((each) => each === surface) ? [question] : []));

  test("by a content script is this fixed list", () => {
    expect(namedFor("content").sort()).toEqual([...pageMayAsk].sort());
  });

  test("by the card is this one, and nothing of the two is the same", () => {
    expect(namedFor("card").sort()).toEqual([...cardMayAsk].sort());
    expect(pageMayAsk.filter((question) => cardMayAsk.includes(question))).toEqual([]);
  });
});

test.each(strangers)("%s is refused every question", async (_name, sender) => {
  await putToAll(async (question, request, ask) => {
    expect(await ask(sender, question, request)).toBe("not-allowed");
  });
});

describe("what is no question of ours", () => {
  test.each([
    ["no name", undefined],
    ["null", null],
    ["a number", 7],
    ["a list", ["reportPage"]],
    ["an object that reads as one", { toString: () => "listAccounts" }],
    ["a name that nobody has", "giveMeAllSecrets"],
    ["another spelling", "listaccounts"],
    ["something that every object has", "toString"],
    ["its constructor", "constructor"],
    ["its prototype", "__proto__"],
  ])("is refused to everybody: %s", async (_name, question) => {
    for (const [, sender] of Object.values(senders).flat())
      expect(await asking()(sender, question, {})).toBe("bad-request");
  });
});

describe("the shape of a request", () => {
  const inLine = ({ from }: Line) => senders[from[0]][0]?.[1] ?? {};

  test.each(lines)(
    "%s refuses keys that it does not know, at any depth, and what is no object",
    async (question, line) => {
      const ask = asking();
      const sender = inLine(line);
      for (const request of fc.sample(requestOf(line.request), 5)) {
        for (const surplus of withSurplus(request))
          expect(await ask(sender, question, surplus)).toBe("bad-request");
      }
      for (const other of [undefined, null, 1, "{}", [], [{}], true])
        expect(await ask(sender, question, other)).not.toBe("reached");
    },
  );

  test.each(lines)("%s refuses a request without any one of its keys", async (question, line) => {
    const ask = asking();
    const [request] = fc.sample(requestOf(line.request), 1) as [Record<string, unknown>];
    const { entries } = line.request as unknown as { entries: Record<string, { type: string }> };
    for (const key of Object.keys(request)) {
      if (entries[key]?.type === "optional") continue;
      const { [key]: _gone, ...rest } = request;
      expect(await ask(inLine(line), question, rest)).not.toBe("reached");
    }
  });
});

describe("the size of a request", () => {
  const megabytes = "x".repeat(40 * 1024 * 1024);

  test.each(lines)("%s refuses one that is larger than it has use for", async (question, line) => {
    const ask = asking();
    const sender = senders[line.from[0]][0]?.[1] ?? {};
    const most = line.largest ?? largestRequest;
    expect(await ask(sender, question, { padding: megabytes.slice(0, most) })).toBe("bad-request");
    const [request] = fc.sample(requestOf(line.request), 1) as [Record<string, unknown>];
    for (const key of Object.keys(request))
      expect(await ask(sender, question, { ...request, [key]: megabytes })).not.toBe("reached");
  });

  test("is at most 64 KiB for whatever a page may ask, but for a picture of a MiB of pixels", () => {
    const larger = lines.filter(
      ([, { from, largest }]) => from.some((each) => each === "content") && largest,
    );
    expect(larger.map(([question, { largest }]) => [question, largest])).toEqual([["readQr", 1_400_100]]);
    expect(largestRequest).toBe(65_536);
  });
});

/** The same request with a key that it does not have, in each of its objects. */
function withSurplus(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => withSurplus(item).map((other) => value.with(at, other)));
  const deeper = Object.entries(value).flatMap(([key, item]) =>
    withSurplus(item).map((other) => ({ ...value, [key]: other })),
  );
  return [{ ...value, surplus: 1 }, { ...value, origin2: "https://bank.example" }, ...deeper];
}
