import { currentCode, firstExpiry } from "../src/ui/countdown.ts";
import { usePasskeys } from "../src/ui/passkey-proof.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import { useReachedEffect } from "../src/ui/use-reached-effect.ts";
import { words } from "../src/ui/words.ts";
import { PhoneCode } from "./phone/phone-code.tsx";
import { PhoneDone } from "./phone/phone-done.tsx";
import { PhoneProve } from "./phone/phone-prove.tsx";
import { usePhone } from "./phone/use-phone.ts";
import { SetByOrganisation } from "./set-by-organisation.tsx";

/** Taking one account to a phone, with the worker behind it. */
export function LivePhone({ accountId }: { readonly accountId: string }) {
  const exportable = useAnswer("viewExportable", {});
  const doors = useAnswer("viewDoors", {});
  const passkeys = usePasskeys();
  const { at, working, error, onType, onShow, onDone, onAgain } = usePhone(accountId, passkeys);
  const viewed = useAnswer("viewAccount", at.step === "shown" ? { accountId } : null);
  const details = viewed.state === "answered" ? viewed.value : null;
  const now = useNow(details);
  useReachedEffect(firstExpiry([details?.code ?? null]), now, () => void viewed.askAgain());
  if (exportable.state === "asking") return null;
  if (exportable.state === "refused") return <p class="gate-refused">{sentenceFor(exportable.failure)}</p>;
  if (exportable.value.plain === "forbidden") return <SetByOrganisation />;
  const account = exportable.value.rows.find(({ id }) => id === accountId);
  if (account === undefined) return <p class="gate-refused">{words.phone.unknown}</p>;
  if (at.step === "done") return <PhoneDone onAgain={onAgain} onLeave={leave} />;
  if (at.step === "shown") {
    const code = details === null ? null : currentCode(details, now);
    return <PhoneCode account={account} text={at.text} code={code} onDone={onDone} />;
  }
  return (
    <PhoneProve
      account={account}
      ways={{
        recoveryKey: doors.state === "answered" && doors.value.recoveryKey ? "there" : "absent",
        passkey: passkeys.length === 0 ? "absent" : "there",
      }}
      working={working}
      error={error}
      onType={onType}
      onShow={onShow}
      onCancel={leave}
    />
  );
}

function leave(): void {
  window.location.hash = "#accounts";
}
