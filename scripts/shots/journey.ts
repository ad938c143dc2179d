import { languageKey } from "../../src/messages/language.ts";
import { say } from "../../src/ui/say.ts";
import { keepRecoveryCode, type Stage, setUpByQr, signInWithCode } from "../../test/browser/journey.ts";
import type { CountersignHands } from "../../test/browser/story/person.ts";
import { openScene, type Scene } from "../../test/browser/story/scene.ts";
import type { SpokenLanguage } from "./spoken-language.ts";

/** Long enough for the card to rise and for its button to fill with ink. Milliseconds. */
export const settling = 1_200;

/** The steps of the walk that are worth a picture. */
const journeySteps = ["1-offer", "3-recovery-code", "4-sign-in"] as const;
export type JourneyStep = (typeof journeySteps)[number];

interface JourneyWalk {
  readonly spoken: SpokenLanguage;
  /** Of the tab, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Is called at each of the steps, once what is on view has come to rest and its code has twenty seconds left. */
  picture(step: JourneyStep, scene: Scene): Promise<void>;
}

/** The journey in a real browser; on port 443, so that the address reads as a site's does. */
export async function walkForPictures({ spoken, size, picture }: JourneyWalk): Promise<void> {
  const scene = await openScene({ portal: { port: 443 } });
  try {
    const { person } = scene;
    await person.tab.setViewportSize(size);
    await chooseLanguage(scene, spoken);
    const stage: Stage = {
      ...scene,
      person: { ...person, countersign: translated(person.countersign) },
      async picture(name) {
        const step = journeySteps.find((each) => each === name);
        if (step === undefined) return;
        await scene.later((40_000 - (scene.portal.now() % 30_000)) % 30_000);
        await person.tab.waitForTimeout(settling);
        await picture(step, scene);
      },
    };
    await setUpByQr(stage);
    await keepRecoveryCode(stage);
    await signInWithCode(stage);
  } finally {
    await scene.close();
  }
}

async function chooseLanguage({ browser }: Scene, { language }: SpokenLanguage): Promise<void> {
  const choice = { [languageKey]: language.code };
  await browser.evaluateInBackground((chosen) => chrome.storage.local.set(chosen), choice);
}

/** The walk says in English what it waits for and presses; the card says it in the language that is spoken. */
function translated({ says, press, byKeyboard }: CountersignHands): CountersignHands {
  const one = { count: 1, issuer: "Client Portal" };
  const inLanguage: Readonly<Record<string, string>> = {
    "wants a sign-in code from now on.": say("card_offer_sentence"),
    Add: say("card_offer_add"),
    "is showing a recovery code": say("card_keepRecovery_shows", one),
    "Keep it": say("card_keepRecovery_keep", one),
    "kept with": say("card_keptRecovery_sentence", one),
    "is asking for your code": say("card_askForCode_sentence"),
    Fill: say("shared_fill"),
  };
  const translate = (english: string) => {
    const sentence = inLanguage[english];
    if (sentence === undefined) throw new Error(`“${english}” is not known to be in the catalogue`);
    return sentence.replace(/\s+/g, " ");
  };
  return {
    says: (english) => says(translate(english)),
    press: (english) => press(translate(english)),
    byKeyboard,
  };
}
