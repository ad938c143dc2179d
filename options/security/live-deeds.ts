import browser, { type Manifest } from "webextension-polyfill";
import { ask } from "../../src/messages/ask.ts";
import { clipboardPermissions } from "../../src/messages/clipboard-permissions.ts";
import type { ClearingSeconds } from "../../src/messages/vault-lines.ts";
import type { PasskeyDoor } from "../../src/messages/vault-views.ts";
import { makePasskey } from "../../src/ui/passkey.ts";
import { passkeyProof } from "../../src/ui/passkey-proof.ts";
import { refusalOf } from "../../src/ui/refusal-of.ts";
import { saveFile } from "../../src/ui/save-file.ts";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import type { Drafted, PasskeyStep, Refusal, SecurityDeeds, Shown } from "./deeds.ts";
import { printPage } from "./print-page.ts";

interface Behind {
  readonly say: (words: ToastWords) => void;
  /** Asks again for what is shown. */
  readonly askAgain: () => Promise<void>;
  /** Those that can be touched in this browser. */
  readonly passkeys: readonly PasskeyDoor[];
  /** The number of the recovery key that there is, or null. */
  readonly serial: number | null;
}

/** The deeds of Security, with the worker behind them. */
export function liveDeeds({ say, askAgain, passkeys, serial }: Behind): SecurityDeeds {
  const { passphrase, passkey, newKey, recovery, clipboard } = words.security;
  const done = (deed: Promise<Refusal>, text: string | null) =>
    settle(deed, async () => {
      if (text !== null) say({ text });
      await askAgain();
    });
  const switched = async (deed: Promise<null>) => {
    const refusal = await done(deed, null);
    if (refusal !== null) say({ text: refusal, icon: "warn" });
    return refusal;
  };
  return {
    changePassphrase: (shown, next) => done(changePassphrase(shown, next, passkeys), passphrase.done),
    tryPassphrase: (typed) => done(prove(typed), passphrase.tried),
    addPasskey: (typed, onStep) => done(addPasskey(typed, onStep, passkeys), passkey.added),
    removePasskey: (slotId, typed) =>
      done(wrongUnlessDone(ask("removePasskey", { slotId, passphrase: typed })), passkey.removed),
    draftRecoveryKey: (typed) => draftRecoveryKey(typed).catch(refusedDraft),
    keepRecoveryKey: (typed, recoveryKey) =>
      done(wrongUnlessDone(ask("keepRecoveryKey", { passphrase: typed, recoveryKey })), null),
    leaveRecoveryKey: () => say({ text: newKey.left(serial) }),
    removeRecoveryKey: (typed) =>
      done(wrongUnlessDone(ask("removeRecoveryKey", { passphrase: typed })), recovery.removed),
    print: printPage,
    changeSettings: (settings) => switched(ask("changeSettings", { settings })),
    clearCopied: (afterSeconds) =>
      done(clearCopied(afterSeconds), afterSeconds === null ? clipboard.off : clipboard.on(afterSeconds)),
    hideCodes: (hidden) => switched(ask("hideCodes", { hidden })),
    compactRows: (compact) => switched(ask("compactRows", { compact })),
    lock: () =>
      void ask("lock", {}).catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" })),
    acceptOlder: (typed) =>
      done(wrongUnlessDone(ask("acceptOlderVault", { passphrase: typed })), words.health.accepted),
    discardDamaged: (typed) => settle(discardDamaged(typed, say), askAgain),
    saveSealedCopy: () => done(saveSealedCopy(), words.health.savedCopy),
  };
}

/** What a deed was refused for, in a sentence whatever it threw; once it is done, what comes after. */
async function settle(deed: Promise<Refusal>, then: () => Promise<void>): Promise<Refusal> {
  try {
    const refusal = await deed;
    if (refusal === null) await then();
    return refusal;
  } catch (error) {
    return sentenceFor(error);
  }
}

async function wrongUnlessDone(answer: Promise<string>): Promise<Refusal> {
  return (await answer) === "refused" ? words.passphrase.wrong : null;
}

async function prove(passphrase: string): Promise<Refusal> {
  return wrongUnlessDone(ask("prove", { proof: { kind: "passphrase", passphrase } }));
}

async function changePassphrase(
  shown: Shown,
  next: string,
  passkeys: readonly PasskeyDoor[],
): Promise<Refusal> {
  const proof = shown.kind === "passkey" ? await passkeyProof(passkeys) : shown;
  if (proof === null) return words.security.passkey.untouched;
  const answer = await ask("changePassphrase", { proof, passphrase: next });
  return answer === "changed" ? null : refusalOf(proof);
}

/** The passphrase is looked at first: a passkey that then isn't added would lie about on the user's device. */
async function addPasskey(
  passphrase: string,
  onStep: (step: PasskeyStep) => void,
  passkeys: readonly PasskeyDoor[],
): Promise<Refusal> {
  onStep("checking");
  const refusal = await prove(passphrase);
  if (refusal !== null) return refusal;
  onStep("asking");
  const passkey = await makePasskey(passkeys);
  if (passkey === null) return words.security.passkey.cancelled;
  onStep("sealing");
  return wrongUnlessDone(ask("addPasskey", { passphrase, passkey }));
}

async function draftRecoveryKey(passphrase: string): Promise<Drafted> {
  const refusal = await prove(passphrase);
  if (refusal !== null) return { kind: "refused", sentence: refusal };
  return { kind: "drafted", ...(await ask("draftRecoveryKey", {})) };
}

function refusedDraft(error: unknown): Drafted {
  return { kind: "refused", sentence: sentenceFor(error) };
}

const clipboardLeave = { permissions: [...clipboardPermissions] as Manifest.OptionalPermission[] };

/** The browser is asked first: it only listens within the press. */
async function clearCopied(afterSeconds: ClearingSeconds): Promise<Refusal> {
  if (afterSeconds !== null && !(await browser.permissions.request(clipboardLeave)))
    return words.security.clipboard.notAllowed;
  await ask("clearCopied", { afterSeconds });
  // What is not needed any more is given back.
  if (afterSeconds === null) await browser.permissions.remove(clipboardLeave);
  return null;
}

async function discardDamaged(passphrase: string, say: Behind["say"]): Promise<Refusal> {
  const answer = await ask("discardDamaged", { passphrase });
  if (answer === "refused") return words.passphrase.wrong;
  say({ text: words.health.gaveUp(answer.discarded) });
  return null;
}

async function saveSealedCopy(): Promise<Refusal> {
  saveFile(await ask("makeSealedCopy", {}));
  return null;
}
