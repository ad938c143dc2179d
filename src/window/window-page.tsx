import type { CardProps } from "../card/card.tsx";
import { meaningOf } from "../card/page-view.ts";
import { Announcement } from "../card/parts/announcement.tsx";
import { Choices } from "../card/parts/choices.tsx";
import { Footnote } from "../card/parts/footnote.tsx";
import { PickList } from "../card/parts/pick-list.tsx";
import { Said } from "../card/parts/said.tsx";

/** What the card would say, in a window of ours: beneath a heading, the choices at the foot. */
export function WindowPage({ view, statement, remark, arming, onDeed }: CardProps) {
  const { heading, sentence, figure, picks = [], notes, choices = [], footnote } = statement;
  const meaning = meaningOf(view);
  return (
    <div
      class="window-page"
      key={meaning}
      data-arming={arming?.turn}
      style={{ "--arming": `${arming?.leftMs ?? 0}ms` }}
    >
      <div class="window-body stack grow">
        <h1 class="serif">{heading}</h1>
        <Said place={view} sentence={sentence} />
        {figure}
        {picks.length === 0 ? null : <PickList picks={picks} onDeed={onDeed} />}
        {notes}
        <Footnote footnote={footnote} remark={remark} />
        <Announcement subject={meaning} remark={remark} />
      </div>
      {choices.length === 0 ? null : (
        <div class="window-actions">
          <Choices choices={choices} size="tall" onDeed={onDeed} />
        </div>
      )}
    </div>
  );
}
