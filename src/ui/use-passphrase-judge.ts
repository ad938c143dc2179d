import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Strength } from "../strength/strength.ts";
import { HireJudge, type PassphraseJudge } from "./passphrase-judge.ts";

/** What is thought of a passphrase while it is chosen; the last answer stays until the next is in. Null before the first. */
export function usePassphraseJudge(passphrase: string) {
  const hire = useContext(HireJudge);
  const judge = useRef<PassphraseJudge | null>(null);
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    const hired = hire();
    judge.current = hired;
    return () => {
      judge.current = null;
      hired.end();
    };
  }, [hire]);
  useEffect(() => {
    if (passphrase === "") setStrength(null);
    void judge.current?.estimate(passphrase).then((answer) => {
      if (answer !== null && passphrase !== "") setStrength(answer);
    });
  }, [passphrase]);
  return { strength, suggest: async () => judge.current?.suggest() ?? null };
}
