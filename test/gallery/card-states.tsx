import "../../src/card/card.css";
import type { ComponentChildren } from "preact";
import type { Arming } from "../../src/card/arming.ts";
import { Card } from "../../src/card/card.tsx";
import type { Names } from "../../src/card/deed.ts";
import { statePage } from "../../src/card/state-page.ts";
import type { PageView } from "../../src/messages/views.ts";
import { CodeSight } from "../../src/ui/code-sight.ts";
import { words } from "../../src/ui/words.ts";
import { now, pageViews } from "./card-views.ts";

const nobody = () => {};

interface CardSceneProps {
  readonly view: PageView;
  readonly remark?: string;
  readonly arming?: Arming;
  readonly names?: Names;
}

function CardScene({ view, remark, arming, names }: CardSceneProps) {
  const naming = { names: names ?? null, onNames: nobody };
  const statement = statePage(view, { now, place: "page", onDeed: nobody, naming });
  if (statement === null) return null;
  return (
    <div style={pageBehind}>
      <div class="frame">
        <Card
          view={view}
          statement={statement}
          remark={remark ?? null}
          arming={arming ?? null}
          onDeed={nobody}
        />
      </div>
    </div>
  );
}

/** A web page as it may look behind the card. */
const pageBehind = {
  width: "388px",
  maxWidth: "100vw",
  colorScheme: "light dark",
  background: "light-dark(#fff, #2b2d31)",
} as const;

/** The card in each of its states, by name. */
export const cardStates: Readonly<Record<string, () => ComponentChildren>> = {
  ...Object.fromEntries(
    Object.entries(pageViews).map(([name, view]) => [`card-${name}`, () => <CardScene view={view} />]),
  ),
  "card-fill-hidden": () => (
    <CodeSight.Provider value="never">
      <CardScene view={pageViews.fill} />
    </CodeSight.Provider>
  ),
  "card-offer-naming": () => (
    <CardScene view={pageViews.offer} names={{ issuer: "Portal", label: "ada@example.com" }} />
  ),
  "card-arming-offer": () => <CardScene view={pageViews.offer} arming={{ leftMs: 700, turn: "odd" }} />,
  "card-arming-fill": () => <CardScene view={pageViews.fill} arming={{ leftMs: 700, turn: "odd" }} />,
  "card-refused": () => <CardScene view={pageViews.fill} remark={words.card.refusedMoved} />,
};
