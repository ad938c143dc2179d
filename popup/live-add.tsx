import { useState } from "preact/hooks";
import type { NewAccountForm } from "../src/messages/account-lines.ts";
import { ask } from "../src/messages/ask.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { words } from "../src/ui/words.ts";
import { Add } from "./add.tsx";
import { added } from "./added.ts";
import type { Desk } from "./home.tsx";

/** Adding by key, with the worker behind it. */
export function LiveAdd({ desk }: { readonly desk: Desk }) {
  // The page that was in front when the form was opened: at the side another may come meanwhile.
  const [page] = useState(() => pageToBind(desk));
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const add = async (form: NewAccountForm) => {
    setWorking(true);
    setError(null);
    try {
      const { kind, account } = await ask("addAccount", form);
      desk.say(
        kind === "already-kept"
          ? { text: words.inOneRun([words.page.alreadyKeptHead, words.page.alreadyKept(shortName(account))]) }
          : added(account, desk),
      );
      desk.goTo({ screen: "list" });
    } catch (failure) {
      setError(sentenceFor(failure));
      setWorking(false);
    }
  };
  return (
    <Add
      page={page}
      working={working}
      error={error}
      onAdd={(form) => void add(form)}
      onCancel={() => desk.goTo({ screen: "list" })}
    />
  );
}

function pageToBind({ page: { host, origin } }: Desk) {
  return host === null || origin === null ? null : { host, origin };
}
