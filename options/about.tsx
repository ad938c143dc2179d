import { words } from "../src/ui/words.ts";
import { Setting } from "./setting.tsx";

/** What this is, and what is kept where. */
export function About({ version }: { readonly version: string }) {
  return (
    <>
      <h1>{words.options.nav.about}</h1>
      <p class="lead">{words.options.aboutLead}</p>
      <Setting name={words.options.version} text={`${words.name} ${version}`} />
      <Setting name={words.options.where} text={words.options.whereWhy} />
      <Setting name={words.options.reads} text={words.options.readsWhy} />
      <Setting name={words.options.network} text={words.options.networkWhy} />
    </>
  );
}
