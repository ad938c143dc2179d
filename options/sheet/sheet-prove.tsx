import { words } from "../../src/ui/words.ts";
import { ProofForm } from "../export/proof-form.tsx";
import type { Shown } from "../security/deeds.ts";
import type { Ways } from "../security/proof-field.tsx";
import { useNewHeading } from "../use-new-heading.ts";

interface SheetProveProps {
  /** How many codes will be on it. */
  readonly codes: number;
  readonly ways: Ways;
  readonly working: boolean;
  readonly error: string | null;
  readonly onType: () => void;
  readonly onMake: (shown: Shown) => void;
  readonly onCancel: () => void;
}

/** What the sheet gives whoever finds it, and the proof that its owner wants it. */
export function SheetProve({ codes, onMake, ...form }: SheetProveProps) {
  const said = words.sheet;
  const heading = useNewHeading();
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.proveTitle}
      </h1>
      <p class="lead">{said.proveLead(codes)}</p>
      <ProofForm {...form} submit={said.make} tone="ink" ready onSend={onMake}>
        <ul class="sheet-steps">
          {said.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </ProofForm>
    </>
  );
}
