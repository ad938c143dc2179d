import { createContext } from "preact";
import type { Strength } from "../strength/strength.ts";
import type { FromStrengthWorker, ToStrengthWorker } from "../strength/worker-messages.ts";
import { startWorker } from "./start-worker.ts";

/** Judges passphrases, and suggests one, for as long as a screen asks for a new one. */
export interface PassphraseJudge {
  /** Null where something else was asked meanwhile, and for whoever asks after the end. */
  estimate(passphrase: string): Promise<Strength | null>;
  suggest(): Promise<string>;
  /** Nothing of what it was asked is left anywhere after this. */
  end(): void;
}

/** Hires a judge. Tests and pictures have their own. */
export const HireJudge = createContext<() => PassphraseJudge>(judgeInWorker);

/** One that sits in a worker. It answers one question at a time, so that quick typing leaves no queue. */
export function judgeInWorker(start = () => startWorker("strength/worker")): PassphraseJudge {
  const worker = start();
  const waiting = new Map<number, (answer: FromStrengthWorker) => void>();
  let number = 0;
  let busy: Promise<unknown> = Promise.resolve();
  let newest = 0;
  worker.onmessage = ({ data }: MessageEvent<FromStrengthWorker>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  const put = (asked: ToStrengthWorker) =>
    new Promise<FromStrengthWorker>((settle) => {
      waiting.set(asked.number, settle);
      worker.postMessage(asked);
    });
  const next = () => ++number;
  return {
    async estimate(passphrase) {
      const own = next();
      newest = own;
      await busy;
      if (own !== newest) return null;
      const asked = put({ kind: "estimate", number: own, passphrase });
      busy = asked;
      const answer = await asked;
      return own === newest && answer.kind === "estimated" ? answer.strength : null;
    },
    async suggest() {
      const answer = await put({ kind: "suggest", number: next() });
      if (answer.kind !== "suggested") throw new Error("the worker answers what it was asked");
      return answer.passphrase;
    },
    end() {
      newest = -1;
      worker.terminate();
    },
  };
}
