import { useEffect, useRef, useState } from "preact/hooks";
import { askAnew } from "../../src/ui/ask-anew.ts";
import { Button } from "../../src/ui/button.tsx";
import { PassphraseField } from "../../src/ui/passphrase-field.tsx";
import { words } from "../../src/ui/words.ts";

interface ImportPasswordProps {
  readonly name: string;
  readonly app: string;
  /** Why the last one did not open it, as a sentence, or null. */
  readonly error: string | null;
  readonly onPassword: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the password of a locked export, with the app named in which it was set. */
export function ImportPassword({ name, app, error, onPassword, onCancel }: ImportPasswordProps) {
  const [password, setPassword] = useState("");
  const [changed, setChanged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setChanged(false);
    askAnew(input.current);
  }, [error]);
  const said = words.importing;
  return (
    <>
      <h1>{said.passwordTitle(app)}</h1>
      <form
        class="stack file-key file-key-place"
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== "") onPassword(password);
        }}
      >
        <p class="file-name">{said.passwordLead(name, app)}</p>
        <PassphraseField
          label={said.password}
          purpose="current-password"
          value={password}
          onInput={(value) => {
            setPassword(value);
            setChanged(true);
          }}
          error={changed ? null : error}
          inputRef={input}
          focus="at-once"
        />
        <div class="actions">
          <Button tone="ink" size="tall" type="submit">
            {said.open}
          </Button>
          <Button tone="line" size="tall" onPress={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </>
  );
}
