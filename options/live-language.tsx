import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { languageKey, languages } from "../src/messages/language.ts";
import { words } from "../src/ui/words.ts";
import { LanguageSetting } from "./language.tsx";

/** The choice of the language, kept for all pages of ours, which follow it. */
export function LiveLanguage() {
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => setChosen(codeIn((await browser.storage.local.get(languageKey))[languageKey]));
    void look();
    // Another page may change it, too.
    browser.storage.local.onChanged.addListener(look);
    return () => browser.storage.local.onChanged.removeListener(look);
  }, []);
  return (
    <>
      <h1>{words.options.nav.language}</h1>
      <p class="lead">{words.options.languageLead}</p>
      <LanguageSetting languages={languages} chosen={chosen} onChoose={(code) => void choose(code)} />
    </>
  );
}

async function choose(code: string | null): Promise<void> {
  if (code === null) await browser.storage.local.remove(languageKey);
  else await browser.storage.local.set({ [languageKey]: code });
}

function codeIn(stored: unknown): string | null {
  return languages.find(({ code }) => code === stored)?.code ?? null;
}
