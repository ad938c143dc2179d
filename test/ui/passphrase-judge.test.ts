import { expect, it } from "vitest";
import type { Strength } from "../../src/strength/strength.ts";
import type { ToStrengthWorker } from "../../src/strength/worker-messages.ts";
import { judgeInWorker } from "../../src/ui/passphrase-judge.ts";

const strong: Strength = { level: "strong", share: 1, weakness: null };

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: ToStrengthWorker[] = [];
  let ended = false;
  const worker = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage: (question: ToStrengthWorker) => void asked.push(question),
    terminate: () => {
      ended = true;
    },
  };
  const answer = async () => {
    const question = asked.at(-1);
    if (question === undefined) throw new Error("nothing was asked");
    const { kind, number } = question;
    const data =
      kind === "suggest"
        ? { kind: "suggested", number, passphrase: "five words" }
        : { kind: "estimated", number, strength: strong };
    worker.onmessage?.({ data } as MessageEvent);
    await Promise.resolve();
  };
  return { judge: judgeInWorker(() => worker as unknown as Worker), asked, answer, hasEnded: () => ended };
}

const settle = () => new Promise((done) => setTimeout(done, 0));

it("gives what the worker says of a passphrase", async () => {
  const { judge, answer } = slowWorker();
  const estimate = judge.estimate("brass otter quilt lantern");
  await settle();
  await answer();
  expect(await estimate).toEqual(strong);
});

it("leaves out what was typed and changed while the worker was busy", async () => {
  const { judge, asked, answer } = slowWorker();
  const estimates = ["b", "br", "bra", "bras"].map((passphrase) => judge.estimate(passphrase));
  await settle();
  await answer();
  await settle();
  await answer();
  expect(await Promise.all(estimates)).toEqual([null, null, null, strong]);
  expect(asked.map((question) => question.kind === "estimate" && question.passphrase)).toEqual(["bras"]);
});

it("says nothing of a passphrase that was changed before the answer came", async () => {
  const { judge, asked, answer } = slowWorker();
  const first = judge.estimate("brass otter");
  await settle();
  const second = judge.estimate("brass otter quilt lantern");
  await answer();
  expect(await first).toBeNull();
  await settle();
  await answer();
  expect(await second).toEqual(strong);
  expect(asked).toHaveLength(2);
});

it("hands a suggestion on, also while an estimate is under way", async () => {
  const { judge, answer } = slowWorker();
  void judge.estimate("brass");
  await settle();
  const suggestion = judge.suggest();
  await settle();
  await answer();
  expect(await suggestion).toBe("five words");
});

it("ends its worker", () => {
  const { judge, hasEnded } = slowWorker();
  expect(hasEnded()).toBe(false);
  judge.end();
  expect(hasEnded()).toBe(true);
});
