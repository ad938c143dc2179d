import { useEffect, useState } from "preact/hooks";
import { Seal } from "../ui/seal.tsx";
import { words } from "../ui/words.ts";
import { Gone } from "./gone.tsx";

/** How long a page may take to be read again, once the vault is open. Milliseconds. */
const patience = 2_500;

interface SettlingProps {
  /** Something was done here: then it is no surprise that nothing is left to decide. */
  readonly acted: boolean;
  readonly onClose: () => void;
}

/** There is nothing to decide: for a moment we wait for the page, then we leave or say so. */
export function Settling({ acted, onClose }: SettlingProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (over && acted) onClose();
  }, [over, acted]);
  if (over) return acted ? null : <Gone onClose={onClose} />;
  return (
    <div class="settling center">
      <h1 class="spoken">{words.name}</h1>
      <Seal state="working" />
      <p class="muted" role="status">
        {words.ourWindow.opening}
      </p>
    </div>
  );
}
