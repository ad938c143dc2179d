import { useId, useState } from "preact/hooks";
import { IconButton } from "./button.tsx";
import { FieldFrame, type FieldProps, useInput } from "./field.tsx";
import { words } from "./words.ts";

interface PassphraseFieldProps extends FieldProps {
  /** What a password manager should make of it. */
  readonly purpose: "current-password" | "new-password";
  /** Whether it begins in the open. */
  readonly shownAtFirst?: boolean;
}

/**
 * A passphrase, hidden until the eye is pressed. Only on our own pages: nothing that stands within a page of somebody
 * else's may have one, and the build refuses it.
 */
export function PassphraseField(props: PassphraseFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(props.shownAtFirst ?? false);
  const input = useInput(id, props, props.purpose);
  return (
    <FieldFrame id={id} {...props} {...(shown ? { font: "mono" as const } : {})}>
      {shown ? <input type="text" {...input} /> : <input type="password" {...input} />}
      <IconButton
        icon={shown ? "eye-off" : "eye"}
        label={shown ? words.passphrase.hide : words.passphrase.show}
        onPress={() => setShown(!shown)}
      />
    </FieldFrame>
  );
}
