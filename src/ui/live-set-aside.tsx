import { ask } from "../messages/ask.ts";
import { SetAside } from "./set-aside.tsx";
import { useAttempt } from "./use-attempt.ts";

interface LiveSetAsideProps {
  /** The vault is set aside, or somebody opened it meanwhile. */
  readonly onDone: () => Promise<void>;
  readonly onBack: () => void;
}

/** Setting the locked vault aside, with the worker behind it. */
export function LiveSetAside({ onDone, onBack }: LiveSetAsideProps) {
  const { working, error, attempt } = useAttempt();
  const begin = () =>
    void attempt(async () => {
      await ask("setVaultAside", {});
      await onDone();
      return null;
    });
  return <SetAside working={working} error={error} onBegin={begin} onBack={onBack} />;
}
