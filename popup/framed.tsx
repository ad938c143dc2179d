import type { FrameView } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { Note } from "../src/ui/note.tsx";
import { Spoken } from "../src/ui/spoken.tsx";
import { words } from "../src/ui/words.ts";
import { Choices } from "./choices.tsx";
import type { PageDeeds } from "./page-deeds.ts";

interface FramedProps {
  readonly view: FrameView;
  readonly deeds: Pick<PageDeeds, "allowFrame" | "fillFrame">;
}

/** The code field is in a frame of another site: may it be filled there? Both are named. */
export function Framed({ view, deeds }: FramedProps) {
  const said = words.page.framed;
  const { frame, frameHost, host, accounts, state } = view;
  if (state !== "asking") {
    return (
      <div class="inset note-inset">
        <Spoken text={words.inOneRun([said[state], said.where(frameHost, host)])} />
        <Note tone={state === "filled" ? "well" : "ours"} head={said[state]}>
          {said.where(frameHost, host)}
        </Note>
      </div>
    );
  }
  const isNew = accounts.some(({ allowed }) => !allowed);
  return (
    <Choices
      accounts={accounts}
      origins={() => [frame]}
      question={said.question(frameHost, host)}
      below={(account) => account.label || shortName(account)}
      action={({ allowed }) => (allowed ? words.fill : said.allow)}
      onChoose={({ id, allowed }) => (allowed ? deeds.fillFrame(id, frame) : deeds.allowFrame(id, frame))}
      after={isNew ? said.why(frameHost) : undefined}
    />
  );
}
