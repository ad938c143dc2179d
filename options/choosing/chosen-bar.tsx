import { useEffect, useRef, useState } from "preact/hooks";
import type { SharedDeed } from "../../src/messages/account-lines.ts";
import type { AccountRow } from "../../src/messages/views.ts";
import { IconButton, LinkButton, QuietLink } from "../../src/ui/button.tsx";
import { tagsOf } from "../../src/ui/tags.ts";
import { collection } from "../../src/ui/words/collection.ts";
import { words } from "../../src/ui/words.ts";
import { DropTag, TagForm } from "./tag-forms.tsx";

interface ChosenBarProps {
  readonly rows: readonly AccountRow[];
  /** Those of the rows that the table shows. */
  readonly shown: readonly AccountRow[];
  /** At least one. */
  readonly chosen: readonly AccountRow[];
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  /** Settles when it is done, or was refused. */
  readonly onDeed: (deed: SharedDeed) => Promise<unknown>;
  readonly onExport: () => void;
}

type Asks = "nothing" | "tag" | "drop-tag";

/** How many accounts are chosen, and what may be done with all of them. */
export function ChosenBar(props: ChosenBarProps) {
  const { rows, shown, chosen, onChoose } = props;
  const [asks, setAsks] = useState<Asks>("nothing");
  const [working, setWorking] = useState(false);
  const onDeed = async (deed: SharedDeed) => {
    setWorking(true);
    await props.onDeed(deed);
    setWorking(false);
    setAsks("nothing");
  };
  const tag = (named: readonly string[], wanted: "on" | "off") =>
    void onDeed({ kind: "tag", tags: [...named], wanted });
  const rest = () => setAsks("nothing");
  const bar = useFocusAgain(asks === "nothing" && !working);
  const among = new Set(chosen);
  const inView = shown.filter((row) => among.has(row)).length;
  const all = () => onChoose(new Set([...chosen, ...shown].map(({ id }) => id)));
  return (
    <fieldset
      class="chosen-bar"
      disabled={working}
      aria-label={words.options.chosen(chosen.length)}
      ref={bar}
    >
      {working ? <InWork /> : null}
      <div class="chosen-count">
        <IconButton icon="close" label={words.options.chooseNone} onPress={() => onChoose(new Set())} />
        <b>{words.options.chosen(chosen.length)}</b>
        {inView === chosen.length ? null : (
          <span class="muted">{words.options.chosenAway(chosen.length - inView)}</span>
        )}
        {inView === shown.length ? null : (
          <LinkButton onPress={all}>{words.options.chooseAll(shown.length)}</LinkButton>
        )}
      </div>
      {asks === "tag" ? (
        <TagForm tags={tagsOf(rows)} onTag={(named) => tag(named, "on")} onCancel={rest} />
      ) : asks === "drop-tag" ? (
        <DropTag tags={tagsOf(chosen)} onDrop={(named) => tag([named], "off")} onCancel={rest} />
      ) : (
        <Deeds {...props} onDeed={onDeed} onAsk={setAsks} />
      )}
    </fieldset>
  );
}

/** For the bar: once it is at rest again, what is next to do has the focus. */
function useFocusAgain(isAtRest: boolean) {
  const bar = useRef<HTMLFieldSetElement>(null);
  const before = useRef(isAtRest);
  useEffect(() => {
    if (isAtRest && !before.current)
      bar.current?.querySelector<HTMLElement>(".chosen-deeds > button")?.focus({ preventScroll: true });
    before.current = isAtRest;
  }, [isAtRest]);
  return bar;
}

interface DeedsProps extends Pick<ChosenBarProps, "chosen" | "onDeed" | "onExport"> {
  readonly onAsk: (asks: Asks) => void;
}

function Deeds({ chosen, onDeed, onExport, onAsk }: DeedsProps) {
  const keep = (wanted: "on" | "off") => void onDeed({ kind: "favourite", wanted });
  return (
    <div class="chosen-deeds">
      <QuietLink icon="tag" onPress={() => onAsk("tag")}>
        {collection.addTags}
      </QuietLink>
      {chosen.every(({ tags }) => tags.length === 0) ? null : (
        <QuietLink icon="tag" onPress={() => onAsk("drop-tag")}>
          {words.options.dropTag}
        </QuietLink>
      )}
      {chosen.every(({ favourite }) => favourite) ? null : (
        <QuietLink icon="star" onPress={() => keep("on")}>
          {collection.makeFavourite}
        </QuietLink>
      )}
      {chosen.some(({ favourite }) => favourite) ? (
        <QuietLink icon="star" onPress={() => keep("off")}>
          {collection.dropFavourite}
        </QuietLink>
      ) : null}
      <QuietLink icon="leave" onPress={onExport}>
        {words.options.nav.export}
      </QuietLink>
      <QuietLink icon="bin" onPress={() => void onDeed({ kind: "bin" })}>
        {words.account.remove}
      </QuietLink>
    </div>
  );
}

/** So long may a deed take before anything is said of it, in milliseconds. */
const soon = 500;

function InWork() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), soon);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <progress aria-label={words.ourWindow.opening} /> : null;
}
