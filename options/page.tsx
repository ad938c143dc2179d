import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../src/ui/icon.tsx";
import { Mark } from "../src/ui/mark.tsx";
import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";
import { sectionName } from "./section-name.ts";
import { SettingsSearch } from "./settings-search.tsx";

interface PageProps {
  readonly section: Section;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
  /** Whether an organisation has set anything: otherwise there is nothing to say of it. */
  readonly managed?: boolean;
  readonly children: ComponentChildren;
}

/** The options page around a section: who we are, the way to the others, and to each setting in them. */
export function Page({ section, initialQuery = "", managed = false, children }: PageProps) {
  const main = useNewSection(section);
  return (
    <>
      <nav class="sections" aria-label={words.options.sections}>
        <div class="brand">
          <Mark />
          {words.name}
        </div>
        <SettingsSearch initialQuery={initialQuery} managed={managed} />
        <ul class="section-list">
          {entries
            .filter((entry) => managed || entry.section !== "organisation")
            .map((entry) => (
              <li key={entry.section} class={partStarts.has(entry.section) ? "apart" : undefined}>
                <a href={`#${entry.section}`} aria-current={entry.section === section ? "page" : undefined}>
                  <Icon name={entry.icon} />
                  {sectionName(entry.section)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <main class="section" aria-label={sectionName(section)} tabIndex={-1} ref={main}>
        {children}
      </main>
    </>
  );
}

/** Who goes to another section has the focus there, past the way to all of them. */
function useNewSection(section: Section) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (section !== before.current) main.current?.focus({ preventScroll: true });
    before.current = section;
  }, [section]);
  return main;
}

type Entry = Exclude<Section, "start">;

const entries: readonly { readonly section: Entry; readonly icon: IconName }[] = [
  { section: "accounts", icon: "ticket" },
  { section: "image", icon: "scan" },
  { section: "import", icon: "enter" },
  { section: "export", icon: "leave" },
  { section: "bin", icon: "bin" },
  { section: "security", icon: "lock" },
  { section: "backup", icon: "file" },
  { section: "sheet", icon: "print" },
  { section: "sites", icon: "site" },
  { section: "appearance", icon: "eye" },
  { section: "language", icon: "language" },
  { section: "shortcuts", icon: "keyboard" },
  { section: "practice", icon: "pen" },
  { section: "organisation", icon: "lock" },
  { section: "about", icon: "info" },
];

/** What is kept, what keeps it safe, how it works, and what there is to know: each part begins with one of these. */
const partStarts: ReadonlySet<Entry> = new Set<Entry>(["security", "sites", "practice"]);
