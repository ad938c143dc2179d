import type { PageView } from "../messages/views.ts";
import { IconButton } from "../ui/button.tsx";
import { SmallMark } from "../ui/mark.tsx";
import { words } from "../ui/words.ts";
import type { Arming } from "./arming.ts";
import { meaningOf } from "./page-view.ts";
import { Announcement } from "./parts/announcement.tsx";
import { Choices } from "./parts/choices.tsx";
import { Footnote } from "./parts/footnote.tsx";
import { PickList } from "./parts/pick-list.tsx";
import { Said } from "./parts/said.tsx";
import type { Scene, Statement } from "./statement.ts";

export interface CardProps {
  readonly view: PageView;
  readonly statement: Statement;
  /** What there is to say of the last click: that it did not count, or what went wrong. */
  readonly remark: string | null;
  /** Null once clicks count. */
  readonly arming: Arming | null;
  readonly onDeed: Scene["onDeed"];
}

interface CardPlace {
  /** A frame is the card's own document; in a page of ours it is a part beneath that page's heading. */
  readonly within?: "frame" | "our-page";
}

/** The in-page card: the page's true address first, then what we say of it. */
export function Card({ view, statement, remark, arming, onDeed, within = "frame" }: CardProps & CardPlace) {
  const [Part, heading] = within === "frame" ? (["main", "h1"] as const) : (["section", "h2"] as const);
  const { sentence, figure, picks = [], notes, choices = [], footnote } = statement;
  const meaning = meaningOf(view);
  return (
    <Part
      class="page-card"
      aria-label={words.name}
      data-arming={arming?.turn}
      style={{ "--arming": `${arming?.leftMs ?? 0}ms` }}
    >
      <header>
        <SmallMark />
        <span>{words.name}</span>
        <IconButton icon="close" label={words.close} onPress={() => onDeed({ kind: "dismiss" })} />
      </header>
      <div class="statement" key={meaning}>
        <Said place={view} sentence={sentence} heading={heading} />
        {figure}
        {picks.length === 0 ? null : <PickList picks={picks} onDeed={onDeed} />}
        {notes}
        {choices.length === 0 ? null : <Choices choices={choices} onDeed={onDeed} />}
        <Footnote footnote={footnote} remark={remark} />
      </div>
      <Announcement subject={meaning} remark={remark} />
    </Part>
  );
}
