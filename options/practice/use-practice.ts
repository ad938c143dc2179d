import { useEffect, useRef, useState } from "preact/hooks";
import type { Deed, Names } from "../../src/card/deed.ts";
import { Failure } from "../../src/domain/failure.ts";
import { ask } from "../../src/messages/ask.ts";
import type { GreyImage } from "../../src/messages/contract.ts";
import type { Proof } from "../../src/messages/vault-lines.ts";
import type { AccountSummary } from "../../src/messages/views.ts";
import { refusalOf } from "../../src/ui/refusal-of.ts";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import { failureSentence } from "../../src/ui/words/failures.ts";
import { codeOf, forgetAccount, usableRecoveryCode } from "./practice-account.ts";
import type { Progress } from "./practice-view.ts";
import { enter, goTo, openPortal, type PretendPortal } from "./pretend-portal.ts";

const nothingYet: Progress = { offer: null, account: null, filled: null, kept: false, dismissed: false };
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** A practice from the set-up to the end: the portal's side here, Countersign's by the worker. `now` is by the vault's clock. */
export function usePractice(now: () => number) {
  const [portal, setPortal] = useState<PretendPortal>(() => openPortal(random));
  const [progress, setProgress] = useState<Progress>(nothingYet);
  const [entry, setEntry] = useState("");
  const [remark, setRemark] = useState<string | null>(null);
  const [proving, setProving] = useState(false);
  const [over, setOver] = useState<"removed" | "kept" | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const picture = useRef<GreyImage | null>(null);
  const busy = useRef(false);
  useLeaving(over === null ? progress.account : null);
  const go = (change: Partial<Progress>) => setProgress((before) => ({ ...before, ...change }));

  const attempt = (deed: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setRemark(null);
    void deed()
      .catch((error: unknown) => setRemark(sentenceFor(error)))
      .finally(() => {
        busy.current = false;
      });
  };
  const fill = (value: string) => {
    setEntry(value);
    go({ filled: value });
    box.current?.focus();
  };
  const turnTo = (next: PretendPortal) => {
    const isNewPage = next.page !== portal.page;
    const isNewCode = next.recoveryCode !== portal.recoveryCode;
    setPortal(next);
    if (!isNewPage) return;
    setEntry("");
    setRemark(null);
    setProving(false);
    go({ filled: null, dismissed: false, ...(isNewCode && { kept: false }) });
  };

  const scan = async (shown: GreyImage) => {
    picture.current = shown;
    const result = await ask("scanImage", shown);
    if (result.kind === "offer") go({ offer: result.offer });
    else if (result.kind === "refused") setRemark(failureSentence(result.code, result.detail));
  };
  const add = async (proposalId: string, names: Names | undefined) => {
    const added = await ask("addScanned", { proposalId });
    if (names !== undefined) await ask("renameAccount", { accountId: added.id, ...names });
    go({ account: { ...added, ...names }, offer: null });
    fill(await codeOf(added.id));
  };
  const undoAdd = async (account: AccountSummary) => {
    await forgetAccount(account.id);
    setEntry("");
    go({ account: null, filled: null });
    if (picture.current !== null) await scan(picture.current);
  };
  const keep = async (account: AccountSummary) => {
    await ask("addRecoveryCodes", { accountId: account.id, values: [portal.recoveryCode] });
    go({ kept: true });
    // The button that was pressed is gone.
    onward.current?.focus();
  };
  const recover = async (account: AccountSummary) => {
    try {
      fill(await usableRecoveryCode(account.id));
      setProving(false);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "fresh-unlock-needed") throw error;
      setProving(true);
    }
  };

  const { account } = progress;
  const onDeed = (deed: Deed) => {
    switch (deed.kind) {
      case "dismiss":
        return go({ dismissed: true });
      case "add":
        return attempt(() => add(deed.proposalId, deed.names));
      case "undo-fill":
        setEntry("");
        return go({ filled: null });
    }
    if (account === null) return;
    if (deed.kind === "fill") attempt(async () => fill(await codeOf(account.id)));
    if (deed.kind === "undo-add") attempt(() => undoAdd(account));
    if (deed.kind === "keep-recovery") attempt(() => keep(account));
    if (deed.kind === "use-recovery") attempt(() => recover(account));
  };
  /** Gives what is wrong with a proof as a sentence, or null when the code is filled. */
  const prove = async (proof: Proof): Promise<string | null> => {
    if (account === null) return null;
    try {
      if ((await ask("prove", { proof })) === "refused") return refusalOf(proof);
      await recover(account);
      return null;
    } catch (error) {
      return sentenceFor(error);
    }
  };

  return {
    portal,
    progress,
    entry,
    remark,
    proving,
    over,
    box,
    onward,
    onType: setEntry,
    onShown: (shown: GreyImage) => void scan(shown).catch((error: unknown) => setRemark(sentenceFor(error))),
    onEnter: () => turnTo(enter(portal, entry, now(), random)),
    onGoTo: (page: "sign-in" | "recovery-sign-in") => turnTo(goTo(portal, page)),
    onDeed,
    onBringBack: progress.dismissed ? () => go({ dismissed: false }) : null,
    prove,
    stopProving: () => setProving(false),
    remove: () =>
      attempt(async () => {
        if (account !== null) await forgetAccount(account.id);
        setOver("removed");
      }),
    keepAccount: () => setOver("kept"),
    startAgain: () => {
      setPortal(openPortal(random));
      setProgress(nothingYet);
      setEntry("");
      setOver(null);
    },
  };
}

/** Whoever leaves in the middle leaves no practice account behind. */
function useLeaving(account: AccountSummary | null): void {
  const left = useRef<string | null>(null);
  left.current = account?.id ?? null;
  useEffect(() => {
    const leave = () => {
      // Locked meanwhile, or gone already: then it is offered for removal the next time.
      if (left.current !== null) forgetAccount(left.current).catch(() => undefined);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
}
