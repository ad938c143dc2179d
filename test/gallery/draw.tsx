import { type ComponentChildren, render } from "preact";
import { englishLanguage, type Language, langOf } from "../../src/messages/language.ts";
import { estimateStrength } from "../../src/strength/estimate.ts";
import { type IssuerMarkDrawing, markIndex } from "../../src/ui/marks/mark-index.ts";
import { Marks } from "../../src/ui/marks/marks.ts";
import { HireJudge } from "../../src/ui/passphrase-judge.ts";
import { type Catalogue, speak } from "../../src/ui/say.ts";

declare global {
  interface Window {
    /** Draws the same screen, as it is now, in a language. */
    drawIn(language: Language, catalogue: Catalogue): void;
  }
}

/** Draws the screen that the address names after its #, and another when that name changes; tells the names of all. */
export function draw(screens: Readonly<Record<string, () => ComponentChildren>>): void {
  document.body.dataset.names = Object.keys(screens).join(" ");
  const { countersignMarks = [] } = globalThis as { countersignMarks?: readonly IssuerMarkDrawing[] };
  const drawNamed = () => {
    const name = location.hash.slice(1);
    const Screen = screens[name];
    if (Screen !== undefined)
      render(
        <HireJudge.Provider value={judgeAtOnce}>
          <Marks.Provider value={markIndex(countersignMarks)}>
            <Screen />
          </Marks.Provider>
        </HireJudge.Provider>,
        document.body,
      );
    document.body.dataset.drawn = name;
  };
  window.drawIn = (language, catalogue) => {
    speak(language, catalogue);
    document.documentElement.lang = langOf(language);
    document.documentElement.dir = language.direction;
    drawNamed();
  };
  const drawAnew = () => {
    render(null, document.body);
    scrollTo(0, 0);
    window.drawIn(englishLanguage, {});
  };
  addEventListener("hashchange", drawAnew);
  drawAnew();
}

const judgeAtOnce = () => ({
  estimate: async (passphrase: string) => estimateStrength(passphrase),
  suggest: async () => "abacus quilt mitten harbor zesty",
  end: () => {},
});
