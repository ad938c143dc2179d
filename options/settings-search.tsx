import { useRef, useState } from "preact/hooks";
import { SearchBox } from "../src/ui/search/search-box.tsx";
import { words } from "../src/ui/words.ts";
import { type IndexedSetting, settingsFor } from "./settings-index.ts";

interface SettingsSearchProps {
  /** What the search field holds at first. */
  readonly initialQuery: string;
  /** Whether an organisation has set anything. */
  readonly managed: boolean;
}

/** Finds a setting by what people call it, and goes there. */
export function SettingsSearch({ initialQuery, managed }: SettingsSearchProps) {
  const said = words.settingsSearch;
  const [query, setQuery] = useState(initialQuery);
  const list = useRef<HTMLUListElement>(null);
  const found = settingsFor(query, managed);
  const links = () => [...(list.current?.querySelectorAll("a") ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") setQuery("");
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) links()[0]?.click();
    else if (!move(event, links())) return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from the field into what was found.
    <div class="settings-search" onKeyDown={onKeyDown}>
      <SearchBox label={said.find} query={query} onQuery={setQuery} />
      <p class="spoken" role="status">
        {query.trim() === "" ? "" : said.found(found.length)}
      </p>
      {query.trim() === "" ? null : (
        <div class="found-settings">
          {found.length === 0 ? <p class="t12 muted">{said.none(query.trim())}</p> : null}
          <ul ref={list}>
            {found.map((each) => (
              <li key={`${each.section}/${each.key}`}>
                <FoundSetting setting={each} onLeave={() => setQuery("")} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface FoundSettingProps {
  readonly setting: IndexedSetting;
  readonly onLeave: () => void;
}

function FoundSetting({ setting: { section, key, name, within }, onLeave }: FoundSettingProps) {
  return (
    <a href={key === "" ? `#${section}` : `#${section}/${key}`} onClick={onLeave}>
      <b>{name}</b>
      {within === "" ? null : <span class="t12">{within}</span>}
    </a>
  );
}

/** From the field down into what was found, and up again. */
function move(event: KeyboardEvent, links: readonly HTMLAnchorElement[]): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || links.length === 0) return false;
  const at = links.indexOf(event.target as HTMLAnchorElement) + step;
  const field =
    event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelector("input") : null;
  (at < 0 ? field : links[Math.min(at, links.length - 1)])?.focus();
  return true;
}
