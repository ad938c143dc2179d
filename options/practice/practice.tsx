import type { ComponentChildren, Ref } from "preact";
import { Card } from "../../src/card/card.tsx";
import type { Deed } from "../../src/card/deed.ts";
import { statePage } from "../../src/card/state-page.ts";
import { useNaming } from "../../src/card/use-naming.ts";
import type { PageView } from "../../src/messages/views.ts";
import { Button, QuietLink } from "../../src/ui/button.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { Note } from "../../src/ui/note.tsx";
import type { WhichBrowser } from "../../src/ui/which-browser.ts";
import { practiceWords } from "../../src/ui/words/practice.ts";
import { type PortalDeeds, PortalPages } from "./portal-pages.tsx";
import { type PretendPortal, portalHost } from "./pretend-portal.ts";

interface PracticeProps extends PortalDeeds {
  readonly portal: PretendPortal;
  readonly entry: string;
  readonly box: Ref<HTMLInputElement>;
  readonly onward: Ref<HTMLButtonElement>;
  readonly view: PageView;
  readonly now: number;
  /** Why the last deed came to nothing, as a sentence, or null. */
  readonly remark: string | null;
  readonly onDeed: (deed: Deed) => void;
  /** The card was closed, and can be had back. */
  readonly onBringBack: (() => void) | null;
  /** What stands below the card, or in its place: the form in which a proof is asked for, and the end. */
  readonly aside: ComponentChildren;
  /** What stands under it all: what an earlier practice left. */
  readonly children?: ComponentChildren;
}

/** A pretend portal, and the card over it as over any page. */
export function Practice(props: PracticeProps) {
  const { aside, children, ...shown } = props;
  return (
    <>
      <h1>{practiceWords.title}</h1>
      <p class="lead">{practiceWords.lead}</p>
      <p class="practice-step" role="status">
        {practiceWords.steps[shown.portal.page]}
      </p>
      <div class="practice">
        <div class="practice-bar">
          <Icon name="site" />
          <bdi>{portalHost}</bdi>
          <span class="tag">{practiceWords.pretend}</span>
        </div>
        <div class="practice-page">
          <section aria-label={practiceWords.site}>
            <PortalPages {...shown} />
          </section>
          <aside aria-label={practiceWords.card}>
            <PracticeCard {...shown} />
            {aside}
          </aside>
        </div>
      </div>
      {children}
    </>
  );
}

function PracticeCard({ view, now, remark, onDeed, onBringBack }: Omit<PracticeProps, "aside">) {
  const naming = useNaming(view);
  const statement = statePage(view, { now, place: "page", onDeed, naming });
  if (statement !== null)
    return (
      <Card
        view={view}
        statement={statement}
        remark={remark}
        arming={null}
        onDeed={onDeed}
        within="our-page"
      />
    );
  if (onBringBack === null) return null;
  return (
    <div class="practice-closed">
      <p class="t12 muted">{practiceWords.cardGone}</p>
      <QuietLink icon="refresh" onPress={onBringBack}>
        {practiceWords.bringBack}
      </QuietLink>
    </div>
  );
}

interface EndingProps {
  /** Firefox asks in a window where others show the card. */
  readonly browser: WhichBrowser;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** What becomes of the practice account. */
export function Ending({ browser, onRemove, onKeep }: EndingProps) {
  return (
    <div class="practice-end stack">
      <Note tone="well" head={practiceWords.endHead}>
        {practiceWords.end[browser]}
      </Note>
      <div class="actions">
        <Button tone="ink" onPress={onRemove}>
          {practiceWords.remove}
        </Button>
        <Button tone="line" onPress={onKeep}>
          {practiceWords.keep}
        </Button>
      </div>
    </div>
  );
}

/** The account of a practice that was broken off. */
export function LeftBehind({ onRemove }: { readonly onRemove: () => void }) {
  return (
    <div class="practice-end">
      <Note tone="ours" icon="ticket" head={practiceWords.leftHead} />
      <Button tone="line" size="short" onPress={onRemove}>
        {practiceWords.left}
      </Button>
    </div>
  );
}
